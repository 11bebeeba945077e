import type { SourceFigure } from '../../archive/archive.ts'
import { eventFacts } from '../../context/events.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { agreement, commitsToLess, significantDigits, stated } from './agreement.ts'
import { sharesFigure } from './anchors.ts'
import { areExclusive, isContrast } from './contrast.ts'
import { type Likeness, likeness, sharedWords } from './likeness.ts'
import { areSiblings, isOtherTense } from './mislabel.ts'
import type { Compared } from './neighbours.ts'
import { isOfAnother } from './of-another.ts'
import { areOpposed } from './opposed.ts'
import { sameSpeaker } from './origins.ts'
import type { Related, Timed } from './related.ts'
import { scopeOf } from './scopes.ts'
import { type Likely, likelySlip } from './slips.ts'
import { isNarrow } from './sole.ts'
import { areOneStory, storyOf } from './story.ts'
import { isFurther, isNew } from './units.ts'

/** A figure of an article that tells the draft's story. */
interface Met {
  source: SourceFigure
  like: Likeness
  /** How many words the two sentences share. */
  words: number
}

/**
 * What whole articles of one story say of a figure that nothing else speaks to, for or against: the same number told in
 * quite other words; and where none has that, the number that a slip of the hand would make of it.
 */
export function lookAgain(draft: Timed, sources: readonly SourceFigure[], judgement: Judgement): Compared[] {
  const d = draft.figure
  if (d.quoted && d.speaker) return []
  const met: Met[] = []
  for (const source of sources) {
    const story = storyOf(draft, source, judgement)
    if (!areOneStory(story, draft, source, judgement)) continue
    met.push({
      source,
      like: likeness(d, source.figure, story, true),
      words: sharedWords(d, source.figure, true),
    })
  }
  const compared = ({ source, like }: Met, how: Pick<Related, 'relation' | 'rule'>): Compared => ({
    source,
    related: { ...how, scope: scopeOf(d, source.figure, judgement, like.open, true), likeness: like },
  })
  const again = met.filter(one => isToldAgain(draft, one))
  if (again.length) return again.map(one => compared(one, gradeOf(d, one)))
  const slips = met.filter(one => isSlip(draft, one, met))
  if (slips.length) return slips.map(one => compared(one, { relation: 'conflict', rule: 'slip' }))
  return met
    .filter(one => isOtherCurrency(draft, one))
    .map(one => compared(one, { relation: 'mislabel', rule: 'mislabel' }))
}

function gradeOf(d: Figure, { source: { figure }, like }: Met): Pick<Related, 'relation' | 'rule'> {
  if (d.date) return { relation: 'match', rule: 'date' }
  const less = like.convert && commitsToLess(stated(d), stated(figure, like.convert), 'equal')
  return less ? { relation: 'hedge', rule: 'weaker' } : { relation: 'match', rule: 'equal' }
}

/** From here on a number is seldom met twice in one story by chance. */
const SELDOM = 13
const DIGITS = 3
const LARGE = 1000
/** Of years gone by so many few are told of. */
const LONG_AGO = 5

/** Whether two figures state one number of what may be one thing, so many signs of it that chance hardly explains it. */
function isToldAgain(draft: Timed, one: Met): boolean {
  const [d, s] = [draft.figure, one.source.figure]
  if (d.date) return isDateAgain(draft, s, one)
  if (!mayBeOne(draft, one) || !one.like.convert) return false
  // "372 millimetres would have been normal": many digits tell that what is supposed by one is told by the other.
  if (isOtherTense(d, s) && (d.value === null || significantDigits(d.value) < DIGITS)) return false
  if (d.value === null || s.value === null || d.value === 0) return false
  if (agreement(stated(d), stated(s, one.like.convert)) !== 'equal') return false
  const size = Math.abs(d.value)
  const signs = [
    // Nobody meets 38 million euros twice in one story by chance.
    size >= LARGE && significantDigits(d.value) > 1,
    size >= SELDOM,
    significantDigits(d.value) >= DIGITS,
    one.words > 0,
    one.words > 1,
    one.words > 2,
    one.like.unit === 'same' && d.unit !== '' && (d.kind !== 'count' || isNarrow(d)),
    sharesFigure(draft, one.source),
    sameSpeaker(d, s),
  ].filter(Boolean).length
  return signs >= (size >= SELDOM ? 2 : 3) + (one.like.event === 'different' ? 1 : 0)
}

