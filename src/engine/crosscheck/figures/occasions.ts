import { OCCASION } from '../../context/dated.ts'
import { concept } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'

const isOccasion = ({ measure }: Figure): boolean => measure?.event === OCCASION
const PAST = /^(?:was|were|been|took|taken)$/
const isPast = ({ measure }: Figure): boolean => PAST.test(measure?.verb.toLowerCase() ?? '')
const DAY = 86_400_000
/** How it is told that something takes place: a trial is held, and so is a festival. */
const PLACING = new Set('hold take place plan schedule slate set due fix expect'.split(' ').map(concept))
/** What returns does not return so soon. */
const APART = 60

/**
 * Whether two days may be of two occasions of one name: last week's meeting and the next, this year's festival and the
 * last, a trial and a festival.
 */
export function mayBeTwo(draft: Figure, source: Figure): boolean {
  if (!isOccasion(draft) || !isOccasion(source)) return false
  if (!draft.terms.some(term => source.terms.includes(term) && !PLACING.has(term))) return true
  const apart = Math.abs(Date.parse(draft.date!) - Date.parse(source.date!)) / DAY
  return isPast(draft) !== isPast(source) || !(apart <= APART)
}
