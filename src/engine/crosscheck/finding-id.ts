import { around, type Span } from '../text/span.ts'

/**
 * A finding's stable id: the same words in the same sentence keep it wherever the sentence moves. `what` is
 * "figure", "name" or "role"; `nth` counts, from 0, the same words in equal sentences of the draft.
 */
function findingId(what: string, sentence: string, text: string, nth: number): string {
  return hash(`${what}\u0000${sentence}\u0000${text}\u0000${nth}`)
}

/** Two FNV-1a hashes of 32 bits with different starts, in base 36. */
export function hash(words: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x01000193)
  }
  return (high >>> 0).toString(36).padStart(7, '0') + (low >>> 0).toString(36).padStart(7, '0')
}

/** Gives the findings of one draft their ids, in the draft's order. */
export class FindingIds {
  #seen = new Map<string, number>()

  /** `sentences` are those of the paragraph `text`; `own` are the words that are judged. */
  next(
    what: 'figure' | 'name' | 'role',
    text: string,
    sentences: readonly Span[],
    own: Span & { text: string },
  ): string {
    const { start, end } = around(sentences, own) ?? own
    const sentence = text.slice(start, end)
    const key = `${what}\u0000${sentence}\u0000${own.text}`
    const nth = this.#seen.get(key) ?? 0
    this.#seen.set(key, nth + 1)
    return findingId(what, sentence, own.text, nth)
  }
}
