import type { Article } from '../articles/article.ts'
import { Reader } from '../read.ts'
import { sentences } from '../text/sentences.ts'
import { contains, type Span } from '../text/span.ts'
import type { Archive, FigureQuery, NameQuery, SourceFigure, SourceName } from './archive.ts'
import { FigureIndex } from './figure-index.ts'
import { NameIndex } from './name-index.ts'

/** An archive in memory: articles are read once, when they are added. */
export class MemoryArchive implements Archive {
  #articles = new Map<string, Article>()
  #figures = new FigureIndex()
  #names = new NameIndex()

  constructor(articles: readonly Article[] = []) {
    for (const article of articles) this.#put(article)
  }

  async findFigures(query: FigureQuery): Promise<SourceFigure[]> {
    return this.#figures.find(query)
  }

  async findNames(query: NameQuery): Promise<SourceName[]> {
    return this.#names.find(query)
  }

  async article(id: string): Promise<Article | undefined> {
    return this.#articles.get(id)
  }

  async articles(): Promise<Article[]> {
    return [...this.#articles.values()]
  }

  async add(articles: readonly Article[]): Promise<void> {
    for (const article of articles) this.#put(article)
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#drop(id)
  }

  #put(article: Article) {
    this.#drop(article.id)
    this.#articles.set(article.id, article)
    const { id, publisher, published, paragraphs, dateline } = article
    const readings = new Reader().readAll(paragraphs, {
      ...(published && { published }),
      ...(dateline && { place: dateline.place }),
    })
    for (const [paragraph, reading] of readings.entries()) {
      const text = paragraphs[paragraph]!
      const spans = sentences(text)
      const sourceOf = (span: Span) => {
        const sentence = spans.find(s => contains(s, span)) ?? span
        return {
          articleId: id,
          publisher,
          ...(published && { published }),
          paragraph,
          sentence: {
            start: sentence.start,
            end: sentence.end,
            text: text.slice(sentence.start, sentence.end),
          },
        }
      }
      for (const figure of reading.figures) this.#figures.add({ ...sourceOf(figure), figure })
      for (const name of reading.names) {
        const roles = reading.roles.filter(role => role.holder.start === name.start)
        this.#names.add({ ...sourceOf(name), name, roles })
      }
    }
  }

  #drop(id: string) {
    if (!this.#articles.delete(id)) return
    this.#figures.remove(id)
    this.#names.remove(id)
  }
}
