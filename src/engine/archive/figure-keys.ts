import { groupsOf } from '../context/akin.ts'
import { eventFacts } from '../context/events.ts'
import { concept, lemma } from '../context/words.ts'
import type { Figure, FigureKind } from '../figures/figure.ts'

/** Kinds whose figures can be compared with one another share a family. */
const FAMILY: Partial<Record<FigureKind, string>> = {
  percent: 'share',
  percentagePoints: 'share',
  fraction: 'share',
  ratio: 'share',
  duration: 'time span',
  age: 'time span',
  plain: 'count',
}
/** "For the third time" tells how often, as "three times" does. */
const family = ({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): string =>
  (kind === 'ordinal' && unit === 'time' ? 'count' : FAMILY[kind]) ?? kind

const CHANGES = new Set(['increase', 'decrease', 'level'])

/** What a figure is found by in an archive: what it measures, scoped by family, so that only like meets like. */
export function figureKeys(figure: Figure): string[] {
  const keys = keysIn(family(figure), figure)
  return isBareSum(figure) || mayBeSum(figure) ? [...keys, ...keysIn('money', figure)] : keys
}

/** "Earned over 15 million", "on a budget of 35 crore": a sum that leaves its currency out. */
export const isBareSum = ({ kind, counted, measure }: Figure): boolean =>
  kind === 'plain' && !counted && eventFacts(measure?.event ?? '').money

/** From here on numbers are mostly of money, where nothing is counted: "expenses shrank to 2.5 billion". */
const SUMS = 1e6

/** A large number that says neither what it counts nor its currency: the text around it may. */
export const mayBeSum = ({ kind, counted, value, measure }: Figure): boolean =>
  kind === 'plain' &&
  !counted &&
  Math.abs(value ?? 0) >= SUMS &&
  eventFacts(measure?.event ?? '').of === undefined

/** Below this, too many numbers have the same digits. */
const TELLING = 100

/** The digits of a number, whatever their order: they tell 4,460 from all but what a slip would make of it. */
function digitsOf({ value }: Figure): string | undefined {
  if (value === null || Math.abs(value) < TELLING) return undefined
  const [digits = '', exponent] = Math.abs(value).toExponential().split('e')
  const sorted = [...digits.replace('.', '')].sort().join('')
  return sorted.length > 1 ? `${sorted}e${exponent}` : undefined
}

function keysIn(kind: string, figure: Figure): string[] {
  const keys = new Set<string>()
  if (figure.unit) keys.add(`${kind}|u:${figure.unit}`)
  if (figure.kind === 'count')
    for (const group of groupsOf(concept(lemma(figure.unit)))) keys.add(`${kind}|u:${group}`)
  if (figure.measure?.event) keys.add(`${kind}|e:${figure.measure.event}`)
  const value = figure.value ?? figure.date
  if (value != null) keys.add(`${kind}|n:${value}`)
  const digits = digitsOf(figure)
  if (digits) keys.add(`${kind}|d:${digits}`)
  // "Rose 10 percent" is answered by "from 500 to 550 euros".
  const change = CHANGES.has(figure.measure?.event ?? '')
  for (const term of [...figure.terms, ...figure.around]) {
    keys.add(`${kind}|t:${term}`)
    if (change) keys.add(`change|t:${term}`)
  }
  return [...keys]
}

/** How many source figures a look-up gives back at most. */
export const MOST = 64
/** How many rows of the index one look-up may read. */
const ROWS = 4000

/** A key that a look-up asks for, with how many figures of the archive have it. */
export interface Posted {
  key: string
  count: number
}

/**
 * The keys that a look-up goes by: the rarest first, until enough rows are expected. What the common ones would add
 * is never the best.
 */
export function rarest<P extends Posted>(posted: readonly P[]): P[] {
  const sorted = posted
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))
  let rows = 0
  const end = sorted.findIndex(({ count }, i) => {
    rows += count
    return i > 0 && rows > ROWS
  })
  return end < 0 ? sorted : sorted.slice(0, end)
}

/** What sharing a key says: rare ones weigh more (inverse document frequency). `all` is how many figures there are. */
export const weight = (all: number, { count }: Posted): number => Math.log(1 + all / count)
