/**
 * A finding's stable id: the same words in the same sentence keep it wherever the sentence moves. `what` is
 * "figure", "name" or "role"; `nth` counts, from 0, the same words in equal sentences of the draft.
 */
export function findingId(what: string, sentence: string, text: string, nth: number): string {
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