/** A year that is not this one's, or a time of day, is told of one thing in a story. */
function isDateAgain({ figure: d, published }: Timed, s: Figure, { words }: Met): boolean {
  if (d.kind !== s.kind || !s.date || d.hedge !== s.hedge) return false
  if (d.kind === 'time') return clockOf(d) !== undefined && clockOf(d) === clockOf(s)
  if (d.date!.length !== 4 || !s.date.startsWith(d.date!)) return false
  return (
    words > 0 ||
    (s.date === d.date && !!published && Number(published.slice(0, 4)) - Number(d.date) >= LONG_AGO)
  )
}

const clockOf = ({ date }: Figure): string | undefined => /T(\d{2}:\d{2})/.exec(date ?? '')?.[1]

/** The killed are not the arrested, whatever both of them number. */
const areTolls = (d: Figure, s: Figure): boolean =>
  eventFacts(d.measure?.event ?? '').toll && eventFacts(s.measure?.event ?? '').toll

/** Whether nothing says that they are told of two things. */
function mayBeOne(draft: Timed, { source, like }: Met): boolean {
  const [d, s] = [draft.figure, source.figure]
  return !(
    (s.quoted && d.quoted) ||
    isFurther(d) !== isFurther(s) ||
    isNew(d) !== isNew(s) ||
    (like.event !== 'same' && (areSiblings(d, s) || areTolls(d, s))) ||
    areOpposed(d, s) ||
    isOfAnother(d, s, d.value === s.value) ||
    areExclusive(d, s)
  )
}

/**
 * Whether the one number is likely made of the other by a slip of the hand. The fewer digits a number has, the more must
 * say that both are of one thing: of "nine days" and "19 days" that neither article has other days.
 */
function isSlip(draft: Timed, one: Met, met: readonly Met[]): boolean {
  const [d, s] = [draft.figure, one.source.figure]
  if (!POINTS.has(d.hedge) || !POINTS.has(s.hedge)) return false
  const how = likelySlip(d, s)
  if (!how || !isOneUnit(d, s, one, how) || !mayBeOne(draft, one)) return false
  // "Fined for missing supports, $75,000": of many digits it matters less what their sentences tell besides.
  if (one.like.event === 'different' && !(SURE.has(how) && one.words > 0)) return false
  if (isOtherTense(d, s) || isContrast(draft, one.source)) return false
  const only = isOnly(one, met)
  switch (how) {
    case 'surely':
      return true
    case 'likely':
      return d.date ? one.words > 1 : one.words > 0 || only
    case 'swapped':
      return one.words > 1 || (one.words > 0 && only)
    case 'dropped':
      return one.words > 0 && only
  }
}

/** Of many digits a number may leave its noun to the text around it. */
const isOneUnit = (d: Figure, s: Figure, { like }: Met, how: Likely): boolean =>
  (d.kind === s.kind && d.unit === s.unit && (d.unit !== '' || d.kind === 'date')) ||
  (SURE.has(how) && like.unit !== 'different' && COUNTED.has(d.kind) && COUNTED.has(s.kind))
const SURE: ReadonlySet<Likely> = new Set(['surely', 'likely'])
const POINTS: ReadonlySet<Figure['hedge']> = new Set(['bare', 'exact', 'about', 'nearly'])
const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'plain', 'money'])

/** "$14.6 billion" where the article has "14.6 billion francs": one number, whose unit is another's. */
function isOtherCurrency(draft: Timed, one: Met): boolean {
  const [d, s] = [draft.figure, one.source.figure]
  return (
    d.kind === 'money' &&
    s.kind === 'money' &&
    currencyOf(d) !== currencyOf(s) &&
    d.value !== null &&
    d.value === s.value &&
    significantDigits(d.value) > 1 &&
    significantDigits(d.value) + one.words >= DIGITS &&
    mayBeOne(draft, one)
  )
}

const currencyOf = ({ unit }: Figure): string => unit.split(' ')[0]!

/** Whether its article states no other number of its unit. */
const isOnly = ({ source }: Met, met: readonly Met[]): boolean =>
  source.figure.unit !== '' &&
  met.every(
    ({ source: other }) =>
      other.articleId !== source.articleId ||
      other.figure.kind !== source.figure.kind ||
      other.figure.unit !== source.figure.unit ||
      other.figure.value === source.figure.value,
  )
