import { lemma, verbhood } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { OPPOSES } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import { type Agreement, agreement, commitsToLess, type Stated, stated } from './agreement.ts'
import { isAnchored, sharesFigure } from './anchors.ts'
import { relateCalendar } from './calendar.ts'
import { isChange, isComparable } from './comparable.ts'
import { areExclusive, differBesides, isContrast } from './contrast.ts'
import { type Likeness, likeness } from './likeness.ts'
import { forecast, isMislabelled, isOtherTense, isSameNumber } from './mislabel.ts'
import { isNear } from './near.ts'
import { isOfAnother } from './of-another.ts'
import { sameSpeaker } from './origins.ts'
import { areRepeats, relateRepeats } from './ranks.ts'
import { by, type Reached, type Related, type Timed } from './related.ts'
import { isOfThem, isPart, overall, scopeOf } from './scopes.ts'
import { relateScores } from './scores.ts'
import { contained, outgrows } from './sizes.ts'
import { slip } from './slips.ts'
import { isSole } from './sole.ts'
import { areOneStory, areWhole, isHandedIn, type Story, storyOf } from './story.ts'
import { isEarlier, isOlderToll, isOtherTime } from './toll.ts'
import { isLeft } from './units.ts'

/**
 * How one draft figure stands to one source figure; undefined when the two are not comparable. The first rule that
 * applies wins.
 */
export function relate(draft: Timed, source: Timed, judgement: Judgement): Related | undefined {
  const [d, s] = [draft.figure, source.figure]
  if (d.quoted && s.quoted && !sameSpeaker(d, s)) return undefined
  const story = storyOf(draft, source, judgement)
  const akin = areOneStory(story, draft, source, judgement)
  const like = likeness(d, s, story, akin)
  const scope = scopeOf(d, s, judgement, like.open, akin)
  const reached =
    CALENDAR.has(d.kind) || CALENDAR.has(s.kind)
      ? relateCalendar(draft, source, like, scope, story, judgement)
      : ((story !== 'no' ? relateOthers(d, s, like, judgement, akin) : undefined) ??
        relateNumbers(draft, source, like, scope, story, judgement))
  if (!reached) return undefined
  // "The first round" and "the second" are two rounds where the figures beside them differ, too.
  if (reached.relation === 'conflict' && TELLS_WHICH.has(d.kind) && differBesides(draft, source))
    return undefined
  if ((OPPOSES.has(reached.relation) && isContrast(draft, source)) || areExclusive(d, s))
    return { ...by('scope', 'scope'), scope: { ...scope, group: 'disjoint' }, likeness: like }
  return { ...reached, scope, likeness: like }
}

const TELLS_WHICH: ReadonlySet<Figure['kind']> = new Set(['date', 'ordinal'])
const CALENDAR: ReadonlySet<Figure['kind']> = new Set(['date', 'time'])

/** Figures of two different things: a part and its whole, or one number said of both. */
function relateOthers(
  d: Figure,
  s: Figure,
  like: Likeness,
  judgement: Judgement,
  akin: boolean,
): Reached | undefined {
  if (like.event === 'part' || like.event === 'whole') {
    if (like.unit === 'different' || like.terms < judgement.likeToDisagree) return undefined
    if (isSameNumber(d, s, like) && d.modality === s.modality) return by('mislabel', 'mislabel')
    const source = like.event === 'part' ? 'wider' : 'narrower'
    return by(contained(source, stated(d), stated(s)) ? 'scope' : 'conflict', 'part')
  }
  if (!isMislabelled(d, s, like, judgement, akin)) return undefined
  return by('mislabel', d.modality === s.modality ? 'mislabel' : 'modality')
}

