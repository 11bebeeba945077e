import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { sharesFigure } from './anchors.ts'
import { relateDates } from './dates.ts'
import { type Likeness, namesNobody, sharedWords } from './likeness.ts'
import { areOpposed } from './opposed.ts'
import { by, type Reached, type Related, type Timed } from './related.ts'
import { areWhole, type Story } from './story.ts'

/** How two days, or two times of day, stand to one another, as far as they are told of one thing. */
export function relateCalendar(
  draft: Timed,
  source: Timed,
  like: Likeness,
  scope: Related['scope'],
  story: Story,
  judgement: Judgement,
): Reached | undefined {
  const [d, s] = [draft.figure, source.figure]
  const again = areWhole(story, draft, source) && isSameDay(d, s) && isToldAgain(draft, source, like)
  const relation = relateDates(d, s, like, scope, judgement) ?? (again ? 'match' : undefined)
  // "He died in 1943" is said of many.
  const told = like.shared > 0 ? story !== 'no' : story === 'guessed' && (namesNobody(d) || namesNobody(s))
  if (relation === 'conflict' && !told) return undefined
  if (relation === 'match' && like.event === 'different') {
    if (areOpposed(d, s)) return told ? by('mislabel', 'mislabel') : undefined
    // One date of two events: one fact only where a text tells all that the other does.
    if (!like.told && !again) return undefined
  }
  return relation && by(relation, 'date')
}

const isSameDay = (d: Figure, s: Figure): boolean =>
  d.kind === s.kind && d.date !== undefined && d.date === s.date && d.hedge === s.hedge

/**
 * In two articles of one story few days are told of: a shared word says which, or another figure in common; of two
 * events it takes two.
 */
const isToldAgain = (draft: Timed, source: Timed, { event }: Likeness): boolean =>
  sharedWords(draft.figure, source.figure) > (event === 'different' ? 1 : 0) || sharesFigure(draft, source)
