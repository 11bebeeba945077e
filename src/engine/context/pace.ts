import type { Quantity } from '../figures/figure.ts'
import type { Clause } from './clause.ts'

const PERIODS = /^(?:minute|hour|day|night|week|month|year|season)$/
const ADVERBS = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])
/** How many words after its number a pace may be told: "700 people had been arriving every day". */
const REACH = 8
const PACED: ReadonlySet<Quantity['kind']> = new Set([
  'count',
  'plain',
  'money',
  'mass',
  'volume',
  'length',
  'energy',
])

/**
 * A number with the pace that its clause tells after it: 700 people every day are no 700 people in all. Nor are 12 thefts
 * per 100,000 people twelve thefts, or those people all who live there.
 */
export function paced({ words, from, to }: Clause, quantity: Quantity): Quantity {
  if (!PACED.has(quantity.kind) || quantity.unit.includes(' per ')) return quantity
  const [next, base] = [words[to]?.lower, words[to + 1]?.quantity]
  if (next === 'per' && base?.value)
    return { ...quantity, unit: `${quantity.unit} per ${base.value}`.trimStart() }
  if (words[from - 1]?.lower === 'per') return { ...quantity, unit: `per ${quantity.unit}`.trimEnd() }
  for (let i = to; i < Math.min(words.length, to + REACH); i++) {
    const [word, next] = [words[i]!, words[i + 1]]
    const often = word.quantity?.kind === 'frequency' && word.quantity.value === 1 ? word.quantity.unit : ''
    if (word.quantity && !PERIODS.test(often)) return quantity
    const each = often
      ? often
      : /^(?:every|each|per)$/.test(word.lower)
        ? PERIODS.exec(next?.lower ?? '')?.[0]
        : // "Weekly" before a noun belongs to the noun.
          next?.kind !== 'word' && ADVERBS.get(word.lower)
    if (each) return { ...quantity, unit: `${quantity.unit} per ${each}`.trimStart() }
  }
  return quantity
}
