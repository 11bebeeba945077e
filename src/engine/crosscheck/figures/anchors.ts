import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { agreement, stated } from './agreement.ts'
import { type Likeness, likeness } from './likeness.ts'
import { othersBeside, type Timed } from './related.ts'
import { countedOf, isNew } from './units.ts'

/** A sentence with more figures is a table: that two of them share one says nothing of the others. */
const MOST = 8

/**
 * Whether two figures that differ tell of one thing because their sentences share another figure, and each is the only
 * one of its unit there: "2,100 athletes from 159 countries" and "nearly 2,100 athletes from 195 countries".
 */
export function isAnchored(draft: Timed, source: Timed, like: Likeness, judgement: Judgement): boolean {
  const [d, s] = [draft.figure, source.figure]
  if (!draft.beside || !source.beside || like.otherSubject || like.event === 'different') return false
  if (isNew(d) !== isNew(s) || !isOneThing(d, s, like, judgement)) return false
  const [mine, theirs] = [othersBeside(draft), othersBeside(source)]
  if (mine.length > MOST || theirs.length > MOST) return false
  if (mine.some(other => isLike(other, d)) || theirs.some(other => isLike(other, s))) return false
  return mine.some(a => theirs.some(b => isOneFigure(a, b)))
}

/** The kind of thing that is counted says it for things; people, shares and sums are told of too much. */
function isOneThing(d: Figure, s: Figure, like: Likeness, judgement: Judgement): boolean {
  if (like.event === 'same' && like.unit !== 'different') return like.unit === 'same' || d.kind === s.kind
  if (like.unit !== 'same' || d.unit !== s.unit) return false
  const { kind, which } = countedOf(d)
  return d.kind === 'count' ? kind !== 'person' || which !== '' : like.terms >= judgement.likeToDisagree
}

const isLike = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.measure?.event === b.measure?.event

function isOneFigure(a: Figure, b: Figure): boolean {
  if (!a.unit || a.value === null || b.value === null) return false
  const { convert, unit } = likeness(a, b)
  return unit === 'same' && convert !== undefined && agreement(stated(a), stated(b, convert)) === 'equal'
}

/** Whether the two sentences state another figure alike: what else they state alike is then no chance. */
export function sharesFigure(draft: Timed, source: Timed): boolean {
  const [mine, theirs] = [othersBeside(draft), othersBeside(source)]
  if (mine.length > MOST || theirs.length > MOST) return false
  return mine.some(a => theirs.some(b => isOneFigure(a, b) || isOneNumber(a, b)))
}

/** Small numbers meet by chance; larger ones need no noun to be one. */
const SELDOM = 13
const isOneNumber = (a: Figure, b: Figure): boolean =>
  a.value !== null && a.value === b.value && a.value >= SELDOM && (!a.unit || !b.unit)
