import { OCCASION } from '../../context/dated.ts'
import type { Figure } from '../../figures/figure.ts'

const isOccasion = ({ measure }: Figure): boolean => measure?.event === OCCASION
const PAST = /^(?:was|were|been|took|taken)$/
const isPast = ({ measure }: Figure): boolean => PAST.test(measure?.verb.toLowerCase() ?? '')
const DAY = 86_400_000
/** What returns does not return so soon. */
const APART = 60

/**
 * Whether two days may be of two occasions of one name: last week's meeting and the next, this year's festival and the
 * last, a trial and a festival.
 */
export function mayBeTwo(draft: Figure, source: Figure): boolean {
  if (!isOccasion(draft) || !isOccasion(source)) return false
  const [mine, theirs] = [draft.measure!.subject, source.measure!.subject]
  if (!mine.some(term => theirs.includes(term))) return true
  const apart = Math.abs(Date.parse(draft.date!) - Date.parse(source.date!)) / DAY
  return isPast(draft) !== isPast(source) || !(apart <= APART)
}
