import { eventFacts, namesChange } from '../../context/events.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { type Agreement, agreement, significantDigits, stated } from './agreement.ts'
import { type Likeness, sharedWords } from './likeness.ts'
import { isSameNumber, telling } from './mislabel.ts'
import { isNear, isSlipped } from './near.ts'
import { isRank } from './ranks.ts'
import { areRivals, isNarrow } from './sole.ts'
import { unitRelation } from './unit-relation.ts'
import { isNew } from './units.ts'

/** What is known of two figures in whole articles of one story. */
export interface Whole {
  /** Whether both are of one stated period. */
  samePeriod: boolean
  /** Whether their sentences state another figure alike. */
  sharesFigure: () => boolean
}

/** Whether enough is common to both to say that they agree, or, which takes more, that they do not. */
export function isComparable(
  d: Figure,
  s: Figure,
  like: Likeness,
  how: Agreement,
  judgement: Judgement,
  whole?: Whole,
): boolean {
  if (how !== 'none') {
    if (like.event === 'different')
      return how === 'equal' && whole !== undefined && isToldAgain(d, s, like, whole, judgement)
    if (how === 'equal' && whole && isToldAgain(d, s, like, whole, judgement)) return true
    if (like.event === 'same' && like.unit === 'same')
      return (
        !like.otherSubject ||
        like.terms >= judgement.likeToDisagree ||
        // Nor is it chance that both say 1,297 of the dead.
        (how === 'equal' && like.one && telling(d, judgement))
      )
    const known = like.terms > 0 || (like.open && like.unit === 'same')
    if (how === 'equal' && telling(d, judgement) && known) return true
    return like.terms >= (like.event === 'same' ? judgement.likeToAgree : judgement.likeToDisagree)
  }
  if (like.otherSubject || like.unit === 'different') return false
  if (isNew(d) !== isNew(s) && eventFacts(d.measure?.event ?? '').toll) return false
  if (isNear(d, s, like, judgement) && isOneCount(like, judgement)) return true
  if (isSlipped(d, s, like, judgement)) return true
  // "Fewer than 29" against 29: the number itself says that both tell of one thing.
  const sameUnit = d.unit === s.unit || d.kind !== 'duration'
  if (like.unit === 'same' && sameUnit && isSameNumber(d, s, like) && like.terms >= judgement.likeToDisagree)
    return true
  if (like.unit === 'open') return like.event === 'same' && like.terms >= judgement.likeWithoutEvent
  if (like.event === 'same') return like.terms >= judgement.likeToDisagree
  if (isRank(d)) return like.event === 'unknown' && like.shared > 0 && like.terms >= judgement.likeToDisagree
  // Phones that were sold are not the phones that were repaired, though one firm did both.
  const otherVerb = Boolean(d.measure?.event && s.measure?.event)
  // "Its first landing" and "its second landing on the Moon": the rank is of what is counted.
  if (d.kind === 'ordinal' && s.kind === 'ordinal' && like.event === 'unknown') {
    const close = like.shared >= judgement.sharedWithoutEvent && like.terms >= judgement.likeWithin
    return d.unit !== '' && d.unit === s.unit && like.shared > 0 && (like.mutual || (close && !otherVerb))
  }
  if (ONLY_OF_AN_EVENT.has(d.kind) || d.kind !== s.kind || !(like.open || sharesSubject(d, s))) return false
  if (like.terms < judgement.likeWithoutEvent) return false
  // Nor is what a bank closes, or a firm hires, a count of all that it has.
  if (isTurnover(d) !== isTurnover(s) && !otherVerb && like.shared < judgement.sharedWithoutEvent)
    return false
  // Much has a price: what was stolen is no bail.
  if (otherVerb && d.kind === 'money') return false
  // Nor is a premium of 22 percent a gain of 19.
  if (otherVerb && d.kind === 'percent' && isChange(d) !== isChange(s)) return false
  if (like.shared >= judgement.sharedWithoutEvent || (like.shared > 0 && like.mutual && !otherVerb))
    return true
  // "A plane carrying 144 passengers" and "114 passengers on board the plane".
  // And a whale that "measured 12 metres" has no other length.
  const narrow = (d.unit === s.unit && isNarrow(d)) || SIZES.has(d.kind)
  return !otherVerb && like.shared > 0 && like.told && like.one && narrow
}

