import { eventFacts } from '../../context/events.ts'
import { concept } from '../../context/words.ts'
import type { Figure, Period } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { least, most, type Stated } from './agreement.ts'
import type { Timed } from './related.ts'
import { HOUR } from './story.ts'

/** "Revised the toll to 24": newer than what was said before, however long ago. */
const REVISED = new Set(['revise', 'correct', 'retract'].map(concept))
const isRevision = (figure: Figure): boolean =>
  [...(figure.measure?.subject ?? []), ...figure.terms, ...figure.around].some(term => REVISED.has(term))

/** Whether the draft tells of a count that goes up and the source is too old to know its newest state. */
export function isOlderToll(
  draft: Timed,
  source: Timed,
  mine: Stated,
  theirs: Stated,
  judgement: Judgement,
): boolean {
  if (isRevision(source.figure)) return false
  const rising = eventFacts(draft.figure.measure?.event ?? '').toll || asOf(source.figure) !== undefined
  if (!rising) return false
  const [low, high] = [least(mine), most(theirs)]
  if (low === null || high === null ? !opensAbove(mine, theirs) : low < high) return false
  const told = asOf(source.figure) ?? source.figure.reported ?? source.published
  const day = asOf(draft.figure)
  const now = day ? `${day}T23:59:59Z` : draft.published
  return (
    told !== undefined && now !== undefined && Date.parse(now) - Date.parse(told) > judgement.tollAge * HOUR
  )
}

/** Whether the source was filed before what the draft dates had begun: it can only tell of an earlier time. */
export function isEarlier(draft: Timed, source: Timed): boolean {
  const [from, filed] = [draft.figure.period?.from, source.published]
  return (
    from !== undefined &&
    filed !== undefined &&
    !source.figure.period &&
    filed.slice(0, 10) < from.slice(0, 10)
  )
}

/** A count that goes up is of the time when it is told, unless it names another: "the outbreak of 2012 killed 17". */
export function isOtherTime(draft: Timed, source: Timed): boolean {
  const toll =
    eventFacts(draft.figure.measure?.event ?? '').toll &&
    source.figure.measure?.event === draft.figure.measure?.event
  const [d, s] = [draft.figure.period, source.figure.period]
  if (!toll || (d?.from && s?.from)) return false
  return longBefore(d, source.published) || longBefore(s, draft.published)
}

/** A season's count is not the next one's. */
const SEASON = 120 * 24 * HOUR
const longBefore = (period: Period | undefined, filed: string | undefined): boolean =>
  period?.from !== undefined &&
  period.to !== undefined &&
  filed !== undefined &&
  Date.parse(filed) - Date.parse(period.to) > SEASON

/** "As of June 30", "by Wednesday": the day on which a count was taken. */
const asOf = ({ period }: Figure): string | undefined =>
  period?.to && !period.from ? period.to.slice(0, 10) : undefined

/** "More than 2,000" is above "more than 1,800". */
const opensAbove = (mine: Stated, theirs: Stated): boolean =>
  mine.nominal !== null && theirs.nominal !== null && mine.set.high === null && mine.nominal > theirs.nominal
