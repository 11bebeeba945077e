import type { Article, Facts } from '../article.ts'

/** A file of source articles, decoded. */
export interface SourceFile {
  /** Its name without folders, for ids and for the sentence of an error. */
  name: string
  text: string
  /** What is known of its article besides the text. */
  facts: Facts
}

/** One way to write articles down. A desk adds its own by adding one of these. */
export interface Format {
  /** How the file's name ends, in lower case without the dot. */
  endings: readonly string[]
  /** @throws Unreadable with one sentence for a person. */
  read(file: SourceFile): Article[]
}
