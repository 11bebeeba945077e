import type { Modality, Quantity } from '../figures/figure.ts'
import type { Clause } from './measure.ts'
import table from './modality.json'

const WORDS = new Map(
  Object.entries(table).flatMap(([modality, words]) =>
    words.map(word => [word, modality as Modality] as const),
  ),
)
/** How many words before or after the figure may qualify it. */
const REACH = 8

/** Whether a figure is told as a fact, a possibility, a plan or a denial, by the words of its clause. */
export function modalityOf(clause: Clause, quantity: Quantity): Modality {
  const { words, from, to } = clause
  let found: Modality = 'actual'
  let nearest = Number.POSITIVE_INFINITY
  for (const [i, word] of words.entries()) {
    if (i >= from && i < to) continue
    const modality = WORDS.get(word.lower)
    const far = i < from ? from - i : i - to + 1
    if (!modality || far > REACH || far >= nearest) continue
    // Another figure stands between: the word is about that one.
    if (
      words
        .slice(Math.min(i, to), Math.max(i, from))
        .some(w => w.quantity && w.quantity !== quantity && w.quantity.kind === quantity.kind)
    )
      continue
    nearest = far
    found = modality
  }
  return found
}
