import type { Figure } from '../figures/figure.ts'
import { valueSet } from '../figures/value-set.ts'
import { JUDGEMENT, type Judgement } from './judgement.ts'

/**
 * Gives figures the values that a desk's own tolerances allow. They are read with the default ones, so that one
 * archive serves every desk.
 */
export function tolerant({ tolerances }: Judgement): <T extends { figure: Figure }>(of: T) => T {
  if (tolerances === JUDGEMENT.tolerances) return of => of
  return of => {
    const { figure } = of
    if (figure.value === null) return of
    const exact = figure.hedge === 'bare' && figure.set.low === figure.set.high
    return { ...of, figure: { ...figure, set: valueSet({ ...figure, exact }, tolerances) } }
  }
}
