import { eventFacts } from '../../context/events.ts'
import { concept } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
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
  if (!eventFacts(draft.figure.measure?.event ?? '').toll) return false
  const [low, high] = [least(mine), most(theirs)]
  if (low === null || high === null || low < high) return false
  const told = source.figure.reported ?? source.published
  return (
    told !== undefined &&
    draft.published !== undefined &&
    Date.parse(draft.published) - Date.parse(told) > judgement.tollAge * HOUR
  )
}
