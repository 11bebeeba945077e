import type { Quantity } from '../../../src/engine/figures/figure.ts'
import { type ReadOptions, readQuantities } from '../../../src/engine/figures/index.ts'

/** A figure in one line: "<hedge> <value> <unit> <counted>" as far as they say something. */
export function brief(q: Quantity): string {
  const value = q.date ?? (q.range ? `${q.range.low}..${q.range.high}` : String(q.value))
  const hedge = q.hedge === 'bare' || q.hedge === 'range' ? '' : q.hedge
  const kind = ['count', 'plain', 'money', 'date', 'time', 'duration', 'percent'].includes(q.kind)
    ? ''
    : `(${q.kind})`
  return [hedge, value, q.unit, kind].filter(Boolean).join(' ')
}

/** All figures of a text, one line each. */
export const figures = (text: string, options?: ReadOptions): string[] =>
  readQuantities(text, options).map(brief)

/** The words that were taken for the number of each figure. */
export const numbers = (text: string): string[] =>
  readQuantities(text).map(q => text.slice(q.number.start, q.number.end))
