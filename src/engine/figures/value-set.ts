import type { FigureKind, Hedge, ValueSet } from './figure.ts'

/** How far a hedge lets a number stray. A desk may pass its own. */
export const TOLERANCES = {
  /** A bare number: half its grain, but never more than this share of it (100,000 must not cover 50,000). */
  bare: { grain: 0.5, share: 0.05 },
  /** "about", "some", "an estimated": a whole grain, at most this share, at least ±`least` for counts. */
  about: { grain: 1, share: 0.1, least: 1 },
  /** "nearly", "almost": the same distance, downwards only. */
  nearly: { grain: 1, share: 0.1 },
  /** "up to 500" may be overshot by this share: the speaker rounds too. */
  upTo: 0.05,
  /** A floor is meant up to this multiple of it, a ceiling down to this share; beyond lies the tail. */
  core: { floor: 1.25, ceiling: 0.75 },
}
export type Tolerances = typeof TOLERANCES

/** The kinds whose numbers are said exactly unless they are hedged. */
const EXACT: ReadonlySet<FigureKind> = new Set(['age', 'ordinal', 'score'])

export interface Stated {
  /** Null for a range, which then stands in `range`. */
  value: number | null
  range?: { low: number; high: number } | undefined
  hedge: Hedge
  kind: FigureKind
  /** Whether a bare number means itself alone: deaths, injuries, arrests and votes under 1,000. */
  exact?: boolean | undefined
  /** What the number is told to, where that is not the place of its last digit: a month, of "a year and two months". */
  grain?: number | undefined
}

/**
 * The values that a stated number allows, in its own unit. Dates and times have no numeric set: both ends are
 * null. A negative number is read by its distance from zero ("nearly −10" is [−9 … −10)).
 */
export function valueSet(stated: Stated, tolerances: Tolerances = TOLERANCES): ValueSet {
  const { value, range } = stated
  if (range) return closed(range.low, range.high)
  if (value === null || !Number.isFinite(value)) return closed(null, null)
  if (value < 0) return mirrored(valueSet({ ...stated, value: -value }, tolerances))
  const g = stated.grain ?? (stated.kind === 'fraction' ? value : grain(value))
  const { bare, about, nearly, upTo, core } = tolerances
  const set = (low: number | null, high: number | null, lowOpen = false, highOpen = false): ValueSet => ({
    low,
    high,
    lowOpen,
    highOpen,
  })
  switch (stated.hedge) {
    case 'exact':
      return closed(value, value)
    case 'about':
    case 'vague': {
      const least = stated.kind === 'count' && value > 0 ? about.least : 0
      const reach = Math.max(Math.min(g * about.grain, value * about.share), least)
      return closed(tidy(value - reach), tidy(value + reach))
    }
    case 'nearly':
      return set(tidy(value - Math.min(g * nearly.grain, value * nearly.share)), value, false, true)
    case 'over':
      return { ...set(value, null, true), coreHigh: tidy(value * core.floor) }
    case 'atLeast':
      return { ...set(value, null), coreHigh: tidy(value * core.floor) }
    case 'upTo':
      return { ...set(0, tidy(value * (1 + upTo)), true), coreLow: tidy(value * core.ceiling) }
    case 'atMost':
      return { ...set(0, value, true), coreLow: tidy(value * core.ceiling) }
    case 'under':
      return { ...set(0, value, true, true), coreLow: tidy(value * core.ceiling) }
    default: {
      if (stated.exact || EXACT.has(stated.kind)) return closed(value, value)
      const reach = Math.min(g * bare.grain, value * bare.share)
      return closed(tidy(value - reach), tidy(value + reach))
    }
  }
}

/** The place value of a number's last digit that is not zero: 49,300 → 100, 2.5 → 0.1, 0 → 0. */
export function grain(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string]
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return Number(`1e${Number(exponent) - decimals}`)
}

const closed = (low: number | null, high: number | null): ValueSet => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
})

const negate = (n: number | null) => (n === null ? null : 0 - n)

function mirrored(set: ValueSet): ValueSet {
  const { coreLow, coreHigh } = set
  return {
    low: negate(set.high),
    high: negate(set.low),
    lowOpen: set.highOpen,
    highOpen: set.lowOpen,
    ...(coreHigh === undefined ? {} : { coreLow: -coreHigh }),
    ...(coreLow === undefined ? {} : { coreHigh: -coreLow }),
  }
}

/** Cuts off what binary arithmetic leaves behind the twelfth digit. */
const tidy = (n: number) => Number(n.toPrecision(12))
