import type { Article, Facts } from '../../engine/articles/article.ts'

/** A file as it was given. */
export interface GivenFile {
  /** Its name without folders, for ids and for the sentence of an error. */
  name: string
  bytes: Uint8Array
  /** What is known of its article besides the text. */
  facts: Facts
}

/** One way to keep articles in files: a format of the engine's, or one that needs the bytes or a library. */
export interface FileFormat {
  /** How the file's name ends, in lower case without the dot. */
  endings: readonly string[]
  /** @throws Unreadable with one sentence for a person. */
  read(file: GivenFile): Article[] | Promise<Article[]>
}
