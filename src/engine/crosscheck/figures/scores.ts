import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import type { Likeness } from './likeness.ts'
import { areOpposed } from './opposed.ts'
import { by, type Reached } from './related.ts'

/** Scores and votes are equal or they are not; "3-1" is no range. */
export function relateScores(
  d: Figure,
  s: Figure,
  like: Likeness,
  judgement: Judgement,
): Reached | undefined {
  if (s.kind !== 'score' || like.terms < judgement.likeToDisagree) return undefined
  const same =
    d.range && s.range ? d.range.low === s.range.low && d.range.high === s.range.high : d.value === s.value
  // Who won 3-1 has not lost 3-1.
  if (same) return areOpposed(d, s) ? by('mislabel', 'mislabel') : by('match', 'equal')
  if (d.range && s.range && areOfTwo(d.range, s.range)) return undefined
  const told =
    like.shared >= judgement.sharedWithoutEvent &&
    (like.event === 'same' || (like.event === 'unknown' && like.terms >= judgement.likeWithin))
  return told ? by('conflict', 'disagree') : undefined
}

type Range = NonNullable<Figure['range']>

/** Few goals say nothing; of as many votes, those of one house are about as many as those of another count of it. */
const MANY = 20
const ALIKE = 0.75

/** "41-33" and "182 to 129" are votes of two houses: neither side is the same, nor are as many cast. */
function areOfTwo(a: Range, b: Range): boolean {
  const [mine, theirs] = [a.low + a.high, b.low + b.high]
  if (Math.max(mine, theirs) < MANY || a.low === b.low || a.high === b.high) return false
  return Math.min(mine, theirs) < ALIKE * Math.max(mine, theirs)
}
