import { eventFacts, isKnownEvent } from '../../context/events.ts'
import { INVARIANT, lemma, verbhood } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { significantDigits } from './agreement.ts'
import type { Likeness } from './likeness.ts'
import { areOpposed } from './opposed.ts'

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
export const forecast = (figure: Figure): boolean =>
  !CALENDAR.has(figure.kind) && (figure.modality === 'possible' || figure.modality === 'planned')

/** What has happened is no forecast; what is so may well be told as what will be: "players get", "players will get". */
export const isOtherTense = (d: Figure, s: Figure): boolean =>
  forecast(d) !== forecast(s) && isPast(forecast(d) ? s : d)

function isPast({ measure }: Figure): boolean {
  const verb = measure?.verb.toLowerCase() ?? ''
  // "Has left 300,000 without food" is as far from "at risk of" it as what a verb tells.
  if (STATES.test(verb)) return true
  if (/(?:s|ing)$/.test(verb) || verbhood(lemma(verb)) === 'none') return false
  return /ed$/.test(verb) || lemma(verb) !== verb || INVARIANT.test(verb)
}

const STATES = /^(?:without|dead|missing|homeless)$/

/** A number with so many digits that an equal one is hardly chance. */
export const telling = (figure: Figure, judgement: Judgement): boolean =>
  figure.value !== null && significantDigits(figure.value) >= judgement.tellingDigits

export function isSameNumber(d: Figure, s: Figure, like: Likeness): boolean {
  if (d.value === null || s.value === null || d.value === 0) return false
  if (d.kind !== s.kind && like.unit === 'same') return d.value === (like.convert?.(s.value) ?? s.value)
  return d.value === s.value
}

/** One number of two things: the same digits, but what they are said of, or how surely, differs. */
export function isMislabelled(
  d: Figure,
  s: Figure,
  like: Likeness,
  judgement: Judgement,
  plainly = false,
): boolean {
  if (!isSameNumber(d, s, like) || like.otherSubject) return false
  const clear = telling(d, judgement) && like.terms >= judgement.likeToAgree
  if (forecast(d) !== forecast(s))
    return (
      isOtherTense(d, s) &&
      like.unit === 'same' &&
      like.event === 'same' &&
      like.terms >= judgement.likeToAgree
    )
  if (like.unit === 'different') {
    // Two words for one thing ("homes", "houses") are no mislabel; people and families are two things.
    const known = like.event === 'same' && isKnownEvent(d.measure?.event ?? '')
    return (known && like.terms >= judgement.likeToAgree) || (clear && like.event === 'different')
  }
  if (like.event === 'different')
    return (
      // Where plainly one story is told, what was brought in by one was gathered by the other.
      (clear && !plainly) ||
      ((areSiblings(d, s) || areOpposed(d, s)) && like.terms >= judgement.likeToDisagree)
    )
  return false
}

/** Parts of one whole: the killed and the wounded are easily taken for one another. */
export function areSiblings(d: Figure, s: Figure): boolean {
  const [mine, theirs] = [eventFacts(d.measure?.event ?? ''), eventFacts(s.measure?.event ?? '')]
  const one = (a: string | undefined, b: string | undefined) => a !== undefined && a === b
  return one(mine.part, theirs.part) || one(mine.group, theirs.group)
}
