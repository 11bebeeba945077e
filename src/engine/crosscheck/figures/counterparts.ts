import type { SourceFigure } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Beside } from '../derived/beside.ts'
import { OPPOSES, SUPPORTS } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import { numbersAgree } from './comparable.ts'
import { type Likeness, likeness } from './likeness.ts'
import moving from './moving.json'
import type { Compared } from './neighbours.ts'
import { originOf, toldAt } from './origins.ts'
import type { Related } from './related.ts'

/**
 * What is left when a source's figure is held against its counterpart in the draft's sentence alone: of "248 seats in
 * the lower house and 66 in the upper" a source's 248 has nothing to say about the 66.
 */
export function withoutTaken(
  draft: Figure,
  beside: Beside | undefined,
  compared: readonly Compared[],
): Compared[] {
  const others = beside?.figures.filter(figure => figure.start !== draft.start) ?? []
  if (!others.length) return [...compared]
  return compared.filter(
    ({ source, related }) =>
      !(OPPOSES.has(related.relation) || related.rule === 'tail') ||
      !others.some(other => answersRather(other, source, related.likeness)),
  )
}

function answersRather(other: Figure, { figure }: SourceFigure, than: Likeness): boolean {
  if (!numbersAgree(other, figure)) return false
  const like = likeness(other, figure)
  return rank(like) >= rank(than)
}

const EVENT: Record<Likeness['event'], number> = {
  same: 1,
  unknown: 0.5,
  part: 0.25,
  whole: 0.25,
  different: 0,
}
const rank = ({ event, terms }: Likeness): number => EVENT[event] + terms

/**
 * What is left when, beside a source that plainly tells what the draft tells, another that is only somewhat like it is
 * no dispute: that the bank's rate is 1.25 percent is not disputed by what a mortgage costs.
 */
export function withoutFainter(compared: readonly Compared[], judgement: Judgement): Compared[] {
  const supports = compared.filter(({ related }) => SUPPORTS.has(related.relation))
  if (!supports.length) return [...compared]
  const origins = new Set(supports.map(({ source }) => originOf(source)))
  const isDispute = ({ source, related }: Compared): boolean => {
    const { likeness } = related
    if (
      supports.some(support => isOwnWord(source, support.source) && !isOfOtherEvent(support.related, related))
    )
      return false
    if (likeness.loosely) return false
    if (origins.has(originOf(source))) return true
    return !supports.some(
      support =>
        (fainter(related, support.related) && !isThereToo(related)) ||
        (source.figure.date !== undefined && isLesser(likeness, support.related.likeness, judgement)) ||
        // What is told of the same period says more than what is told of none.
        (related.rule === 'unstatedScope' &&
          likeness.event !== 'same' &&
          support.related.scope.period === 'same') ||
        // A count that has risen since is not disputed by what it was, nor a price that has moved.
        ((related.rule === 'olderToll' || isMoving(source)) && toldAt(support.source) > toldAt(source)) ||
        // "As much as 17 percent" is what a price reached, and no price at one time.
        (isMoving(source) && support.source.figure.hedge === 'upTo'),
    )
  }
  const fainter = (a: Related, b: Related) => isFainter(a.likeness, b.likeness, judgement)
  return compared.filter(one => !OPPOSES.has(one.related.relation) || isDispute(one))
}

const isOfOtherEvent = ({ likeness }: Related, than: Related): boolean =>
  than.likeness.event === 'same' && likeness.event !== 'same'

/** One article does not dispute itself, unless it has two speakers or tells of two days. */
function isOwnWord(a: SourceFigure, b: SourceFigure): boolean {
  const [x, y] = [a.figure.speaker?.name, b.figure.speaker?.name]
  return a.articleId === b.articleId && (!x || !y || x === y) && toldAt(a) === toldAt(b)
}

const MOVING = new Set(moving.split(' '))
/** What has another price in the evening than in the morning, and a count that falls as well as rises. */
const isMoving = ({ figure: { measure } }: SourceFigure): boolean =>
  MOVING.has(measure?.of?.split(' ').at(-1) ?? '') || MOVING.has(measure?.event ?? '')

/** Those who fled Aleppo are among those who fled in Syria: one place in the other says that both are counted alike. */
const isThereToo = ({ likeness: { event, unit }, scope }: Related): boolean =>
  event === 'same' && unit === 'same' && scope.place !== undefined && NESTED.has(scope.place)
const NESTED = new Set(['same', 'wider', 'narrower'])

/** Dates of one story are many: what is less alike dates something else. */
const isLesser = (like: Likeness, than: Likeness, judgement: Judgement): boolean =>
  like.terms < judgement.likeWithin || like.shared < than.shared

const isFainter = (like: Likeness, than: Likeness, judgement: Judgement): boolean =>
  (than.event === 'same' && like.event !== 'same') ||
  (than.unit === 'same' && like.unit === 'open') ||
  than.terms - like.terms >= judgement.fainterBy
