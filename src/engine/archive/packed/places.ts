import type { Source } from '../archive.ts'
import { Rows } from './rows.ts'

interface Facts {
  articleId: string
  publisher: string
  published?: string
  topic?: readonly string[]
}

/** A stretch of rows that belong to one article. */
interface Stretch {
  from: number
  to: number
}

/**
 * Where rows were read: their article and their sentence. What many rows share is kept once. The rows of an article
 * are forgotten together, and their numbers are not used again.
 */
export class Places {
  /** For each row its article and its sentence. */
  readonly #rows = new Rows(2)
  /** For each sentence its paragraph and where it begins. */
  readonly #sentences = new Rows(2)
  readonly #texts: (string | undefined)[] = []
  readonly #articles: (Facts | undefined)[] = []
  readonly #slots = new Map<string, number>()
  readonly #stretches = new Map<number, Stretch[]>()
  #live = 0

  get length(): number {
    return this.#rows.length
  }

  /** How many rows are not forgotten. */
  get live(): number {
    return this.#live
  }

  /** @returns the number of the new row */
  add({ sentence, paragraph, ...facts }: Source & { topic?: readonly string[] }): number {
    const slot = this.#slotOf(facts)
    const row = this.#rows.push(slot, this.#sentenceOf(slot, paragraph, sentence))
    this.#live++
    const stretches = this.#stretches.get(slot) ?? []
    const last = stretches.at(-1)
    if (last?.to === row) last.to++
    else stretches.push({ from: row, to: row + 1 })
    this.#stretches.set(slot, stretches)
    return row
  }

  /** Where a row was read; undefined when its article was forgotten. */
  get(row: number): (Source & { topic?: readonly string[] }) | undefined {
    const facts = this.#articles[this.#rows.get(row, 0)]
    if (!facts) return undefined
    const at = this.#rows.get(row, 1)
    const text = this.#texts[at]!
    const start = this.#sentences.get(at, 1)
    return {
      ...facts,
      paragraph: this.#sentences.get(at, 0),
      sentence: { start, end: start + text.length, text },
    }
  }

  /** The rows of the same sentence that were added next to a row, itself among them. */
  sameSentence(row: number): number[] {
    const sentence = this.#rows.get(row, 1)
    let from = row
    while (from > 0 && this.#rows.get(from - 1, 1) === sentence) from--
    const rows: number[] = []
    while (from < this.#rows.length && this.#rows.get(from, 1) === sentence) rows.push(from++)
    return rows
  }

  /** The rows of an article, in the order they were added. */
  rowsOf(articleId: string): number[] {
    const slot = this.#slots.get(articleId)
    const stretches = slot === undefined ? undefined : this.#stretches.get(slot)
    return (stretches ?? []).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
  }

  has(row: number): boolean {
    return this.#articles[this.#rows.get(row, 0)] !== undefined
  }

  /** @returns the rows of the article, which are no longer there */
  remove(articleId: string): number[] {
    const slot = this.#slots.get(articleId)
    if (slot === undefined) return []
    const rows = this.rowsOf(articleId)
    for (const row of rows) this.#texts[this.#rows.get(row, 1)] = undefined
    this.#live -= rows.length
    this.#slots.delete(articleId)
    this.#stretches.delete(slot)
    this.#articles[slot] = undefined
    return rows
  }

  #slotOf(facts: Facts): number {
    let slot = this.#slots.get(facts.articleId)
    if (slot === undefined) {
      slot = this.#articles.push(facts) - 1
      this.#slots.set(facts.articleId, slot)
    }
    return slot
  }

  /** Neighbouring rows are often of one sentence. */
  #sentenceOf(slot: number, paragraph: number, { start, text }: Source['sentence']): number {
    const last = this.#texts.length - 1
    const same =
      last >= 0 &&
      this.#rows.length > 0 &&
      this.#rows.get(this.#rows.length - 1, 0) === slot &&
      this.#sentences.get(last, 0) === paragraph &&
      this.#sentences.get(last, 1) === start
    if (same) return last
    this.#texts.push(text)
    return this.#sentences.push(paragraph, start)
  }
}
