import type { Article } from '../articles/article.ts'
import type { KnownNames } from '../names/index.ts'
import type { Archive, FigureQuery, NameQuery, SourceFigure, SourceName } from './archive.ts'
import { FigureIndex } from './figure-index.ts'
import { NameIndex } from './name-index.ts'
import { sourcesOf } from './sources.ts'

/** An archive in memory: articles are read once, when they are added. */
export class MemoryArchive implements Archive {
  #revision = 0
  #articles = new Map<string, Article>()
  #figures = new FigureIndex()
  #names = new NameIndex()
  #listeners = new Set<() => void>()

  constructor(articles: readonly Article[] = []) {
    for (const article of articles) this.#put(article)
  }

  get revision(): number {
    return this.#revision
  }

  get size(): number {
    return this.#articles.size
  }

  async findFigures(query: FigureQuery): Promise<SourceFigure[]> {
    return this.#figures.find(query)
  }

  async findNames(query: NameQuery): Promise<SourceName[]> {
    return this.#names.find(query)
  }

  async knownNames(): Promise<KnownNames> {
    return this.#names.counts
  }

  async article(id: string): Promise<Article | undefined> {
    return this.#articles.get(id)
  }

  async figuresOf(id: string): Promise<SourceFigure[]> {
    return this.#figures.of(id)
  }

  async articles(): Promise<Article[]> {
    return [...this.#articles.values()]
  }

  async add(articles: readonly Article[]): Promise<void> {
    for (const article of articles) this.#put(article)
    if (articles.length) this.#tell()
  }

  async remove(ids: readonly string[]): Promise<void> {
    const before = this.#revision
    for (const id of ids) this.#drop(id)
    if (this.#revision !== before) this.#tell()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #tell() {
    for (const listener of [...this.#listeners]) listener()
  }

  #put(article: Article) {
    this.#drop(article.id)
    this.#articles.set(article.id, article)
    this.#revision++
    const { figures, names } = sourcesOf(article)
    for (const figure of figures) this.#figures.add(figure)
    for (const name of names) this.#names.add(name)
  }

  #drop(id: string) {
    if (!this.#articles.delete(id)) return
    this.#revision++
    this.#figures.remove(id)
    this.#names.remove(id)
  }
}
