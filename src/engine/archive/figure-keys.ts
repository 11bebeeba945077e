import { akinWords } from '../context/akin.ts'
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

/** Below this, too many numbers are made of one another. */
const TELLING = 100

/** The numbers that a slip of the hand makes of a number by two digits that change places. */
function swapped(value: number): number[] {
  if (!(Math.abs(value) >= TELLING && Math.abs(value) < 1e15)) return []
  const text = String(Math.abs(value))
  const found = new Set<number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const j = text[i + 1] === '.' ? i + 2 : i + 1
    if (text[i] === '.' || text[i] === text[j]) continue
    found.add(Number(text.slice(0, i) + text[j] + text.slice(i + 1, j) + text[i] + text.slice(j + 1)))
  }
  return [...found]
}

/**
 * What a figure of a draft asks an archive for: its own keys, the places around its place, what a slip made it of, and
 * what is told for its noun.
 */
export function askedKeys(figure: Figure): string[] {
  const { kind, unit, value, place } = figure
  const [scope, keys] = [family(figure), new Set(figureKeys(figure))]
  // Who fled Aleppo is among the Syrians who fled, who would be lost among all who fled elsewhere.
  for (const name of place) keys.add(`${scope}|t:${name.toLowerCase()}`)
  for (const other of value === null ? [] : swapped(value)) {
    keys.add(`${scope}|n:${other}`)
    if (mayBeSum(figure)) keys.add(`money|n:${other}`)
  }
  if (kind === 'count') for (const word of akinWords(concept(lemma(unit)))) keys.add(`${scope}|u:${word}`)
  return [...keys]
}

function keysIn(kind: string, figure: Figure): string[] {
  const keys = new Set<string>()
  if (figure.unit) keys.add(`${kind}|u:${figure.unit}`)
  if (figure.measure?.event) keys.add(`${kind}|e:${figure.measure.event}`)
  const value = figure.value ?? figure.date
  if (value != null) keys.add(`${kind}|n:${value}`)
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
