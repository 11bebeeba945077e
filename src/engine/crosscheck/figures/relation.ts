import { eventFacts, isKnownEvent } from '../../context/events.ts'
import { concept } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Relation, Scope } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import {
  type Agreement,
  agreement,
  commitsToLess,
  least,
  most,
  type Stated,
  significantDigits,
  stated,
} from './agreement.ts'
import { relateDates } from './dates.ts'
import { type Likeness, likeness } from './likeness.ts'
import { overall, scopeOf } from './scopes.ts'

/** One figure with the time of the text that it stands in. */
export interface Timed {
  figure: Figure
  published?: string | undefined
  /** The names in the whole text that it stands in, most frequent first. */
  topic?: readonly string[] | undefined
}

/** Why a relation holds: what the reason's sentence and the `--explain` flag are made from. */
export interface Related {
  relation: Relation
  rule:
    | 'quotation'
    | 'part'
    | 'mislabel'
    | 'modality'
    | 'speaker'
    | 'scope'
    | 'unstatedScope'
    | 'equal'
    | 'weaker'
    | 'core'
    | 'tail'
    | 'olderToll'
    | 'disagree'
    | 'date'
  scope: Scope
  likeness: Likeness
}

/** How one draft figure stands to one source figure; undefined when the two are not comparable. */
export function relate(draft: Timed, source: Timed, judgement: Judgement): Related | undefined {
  const [d, s] = [draft.figure, source.figure]
  const like = likeness(d, s)
  const scope = scopeOf(d, s, judgement)
  const because = (relation: Relation, rule: Related['rule']): Related => ({
    relation,
    rule,
    scope,
    likeness: like,
  })

  if (d.quoted && s.quoted && !sameSpeaker(d, s)) return undefined
  if (d.kind === 'date' || d.kind === 'time' || s.kind === 'date' || s.kind === 'time') {
    const dates = relateDates(d, s, like, scope, judgement)
    // "He died in 1943" is said of many.
    if (dates === 'conflict' && !(like.shared && sameStory(draft, source, judgement))) return undefined
    return dates && because(dates, 'date')
  }
  const sameNumber = isSameNumber(d, s, like)
  const labelled = mislabelled(d, s, like, judgement, sameNumber)
  if (like.event === 'part' || like.event === 'whole') {
    if (like.unit === 'different') return undefined
    if (sameNumber && d.modality === s.modality) return because('mislabel', 'mislabel')
    return because(
      contained(like.event === 'part' ? 'wider' : 'narrower', stated(d), stated(s)) ? 'scope' : 'conflict',
      'part',
    )
  }
  if (labelled) return because('mislabel', d.modality !== s.modality ? 'modality' : 'mislabel')
  if (like.event === 'different' || like.unit === 'different' || like.convert === undefined) return undefined
  if (forecast(d) !== forecast(s)) return undefined

  if (d.kind === 'score') {
    const scores = relateScores(d, s, like, judgement)
    return scores && because(scores, scores === 'match' ? 'equal' : 'disagree')
  }
  const [mine, theirs] = [stated(d), stated(s, like.convert)]
  const how = agreement(mine, theirs)
  if (!comparable(d, s, like, how, judgement)) return undefined
  const together = overall(d, scope)
  if (how === 'none' && !sameStory(draft, source, judgement)) return undefined
  const groupOnly =
    scope.group !== undefined &&
    [scope.place, scope.period].every(part => part === undefined || part === 'same')
  if ((together === 'wider' || together === 'narrower') && !(groupOnly && how !== 'none')) {
    return because(contained(together, mine, theirs) ? 'scope' : 'conflict', 'scope')
  }
  if (together === 'disjoint') return because('scope', 'scope')
  if (together === 'crosses' || together === 'draftOnly') {
    if (how === 'none')
      return because(
        outgrows(mine, theirs, judgement) || outgrows(theirs, mine, judgement) ? 'scope' : 'differs',
        'unstatedScope',
      )
    // The same number said of the same thing: that the source leaves the place out is no doubt about it.
    if (how === 'tail' && like.event !== 'same') return undefined
    if (together === 'draftOnly' && how === 'equal') return graded(mine, theirs, how, because)
    return because('compatible', 'unstatedScope')
  }
  if (how !== 'none') return graded(mine, theirs, how, because)
  if (together === 'sourceOnly' && outgrows(theirs, mine, judgement)) return because('scope', 'unstatedScope')
  if (isOlderToll(draft, source, mine, theirs, judgement)) return because('differs', 'olderToll')
  return because('conflict', 'disagree')
}

