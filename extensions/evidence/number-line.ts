import type { Evidence } from '../../src/engine/crosscheck/finding.ts'
import type { Figure } from '../../src/engine/figures/figure.ts'
import { type Scale, scaleOf } from './scale.ts'

/** One figure on the line: the values that it allows, and the value that it names. */
export interface Bar {
  figure: Figure
  /** Where the bar begins and ends along the line, 0 to 1. */
  from: number
  to: number
  /** Whether the values go on past that end without a bound. */
  opensLow: boolean
  opensHigh: boolean
  /** Where the stated value lies; null for a range. */
  point: number | null
}

export interface NumberLine {
  scale: Scale
  draft: Bar
  /** As many as there are sources, in their order; null where a figure is counted in another unit. */
  sources: (Bar | null)[]
}

/** Figures of another scope or measure would stretch the scale until the difference that matters is not seen. */
export const isDrawn = ({ relation }: Evidence): boolean => relation !== 'scope' && relation !== 'mislabel'

/**
 * A draft's figure and those of its sources on one scale; null where nothing would be seen: no source figure
 * in the same unit, or nothing but one and the same value.
 */
export function numberLine(draft: Figure, sources: readonly (Figure | undefined)[]): NumberLine | null {
  const comparable = sources.map(source => (source && sameUnit(draft, source) ? source : null))
  const shown = [draft, ...comparable.filter(source => source !== null)]
  if (shown.length < 2 || !isNumeric(draft)) return null
  const values = shown.flatMap(bounds).filter(Number.isFinite)
  if (new Set(values).size < 2) return null
  const scale = scaleOf(values)
  return {
    scale,
    draft: bar(draft, scale),
    sources: comparable.map(source => (source ? bar(source, scale) : null)),
  }
}

const isNumeric = (figure: Figure): boolean => bounds(figure).some(Number.isFinite)

/** "Syrians" and "people" are counted alike; miles and kilometres are not. */
const sameUnit = (draft: Figure, source: Figure): boolean =>
  draft.kind === source.kind && (draft.kind === 'count' || draft.unit === source.unit) && isNumeric(source)

/** "At most 500" allows everything down to nothing: its low end is open, not a value that anybody stated. */
const lowOf = ({ set }: Figure): number | null => (set.low === 0 && set.lowOpen ? null : set.low)

const bounds = (figure: Figure): number[] =>
  [lowOf(figure), figure.set.high, figure.value].filter(value => value !== null)

function bar(figure: Figure, scale: Scale): Bar {
  const low = lowOf(figure)
  const { high } = figure.set
  return {
    figure,
    from: low === null ? 0 : scale.at(low),
    to: high === null ? 1 : scale.at(high),
    opensLow: low === null,
    opensHigh: high === null,
    point: figure.value === null ? null : scale.at(figure.value),
  }
}
