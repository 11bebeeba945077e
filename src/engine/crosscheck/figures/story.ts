import type { Judgement } from '../judgement.ts'
import type { Timed } from './related.ts'

export const HOUR = 3_600_000

/** Whether two texts may tell of one event: both name the period, or they were filed within weeks of one another. */
export function sameStory(draft: Timed, source: Timed, judgement: Judgement): boolean {
  if (!sharesNames(draft.topic ?? [], source.topic ?? [], judgement)) return false
  if (!draft.published || !source.published || (draft.figure.period && source.figure.period)) return true
  return (
    Math.abs(Date.parse(draft.published) - Date.parse(source.published)) <= judgement.sameStory * 24 * HOUR
  )
}

/** Below so many names a text is too short to be told from another by them. */
const FEW_NAMES = 3
/** Long texts name much besides; so many shared names are enough. */
const MANY_NAMES = 10

/** Whether two texts name the same people, bodies and places often enough to tell of one story. */
export function sharesNames(
  draft: readonly string[],
  source: readonly string[],
  judgement: Judgement,
): boolean {
  const fewer = Math.min(draft.length, source.length, MANY_NAMES)
  if (fewer < FEW_NAMES) return true
  const shared = draft.filter(name => source.includes(name)).length
  return shared >= fewer * judgement.sharedNames
}
