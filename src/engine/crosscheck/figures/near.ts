import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { significantDigits } from './agreement.ts'
import type { Likeness } from './likeness.ts'
import { areSwapped } from './slips.ts'

/**
 * Whether two numbers are so close, with so many digits, that chance hardly explains it: "3,836 cases" and "fewer
 * than 3,830 cases" are one count, told twice.
 */
export function isNear(d: Figure, s: Figure, like: Likeness, judgement: Judgement): boolean {
  if (!d.value || !s.value || !like.convert) return false
  const [mine, theirs] = [d.value, like.convert(s.value)]
  if (Math.abs(mine - theirs) > judgement.nearBy * Math.abs(theirs)) return false
  const digits = [significantDigits(mine), significantDigits(s.value)]
  return Math.max(...digits) >= judgement.tellingDigits && Math.min(...digits) > 1
}

/**
 * Whether two counts of one kind, or two sums of one currency, differ by digits that have changed places: "1,024
 * adults" and "1,204 adults" of one story are hardly two counts, so long as no two events tell them apart.
 */
export const isSlipped = (d: Figure, s: Figure, { one, event }: Likeness, judgement: Judgement): boolean =>
  one &&
  event !== 'different' &&
  d.unit !== '' &&
  areSwapped(d, s) &&
  significantDigits(d.value!) >= judgement.tellingDigits