/** Events that change how many there are, and say nothing of how many that is. */
const TURNOVER: ReadonlySet<string> = new Set(
  'begin end layoff hiring sale purchase investment destruction damage production increase decrease build order add'.split(
    ' ',
  ),
)
const isTurnover = ({ kind, measure }: Figure): boolean =>
  kind === 'count' && TURNOVER.has(measure?.event ?? '')

const SIZES: ReadonlySet<Figure['kind']> = new Set(['length', 'mass', 'area'])

/** From here on a number is seldom met twice in one story by chance. */
const SELDOM = 13
/** And from here on, of more than one digit, never. */
const LARGE = 1000
const ADDED: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'mass', 'area', 'volume', 'energy'])
const FEW_WORDS = 2

/**
 * Whether two articles of one story that state one number of one unit tell one thing in other words: "deliberated for
 * eleven hours", "took 11 hours to reach its verdict". What one counts as dead the other does not count as hurt.
 */
function isToldAgain(d: Figure, s: Figure, like: Likeness, whole: Whole, judgement: Judgement): boolean {
  // "41 of 110 seats" leaves to the second number what the first counts.
  if (like.unit === 'open') return Math.abs(d.value ?? 0) >= SELDOM && whole.sharesFigure()
  if (like.unit !== 'same' || d.unit !== s.unit || !d.unit || d.kind !== s.kind) return false
  if (like.event === 'different' && areRivals(d, s)) return false
  // Nobody meets 38 million euros twice in one story by chance.
  if (ADDED.has(d.kind) && Math.abs(d.value ?? 0) >= LARGE && significantDigits(d.value!) > 1) return true
  // 14,200 infants are the same 14,200 infants, whatever is told of them.
  if (isNarrow(d) && telling(d, judgement)) return true
  const shared =
    sharedWords(d, s) + (whole.samePeriod ? 1 : 0) + (d.measure?.of && d.measure.of === s.measure?.of ? 1 : 0)
  if (shared === 0) return whole.sharesFigure()
  return (
    Math.abs(d.value ?? 0) >= SELDOM || shared >= FEW_WORDS || sharesSubject(d, s) || whole.sharesFigure()
  )
}

export const isChange = ({ measure }: Figure): boolean => namesChange(measure?.event)

/** Whether two numbers that nearly meet are of one thing: they count alike, or the one has nothing else to tell of. */
function isOneCount({ event, unit, terms, mutual }: Likeness, judgement: Judgement): boolean {
  if (event !== 'same' && event !== 'unknown') return false
  return unit === 'same' ? event === 'same' || terms >= judgement.likeToAgree : mutual
}

function sharesSubject(d: Figure, s: Figure): boolean {
  const [mine, theirs] = [d.measure?.subject ?? [], s.measure?.subject ?? []]
  if (!mine.length && !theirs.length) return d.kind !== 'age'
  const told = (figure: Figure) => [...figure.terms, ...figure.around]
  return mine.some(term => told(s).includes(term)) || theirs.some(term => told(d).includes(term))
}

/** A length of time or an age without an event in common tells of anything. */
const ONLY_OF_AN_EVENT: ReadonlySet<Figure['kind']> = new Set(['duration', 'frequency', 'ordinal'])

/** Whether two figures of one kind state compatible numbers, whatever they measure. */
export function numbersAgree(d: Figure, s: Figure): boolean {
  if (d.value === null || s.value === null || d.kind === 'date' || d.kind === 'time') return false
  const { convert, unit } = unitRelation(d, s)
  if (unit === 'different' || !convert) return false
  const how = agreement(stated(d), stated(s, convert))
  return how === 'equal' || how === 'core'
}