/** Whether two texts may tell of one event: both name the period, or they were filed within weeks of one another. */
function sameStory(draft: Timed, source: Timed, judgement: Judgement): boolean {
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

function sharesNames(draft: readonly string[], source: readonly string[], judgement: Judgement): boolean {
  const fewer = Math.min(draft.length, source.length, MANY_NAMES)
  if (fewer < FEW_NAMES) return true
  const shared = draft.filter(name => source.includes(name)).length
  return shared >= fewer * judgement.sharedNames
}

/** Scores and votes are equal or they are not; "3-1" is no range. */
function relateScores(d: Figure, s: Figure, like: Likeness, judgement: Judgement): Relation | undefined {
  if (s.kind !== 'score' || like.terms < judgement.likeToDisagree) return undefined
  const same =
    d.range && s.range ? d.range.low === s.range.low && d.range.high === s.range.high : d.value === s.value
  if (same) return 'match'
  return like.event === 'same' && like.shared >= judgement.sharedWithoutEvent ? 'conflict' : undefined
}

type Because = (relation: Relation, rule: Related['rule']) => Related

function graded(mine: Stated, theirs: Stated, how: Agreement, because: Because): Related {
  if (commitsToLess(mine, theirs, how)) return because('hedge', 'weaker')
  if (how === 'equal') return because('match', 'equal')
  return how === 'core' ? because('compatible', 'core') : because('hedge', 'tail')
}

/** Whether enough is common to both to say that they agree, or, which takes more, that they do not. */
function comparable(d: Figure, s: Figure, like: Likeness, how: Agreement, judgement: Judgement): boolean {
  if (how !== 'none') {
    if (like.event === 'same' && like.unit === 'same')
      return !like.otherSubject || like.terms >= judgement.likeToDisagree
    if (how === 'equal' && telling(d, judgement) && like.terms > 0) return true
    return like.terms >= (like.event === 'same' ? judgement.likeToAgree : judgement.likeToDisagree)
  }
  if (like.otherSubject || like.unit === 'different') return false
  if (like.unit === 'open') return like.event === 'same' && like.terms >= judgement.likeWithoutEvent
  if (like.event === 'same') return like.terms >= judgement.likeToDisagree
  if (ONLY_OF_AN_EVENT.has(d.kind) || d.kind !== s.kind || !sharesSubject(d, s)) return false
  if (like.terms < judgement.likeWithoutEvent) return false
  return like.shared >= judgement.sharedWithoutEvent || (like.shared > 0 && like.mutual)
}

function sharesSubject(d: Figure, s: Figure): boolean {
  const [mine, theirs] = [d.measure?.subject ?? [], s.measure?.subject ?? []]
  if (!mine.length && !theirs.length) return d.kind !== 'age'
  const told = (figure: Figure) => [...figure.terms, ...figure.around]
  return mine.some(term => told(s).includes(term)) || theirs.some(term => told(d).includes(term))
}

/** A length of time or an age without an event in common tells of anything. */
const ONLY_OF_AN_EVENT: ReadonlySet<Figure['kind']> = new Set(['duration', 'frequency', 'ordinal'])

/** What happens next week is told as a plan by one and as agreed by another: it is the same week. */
const CALENDAR: ReadonlySet<Figure['kind']> = new Set([
  'duration',
  'age',
  'frequency',
  'ordinal',
  'date',
  'time',
])

/** Forecasts and plans are another thing than what has happened. */
const forecast = (figure: Figure): boolean =>
  !CALENDAR.has(figure.kind) && (figure.modality === 'possible' || figure.modality === 'planned')

const telling = (figure: Figure, judgement: Judgement): boolean =>
  figure.value !== null && significantDigits(figure.value) >= judgement.tellingDigits

function isSameNumber(d: Figure, s: Figure, like: Likeness): boolean {
  if (d.value === null || s.value === null || d.value === 0) return false
  if (d.kind !== s.kind && like.unit === 'same') return d.value === (like.convert?.(s.value) ?? s.value)
  return d.value === s.value
}

/** One number of two things: the same digits, but what they are said of, or how surely, differs. */
function mislabelled(
  d: Figure,
  s: Figure,
  like: Likeness,
  judgement: Judgement,
  sameNumber: boolean,
): boolean {
  if (!sameNumber || like.otherSubject) return false
  const clear = telling(d, judgement) && like.terms >= judgement.likeToAgree
  if (forecast(d) !== forecast(s))
    return like.unit === 'same' && like.event === 'same' && like.terms >= judgement.likeToAgree
  if (like.unit === 'different') {
    // Two words for one thing ("homes", "houses") are no mislabel; people and families are two things.
    const known = like.event === 'same' && isKnownEvent(d.measure?.event ?? '')
    return (known && like.terms >= judgement.likeToAgree) || (clear && like.event === 'different')
  }
  if (like.event === 'different') return clear
  return false
}

/** A count many times as large, of a scope that nobody states: the whole of which the draft tells a part. */
function outgrows(mine: Stated, theirs: Stated, judgement: Judgement): boolean {
  const [high, low] = [most(mine), least(theirs)]
  if (high === null || low === null || low < high * judgement.widerBy) return false
  // The same digits with a zero more are a slip of the hand, not another scope.
  const zeros = mine.nominal && theirs.nominal ? Math.log10(theirs.nominal / mine.nominal) : 0.5
  return Math.abs(zeros - Math.round(zeros)) > 1e-9
}

/** Whether two figures of one kind state compatible numbers, whatever they measure. */
export function numbersAgree(d: Figure, s: Figure): boolean {
  if (d.value === null || s.value === null || d.kind === 'date' || d.kind === 'time') return false
  const { convert, unit } = likeness(d, s)
  if (unit === 'different' || !convert) return false
  const how = agreement(stated(d), stated(s, convert))
  return how === 'equal' || how === 'core'
}

function contained(source: 'wider' | 'narrower', mine: Stated, theirs: Stated): boolean {
  const [part, whole] = source === 'wider' ? [mine, theirs] : [theirs, mine]
  const [low, high] = [part.nominal ?? least(part), most(whole)]
  return low === null || high === null || low <= high
}

export function sameSpeaker(a: Figure, b: Figure): boolean {
  const [x, y] = [a.speaker, b.speaker]
  if (!x || !y) return false
  return x.name === y.name || x.name === y.organisation || y.name === x.organisation
}

/** "Revised the toll to 24": newer than what was said before, however long ago. */
const REVISED = new Set(['revise', 'correct', 'retract'].map(concept))
const isRevision = (figure: Figure): boolean =>
  [...(figure.measure?.subject ?? []), ...figure.terms, ...figure.around].some(term => REVISED.has(term))

const HOUR = 3_600_000

function isOlderToll(
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
