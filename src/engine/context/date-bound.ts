import type { Hedge, Quantity } from '../figures/figure.ts'
import type { Word } from './analysis.ts'
import table from './date-bounds.json'

const PHRASES = Object.entries(table)
  .flatMap(([hedge, phrases]) => phrases.map(phrase => ({ hedge: hedge as Hedge, words: phrase.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length)

const PASSED = new Set([
  'the',
  'early',
  'late',
  'mid',
  'about',
  'around',
  'year',
  'nearly',
  'almost',
  'shortly',
])

/**
 * How a date is bounded by the words before it: "before 1990" is under it, "after 1990" over it, "by 1990" at
 * most. "Three days after March 3" is a day of its own, and no bound.
 */
export function dateBound(words: readonly Word[], quantity: Quantity): Hedge | undefined {
  if (quantity.kind !== 'date') return undefined
  let at = words.findIndex(word => word.quantity === quantity)
  while (PASSED.has(words[at - 1]?.lower ?? '')) at--
  const found = PHRASES.find(({ words: phrase }) =>
    phrase.every((word, i) => words[at - phrase.length + i]?.lower === word),
  )
  if (!found) return undefined
  const before = words[at - found.words.length - 1]?.quantity
  return before?.kind === 'duration' ? undefined : found.hedge
}

/** Whether a date follows the word at `i`: "before 1990" goes on with its clause, "before it closed" does not. */
export function leadsDate(words: readonly Word[], i: number): boolean {
  let next = i + 1
  while (PASSED.has(words[next]?.lower ?? '')) next++
  const kind = words[next]?.quantity?.kind
  return kind === 'date' || kind === 'time'
}