/** Figures of one thing. */
function relateNumbers(
  draft: Timed,
  source: Timed,
  like: Likeness,
  scope: Related['scope'],
  story: Story,
  judgement: Judgement,
): Reached | undefined {
  const [d, s] = [draft.figure, source.figure]
  const related = like.event === 'same' || like.event === 'unknown'
  if (d.kind === 'score') return relateScores(d, s, like, judgement)
  const whole = areWhole(story, draft, source)
    ? { samePeriod: scope.period === 'same', sharesFigure: () => sharesFigure(draft, source) }
    : undefined
  const sole = whole !== undefined && isSole(draft, source, judgement)
  if (
    !(related || sole || (whole && isSameNumber(d, s, like))) ||
    like.unit === 'different' ||
    !like.convert ||
    (!sole && isOtherTense(d, s))
  )
    return undefined
  const [mine, theirs] = [stated(d), stated(s, like.convert)]
  const how = agreement(mine, theirs)
  if (
    (how !== 'equal' || d.kind === 'age' || (isChange(d) && isChange(s))) &&
    isOfAnother(d, s, how === 'equal')
  )
    return undefined
  if (how === 'none' && !sole && forecast(d) !== forecast(s) && !goesOn(forecast(d) ? s : d)) return undefined
  const anchored = how === 'none' && (sole || isAnchored(draft, source, like, judgement))
  if (!anchored && !isComparable(d, s, like, how, judgement, whole)) return undefined
  if (
    how === 'none' &&
    !(anchored && story !== 'no') &&
    !isTold(story, like, isNear(d, s, like, judgement), judgement)
  )
    return undefined
  // "Two of the paintings" are no other count of all of them.
  if (
    how === 'none' &&
    whole &&
    like.event !== 'same' &&
    isOfThem(d) !== isOfThem(s) &&
    contained(isOfThem(d) ? 'wider' : 'narrower', mine, theirs)
  )
    return by('scope', 'scope')
  // "228 of the cases" are no other count of all of them.
  if (how === 'none' && isPart(d) !== isPart(s) && contained(isPart(d) ? 'wider' : 'narrower', mine, theirs))
    return by('scope', 'scope')
  if (how === 'none' && areRepeats(d, s)) return relateRepeats(d, s)
  // Who are still in hospital were not all who were taken there.
  if (how === 'none' && isLeft(d) !== isLeft(s))
    return contained(isLeft(d) ? 'wider' : 'narrower', mine, theirs)
      ? by('scope', 'scope')
      : by('differs', 'unstatedScope')
  if (how === 'none' && (isEarlier(draft, source) || isOtherTime(draft, source))) return by('scope', 'scope')
  if (
    how === 'none' &&
    d.unit !== s.unit &&
    d.value !== null &&
    d.value === s.value &&
    d.kind === s.kind &&
    !COUNTS.has(d.kind) &&
    (like.event === 'same' || d.kind !== 'duration')
  )
    return by('mislabel', 'mislabel')
  // "More than 260" is as little told by 1.3 million as by none.
  if (how === 'tail' && isFar(mine, theirs)) return undefined
  const outgrown = outgrows(mine, theirs, judgement) || outgrows(theirs, mine, judgement)
  const together = overall(d, scope)
  switch (together) {
    case 'wider':
    case 'narrower': {
      // "Five workers" and "five people" are the same five.
      const groupOnly =
        scope.group !== undefined &&
        [scope.place, scope.period].every(part => part === undefined || part === 'same')
      if (groupOnly && how !== 'none') return graded(mine, theirs, how)
      // Nobody adds up percentages, speeds or ages; and the part of one thing is no part of another.
      if (!ADDED.has(d.kind) || contained(together, mine, theirs)) return by('scope', 'scope')
      return like.event === 'same' ? by('conflict', 'scope') : undefined
    }
    case 'disjoint':
      return by('scope', 'scope')
    case 'crosses':
    case 'draftOnly':
      // One count told twice is one count, whatever else the draft says of it.
      if (how === 'none' && together === 'draftOnly' && isNear(d, s, like, judgement))
        return by('conflict', 'disagree')
      if (how === 'none') return by(outgrown ? 'scope' : 'differs', 'unstatedScope')
      if (how === 'tail' && like.event !== 'same') return undefined
      // That a source leaves the place out is no doubt about its number.
      return together === 'draftOnly' && how === 'equal'
        ? graded(mine, theirs, how)
        : by('compatible', 'unstatedScope')
    default:
      if (how !== 'none') return graded(mine, theirs, how)
      if (together === 'sourceOnly' && outgrows(theirs, mine, judgement)) return by('scope', 'unstatedScope')
      // Many times as much, where no name says that both tell of one story, is another story.
      if (
        outgrown &&
        (story !== 'named' || like.event !== 'same' || like.unit === 'open') &&
        d.value !== 0 &&
        // "It" is hardly whom the other names where it has many times as much.
        (like.bridged || !isHandedIn(draft, judgement))
      )
        return undefined
      // A sum many times as large is another one, where it is not told that both are of one thing.
      if (outgrown && whole && d.kind === 'money' && !(d.measure?.of && s.measure?.of)) return undefined
      // A count that has risen by just one more digit is a slip of the hand.
      return isOlderToll(draft, source, mine, theirs, judgement) && slip(d, s, like.convert).length === 0
        ? by('differs', 'olderToll')
        : by('conflict', 'disagree')
  }
}

/** "Is cutting 7,000 jobs", "a capacity of 800 beds": told of what will be cut or built, too. */
const goesOn = ({ measure }: Figure): boolean =>
  /ing$/.test(measure?.verb ?? '') || verbhood(lemma(measure?.verb.toLowerCase() ?? '')) === 'none'

/** How many times as much a number may be that a bound is still said to allow. */
const FAR = 20
const isFar = ({ nominal: a }: Stated, { nominal: b }: Stated): boolean =>
  !!a && !!b && Math.max(a / b, b / a) > FAR

const ADDED: ReadonlySet<Figure['kind']> = new Set([
  'count',
  'plain',
  'money',
  'mass',
  'volume',
  'area',
  'energy',
])
const COUNTS: ReadonlySet<Figure['kind']> = new Set(['count', 'plain'])

/** A draft that names nobody must share more with an article to be told to disagree with it. */
const isTold = (story: Story, like: Likeness, near: boolean, judgement: Judgement): boolean =>
  story === 'nameless'
    ? like.shared >= (near ? 1 : judgement.sharedWithoutEvent) && like.terms >= judgement.likeWithoutEvent
    : story !== 'no'

function graded(mine: Stated, theirs: Stated, how: Agreement): Reached {
  if (commitsToLess(mine, theirs, how)) return by('hedge', 'weaker')
  if (how === 'equal') return by('match', 'equal')
  return how === 'core' ? by('compatible', 'core') : by('hedge', 'tail')
}
