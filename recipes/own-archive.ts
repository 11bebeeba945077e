import {
  type Archive,
  type Article,
  type FigureQuery,
  MemoryArchive,
  type NameQuery,
} from 'tiptap-crosscheck/engine'

/** The newsroom's own search: articles that hold any of these words. */
export type Search = (words: readonly string[]) => Promise<Article[]>

/**
 * An archive over a search that the newsroom already has: what a figure counts is searched for, and what is found is
 * read and compared here. The draft's sentences are not asked about.
 */
export class SearchArchive extends MemoryArchive implements Archive {
  readonly #search: Search
  readonly #asked = new Map<string, Promise<void>>()

  constructor(search: Search) {
    super()
    this.#search = search
  }

  override async findFigures(query: FigureQuery) {
    const { terms, counted } = query.figure
    await this.#fetch(counted ? [counted, ...terms] : terms)
    return super.findFigures(query)
  }

  /** Names are looked up in what the figures have brought so far. */
  override findNames(query: NameQuery) {
    return super.findNames(query)
  }

  #fetch(words: readonly string[]): Promise<void> {
    const key = [...words].sort().join(' ')
    const asked = this.#asked.get(key) ?? this.#search(words).then(articles => this.add(articles))
    this.#asked.set(key, asked)
    return asked
  }
}
