import type { SourceFigure, SourceName } from '../engine/archive/archive.ts'
import type { Figure } from '../engine/figures/figure.ts'
import type { Name, Role } from '../engine/names/name.ts'
import { type Parts, parted } from './parts.ts'
import { type ArticleRecord, PARAGRAPHS, TOPIC } from './record.ts'
import { unpack } from './unpack.ts'

/** Where a packed source stands; the rest is its article's. */
interface Place {
  paragraph: number
  sentence: [start: number, end: number]
}
/** What the paragraph does not say already. */
type Slim<T extends { text: string }> = Omit<T, 'text'> & { text?: string }
/** A record of which paragraphs, figures and names are unpacked one by one, when they are found. */
export class Opened {
  readonly #entry: ArticleRecord['entry']
  readonly #parts: Parts
  readonly #topic: readonly string[] | undefined
  readonly #paragraphs = new Map<number, string>()
  readonly #figures = new Map<number, SourceFigure>()

  constructor({ entry, bytes }: Pick<ArticleRecord, 'entry' | 'bytes'>) {
    this.#entry = entry
    this.#parts = parted(bytes)
    this.#topic = (unpack(this.#parts, TOPIC) as readonly string[] | null) ?? undefined
  }

  get figures(): number {
    return this.#parts.figures
  }

  get names(): number {
    return this.#parts.names
  }

  /** One figure, as it was read. */
  read(index: number): SourceFigure {
    const known = this.#figures.get(index)
    if (known) return known
    const { figure, ...place } = this.#item<{ figure: Slim<Figure> }>(index)
    const read = { ...this.#source(place), figure: this.#worded(figure, place) }
    this.#figures.set(index, read)
    return read
  }

  /** One figure, with those that stand in its sentence beside it. */
  figure(index: number): SourceFigure {
    const own = this.read(index)
    const isBeside = (at: number) => {
      const other = at >= 0 && at < this.figures ? this.read(at) : undefined
      const same = other?.paragraph === own.paragraph && other.sentence.start === own.sentence.start
      return same ? other.figure : undefined
    }
    const beside = [own.figure]
    for (let at = index - 1, other = isBeside(at); other; other = isBeside(--at)) beside.unshift(other)
    for (let at = index + 1, other = isBeside(at); other; other = isBeside(++at)) beside.push(other)
    return beside.length > 1 ? { ...own, beside } : own
  }

  name(index: number): SourceName {
    const item = this.#item<{ name: Slim<Name>; roles?: Role[] }>(this.figures + index)
    const { name, roles = [], ...place } = item
    return { ...this.#source(place), name: this.#worded(name, place), roles }
  }

  /** Figures and then names are counted through. */
  #item<T>(source: number): Place & T {
    // What was packed is what comes back: a property of `pack` that its test holds.
    return unpack(this.#parts, PARAGRAPHS + this.#parts.paragraphs + source) as unknown as Place & T
  }

  #worded<T extends Slim<{ start: number; end: number; text: string }>>(of: T, { paragraph }: Place) {
    return { ...of, text: of.text ?? this.#paragraph(paragraph).slice(of.start, of.end) }
  }

  #source({ paragraph, sentence: [start, end] }: Place) {
    const { id: articleId, publisher, published } = this.#entry
    const text = this.#paragraph(paragraph).slice(start, end)
    const topic = this.#topic
    return {
      ...{ articleId, publisher, ...(published && { published }) },
      ...{ paragraph, sentence: { start, end, text }, ...(topic && { topic }) },
    }
  }

  #paragraph(at: number): string {
    let text = this.#paragraphs.get(at)
    if (text === undefined) {
      text = String(unpack(this.#parts, PARAGRAPHS + at))
      this.#paragraphs.set(at, text)
    }
    return text
  }
}
