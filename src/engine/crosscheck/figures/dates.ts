import type { Figure } from '../../figures/figure.ts'
import type { Relation, Scope } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import type { Likeness } from './likeness.ts'

/** How two dates or two clock times stand to one another; undefined when they date different things. */
export function relateDates(
  draft: Figure,
  source: Figure,
  like: Likeness,
  scope: Scope,
  judgement: Judgement,
): Relation | undefined {
  if (draft.kind !== source.kind || !draft.date || !source.date || like.otherSubject) return undefined
  const same =
    draft.kind === 'time' ? sameTime(draft.date, source.date, judgement) : sameDate(draft.date, source.date)
  if (same === 'match') return like.event === 'same' || like.terms >= judgement.likeToAgree ? same : undefined
  if (scope.place === 'disjoint') return undefined
  if (same) return like.event === 'same' && like.terms >= judgement.likeToDisagree ? same : undefined
  if (like.event !== 'same' || like.terms < judgement.likeWithoutEvent) return undefined
  return precise(draft.date) && precise(source.date) && draft.date.length === source.date.length
    ? 'conflict'
    : undefined
}

/** Ranges and vague dates ("mid-2012") are too open to be contradicted by another. */
const precise = (iso: string): boolean => /^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/.test(iso)

/** "2016-02" holds every day of that month. */
function sameDate(draft: string, source: string): Relation | undefined {
  if (draft === source) return 'match'
  const [d, s] = [bounds(draft), bounds(source)]
  if ((d.from <= s.from && d.to >= s.to) || (s.from <= d.from && s.to >= d.to)) return 'compatible'
  return undefined
}

function bounds(iso: string): { from: string; to: string } {
  const [from, to] = iso.includes('/') ? (iso.split('/') as [string, string]) : [iso, iso]
  return { from: from.padEnd(10, '-00'), to: to.length < 10 ? `${to}~` : to }
}

function sameTime(draft: string, source: string, judgement: Judgement): Relation | undefined {
  const apart = Math.abs(minutesOf(draft) - minutesOf(source))
  if (Number.isNaN(apart)) return draft === source ? 'match' : undefined
  if (apart === 0) return 'match'
  return apart <= judgement.minutes ? 'compatible' : undefined
}

function minutesOf(iso: string): number {
  const time = /^T?(\d{2}):(\d{2})/.exec(iso)
  return time ? Number(time[1]) * 60 + Number(time[2]) : Date.parse(iso) / 60_000
}
