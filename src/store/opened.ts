import type { SourceFigure, SourceName } from '../engine/archive/archive.ts'
import type { Article } from '../engine/articles/article.ts'
import type { Figure } from '../engine/figures/figure.ts'
import type { Name, Role } from '../engine/names/name.ts'
import { unpack } from './pack.ts'
import type { ArticleRecord } from './record.ts'

/** What a packed source holds; the rest is its article's. */
interface Own {
  paragraph: number
  sentence: [start: number, end: number]
}

/** A record whose article and topic have been unpacked; its figures and names are, one by one, when they are found. */
export class Opened {
  readonly article: Article
  readonly #record: Pick<ArticleRecord, 'sources' | 'figures'>
  readonly #topic: readonly string[] | undefined
  /** What was found once is likely to be found again, by the next keystroke. */
  readonly #figures = new Map<number, SourceFigure>()
  readonly #names = new Map<number, SourceName>()

  constructor(record: Pick<ArticleRecord, 'text' | 'sources' | 'figures'>) {
    this.article = articleIn(record)
    this.#record = record
    const topic = unpack(record.sources, 0)
    this.#topic = (topic as readonly string[] | null) ?? undefined
  }

  /** One figure, as it was read. */
  read(index: number): SourceFigure {
    const known = this.#figures.get(index) ?? this.#own<{ figure: Figure }>(1 + index)
    this.#figures.set(index, known)
    return known
  }

  /** One figure, with those that stand in its sentence beside it. */
  figure(index: number): SourceFigure {
    const own = this.read(index)
    const isBeside = (at: number) => {
      const other = at >= 0 && at < this.#record.figures ? this.read(at) : undefined
      const same = other?.paragraph === own.paragraph && other.sentence.start === own.sentence.start
      return same ? other.figure : undefined
    }
    const beside = [own.figure]
    for (let at = index - 1, other = isBeside(at); other; other = isBeside(--at)) beside.unshift(other)
    for (let at = index + 1, other = isBeside(at); other; other = isBeside(++at)) beside.push(other)
    return beside.length > 1 ? { ...own, beside } : own
  }

  name(index: number): SourceName {
    const item = 1 + this.#record.figures + index
    const known = this.#names.get(index) ?? this.#own<{ name: Name; roles: Role[] }>(item)
    this.#names.set(index, known)
    return known
  }

  // What was packed is what comes back: a property of `pack` that its test holds.
  #own<T>(item: number) {
    const { sentence, ...own } = unpack(this.#record.sources, item) as unknown as Own & T
    const [start, end] = sentence
    const { id: articleId, publisher, published, paragraphs } = this.article
    const text = paragraphs[own.paragraph]!.slice(start, end)
    const topic = this.#topic
    return {
      articleId,
      publisher,
      ...(published && { published }),
      ...own,
      sentence: { start, end, text },
      ...(topic && { topic }),
    }
  }
}

export const articleIn = ({ text }: Pick<ArticleRecord, 'text'>): Article =>
  JSON.parse(new TextDecoder().decode(text)) as Article
