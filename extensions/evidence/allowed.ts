import type { ValueSet } from '../../src/engine/figures/figure.ts'
import type { Wording } from '../crosscheck/phrases.ts'

/** The values that a figure allows, in words. */
export function allowed({ low, high }: ValueSet, { say, locale }: Wording): string {
  const write = (value: number) => new Intl.NumberFormat(locale).format(value)
  if (low === null) return say('rangeTo', { high: high === null ? '∞' : write(high) })
  if (high === null) return say('rangeFrom', { low: write(low) })
  if (low === high) return say('rangeExactly', { low: write(low) })
  return say('rangeBetween', { low: write(low), high: write(high) })
}
