import type { SourceFigure } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { agreement, stated } from './agreement.ts'
import { likeness } from './likeness.ts'
import type { Related } from './related.ts'
import { scopeOf } from './scopes.ts'

const CHANGES = new Set(['increase', 'decrease'])

/**
 * A change that the source states by its two ends: "rose 12.5 percent" follows from "from 40 to 45". `source` is
 * the later end; the earlier stands before it in the same sentence. A derived figure can confirm, never alarm.
 */
export function derive(
  draft: Figure,
  source: SourceFigure,
  others: readonly SourceFigure[],
  judgement: Judgement,
): Related | undefined {
  const event = draft.measure?.event ?? ''
  if (
    !CHANGES.has(event) ||
    (draft.kind !== 'percent' && draft.kind !== 'percentagePoints') ||
    source.figure.value === null
  )
    return undefined
  const before = others
    .filter(
      o =>
        o.articleId === source.articleId &&
        o.paragraph === source.paragraph &&
        o.sentence.start === source.sentence.start,
    )
    .filter(
      o =>
        o.figure.value !== null &&
        o.figure.end <= source.figure.start &&
        o.figure.kind !== 'percentagePoints',
    )
    .sort((a, b) => b.figure.start - a.figure.start)[0]
  if (!before?.figure.value) return undefined
  const [from, to] = [before.figure.value, source.figure.value]
  const change = draft.kind === 'percent' ? (100 * (to - from)) / from : to - from
  if (change > 0 !== (event === 'increase')) return undefined
  const size = Math.abs(change)
  const theirs = {
    nominal: size,
    hedge: 'bare' as const,
    set: { low: size, high: size, lowOpen: false, highOpen: false },
  }
  const how = agreement(stated(draft), theirs)
  const like = likeness(draft, source.figure)
  if (how === 'none' || like.terms < judgement.likeToDisagree) return undefined
  return {
    relation: 'compatible',
    rule: 'core',
    scope: scopeOf(draft, source.figure, judgement),
    likeness: like,
  }
}
