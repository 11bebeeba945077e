import type { Figure, ValueSet } from '../../figures/figure.ts'
import { grain } from '../../figures/index.ts'

/** What a figure states, in a common unit: percent for all shares, the draft's unit otherwise. */
export interface Stated {
  nominal: number | null
  set: ValueSet
  hedge: Figure['hedge']
}

/** equal: the same number; core, tail: how far into the meant values they agree; none: they disagree. */
export type Agreement = 'equal' | 'core' | 'tail' | 'none'

/** Brings a value into the unit that it is in. */
export const asItIs = (value: number): number => value

/** The figure's number and value set, brought into a common unit by `convert`. */
export function stated(figure: Figure, convert = asItIs): Stated {
  const { value: nominal, hedge, set } = figure
  if (convert === asItIs) return { nominal, hedge, set }
  const scale = (n: number | null) => (n === null ? null : convert(n))
  return {
    nominal: scale(nominal),
    hedge,
    set: {
      ...set,
      low: scale(set.low),
      high: scale(set.high),
      ...(set.coreLow !== undefined && { coreLow: convert(set.coreLow) }),
      ...(set.coreHigh !== undefined && { coreHigh: convert(set.coreHigh) }),
    },
  }
}

const POINTS = new Set(['bare', 'exact', 'about', 'nearly'])
const FLOORS = new Set(['over', 'atLeast'])
const CEILINGS = new Set(['upTo', 'atMost', 'under'])

/** "More than 86" is not what a source says that counts 86. */
const STRICT = new Set(['over', 'under'])
const COUNTED = new Set(['bare', 'exact'])

/** Up to here a number is taken as counted, beyond as rounded where half its grain is more than this share of it. */
const COUNTED_UP_TO = 100
const ROUNDED = 0.02
const isPrecise = (n: number): boolean => Math.abs(n) <= COUNTED_UP_TO || grain(n) / 2 < ROUNDED * Math.abs(n)

/** Numbers that differ by less than this share are one number, written or converted twice. */
const SAME = 1e-9

export function agreement(draft: Stated, source: Stated): Agreement {
  if (draft.nominal !== null && source.nominal !== null) {
    const opposed =
      (FLOORS.has(draft.hedge) && CEILINGS.has(source.hedge)) ||
      (CEILINGS.has(draft.hedge) && FLOORS.has(source.hedge))
    // "At least 300" against "up to 300" share an end point, which is not enough.
    if (opposed) {
      const [floor, ceiling] = FLOORS.has(draft.hedge) ? [draft, source] : [source, draft]
      return floor.nominal! < ceiling.nominal! ? within(draft, source) : 'none'
    }
    const equal = Math.abs(draft.nominal - source.nominal) <= SAME * Math.abs(source.nominal)
    const turned =
      (draft.hedge === 'nearly' && FLOORS.has(source.hedge)) ||
      (FLOORS.has(draft.hedge) && source.hedge === 'nearly')
    if (equal && STRICT.has(draft.hedge) && COUNTED.has(source.hedge) && isPrecise(source.nominal))
      return 'none'
    if (equal && !turned) return 'equal'
    // "More than 17 million" is more than a source vouches for that says "over 16 million".
    if (FLOORS.has(draft.hedge) && FLOORS.has(source.hedge) && draft.nominal > source.nominal) return 'none'
    if (CEILINGS.has(draft.hedge) && CEILINGS.has(source.hedge) && draft.nominal < source.nominal)
      return 'none'
    // "Fines of up to $250,000" are ten times those of "up to $25,000", whatever both of them allow.
    if (draft.hedge === 'upTo' && source.hedge === 'upTo')
      return holds(source.set, draft.nominal) && holds(draft.set, source.nominal) ? 'core' : 'none'
    // A bound is meant to the letter: "fewer than 44" where the source counts 45 is wrong, rounding or not.
    const bound = FLOORS.has(draft.hedge) || (CEILINGS.has(draft.hedge) && draft.hedge !== 'upTo')
    if (
      bound &&
      (source.hedge === 'bare' || source.hedge === 'exact') &&
      !equal &&
      !holds(draft.set, source.nominal)
    )
      return 'none'
    if (POINTS.has(draft.hedge) && POINTS.has(source.hedge)) {
      return holds(source.set, draft.nominal) || holds(draft.set, source.nominal) ? 'core' : 'none'
    }
  }
  return within(draft, source)
}

/**
 * A source that knew of three times as many would not have said "more than": past that, its bound vouches for
 * nothing. The draft's own bounds are taken at their word.
 */
const TAIL = 3

function tailed(s: Stated): ValueSet {
  const { nominal, hedge, set } = s
  if (nominal === null || nominal <= 0) return set
  if (FLOORS.has(hedge) && set.high === null) return { ...set, high: nominal * TAIL }
  return CEILINGS.has(hedge) && set.low === 0 ? { ...set, low: nominal / TAIL } : set
}

function within(draft: Stated, source: Stated): Agreement {
  const [a, b] = [draft.set, tailed(source)]
  if (!meet(a, b)) return 'none'
  return meet(core(a), core(b)) ? 'core' : 'tail'
}

const core = (set: ValueSet): ValueSet => ({
  ...set,
  low: set.coreLow ?? set.low,
  high: set.coreHigh ?? set.high,
  lowOpen: set.coreLow === undefined && set.lowOpen,
  highOpen: set.coreHigh === undefined && set.highOpen,
})

function holds(set: ValueSet, value: number): boolean {
  const { low, high } = set
  const slack = SAME * Math.abs(value)
  return (
    (low === null || (set.lowOpen ? value > low + slack : value >= low - slack)) &&
    (high === null || (set.highOpen ? value < high - slack : value <= high + slack))
  )
}

function meet(a: ValueSet, b: ValueSet): boolean {
  const below = (x: ValueSet, y: ValueSet) =>
    x.high !== null && y.low !== null && (x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen)))
  return !below(a, b) && !below(b, a)
}

const COMMITMENT: Record<Figure['hedge'], number> = {
  exact: 3,
  bare: 3,
  nearly: 2,
  about: 2,
  over: 1,
  atLeast: 1,
  upTo: 1,
  atMost: 1,
  under: 1,
  range: 1,
  vague: 1,
}

/** Whether the source commits itself to less than the draft: a floor, an estimate, the end of a range. */
export function commitsToLess(draft: Stated, source: Stated, how: Agreement): boolean {
  if (how === 'equal')
    return (
      COMMITMENT[source.hedge] < COMMITMENT[draft.hedge] ||
      (draft.hedge !== source.hedge && COMMITMENT[draft.hedge] === 1)
    )
  const { low, high } = source.set
  if (source.hedge === 'range' && draft.nominal !== null && draft.hedge !== 'about') {
    return draft.nominal === low || draft.nominal === high
  }
  return false
}

/** The largest and smallest value that a figure may mean; null is unbounded. */
export const most = (s: Stated): number | null => s.set.high
export const least = (s: Stated): number | null => s.set.low

/** How many significant digits a number is stated with: 4,460 has three, 50,000 one. */
export const significantDigits = (value: number): number =>
  Math.abs(value).toExponential().split('e')[0]!.replace('.', '').replace(/0+$/, '').length
