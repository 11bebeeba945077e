import type { Quantity } from '../figures/figure.ts'
import type { Word } from './analysis.ts'
import { isKnownEvent } from './events.ts'
import type { Measure } from './measure.ts'
import table from './works.json'

type Told = Pick<Measure, 'event' | 'verb'>

const WORKS = new Set(table.split(' '))
/** How many words may stand between a year and the work that came out in it. */
const REACH = 8
const OWNER = /^(?:an?|the|his|her|its|their|this|'s|\(|.+'s)$/
const ENDS = /^(?:of|in|by|with|from|for|at|on|to|about|based|starring|and|that|which|who)$/

/**
 * What a date tells by where it stands, whatever the verb: "a 2013 musical film" came out in 2013, what ran "from 2006 to
 * 2009" ended then; "Bessie Smith
 * (April 15, 1894 – September 26, 1937)" was born on the one day and died on the other.
 */
export function dated(words: readonly Word[], quantity: Quantity): Told | undefined {
  if (quantity.kind !== 'date' || !quantity.date) return undefined
  const from = words.findIndex(word => word.quantity === quantity)
  const to = words.findLastIndex(word => word.quantity === quantity) + 1
  return (
    rangeEnd(words, from, to) ??
    (/^\d{4}$/.test(quantity.date) ? workOf(words, from, to) : lifeDate(words, from, to))
  )
}

/** "a 2001 adventure drama film directed by …": the noun that the year belongs to, where that is a work. */
function workOf(words: readonly Word[], from: number, to: number): Told | undefined {
  if (!OWNER.test(words[from - 1]?.lower ?? '')) return undefined
  let end = to
  // "The 2013 film Salt Road": the title of a work follows it.
  while (end < to + REACH && isInside(words[end]) && !(words[end]!.capital && isWork(words[end - 1]))) end++
  // "Film directed by": the participle belongs to what follows; in "animated film" it does not.
  while (end > to && isParticiple(words[end - 1]!)) end--
  const head = words[end - 1]
  return end > to && head && WORKS.has(head.lemma) ? { event: 'release', verb: head.text } : undefined
}

/** What a date is told of when somebody came to be something then: "became director in 1998". */
export const BECOMING = 'becoming'
const BECOMES = /^(?:become|appoint)$/

/** "On 4 June Vogt became director": from then on she was. */
export function becoming(words: readonly Word[], quantity: Quantity, event: string): Told | undefined {
  if (quantity.kind !== 'date' || (event !== '' && event !== 'appoint')) return undefined
  const verb = words.find(({ lemma, verb, lower }) => BECOMES.test(lemma) && (verb || lower !== lemma))
  return verb && { event: BECOMING, verb: verb.text }
}

/** What a date is told of when something takes place then: "is on June 3", "will be held on June 30". */
export const OCCASION = 'occasion'
const BE = /^(?:is|are|was|were|be|been)$/
const PLANS = /^(?:plan|schedule|slate|set|due|fix|expect)$/

/** "The election will be held on June 30", "the judge scheduled the hearing for June 30": that is its day. */
export function taking(words: readonly Word[], quantity: Quantity, event: string): Told | undefined {
  if (quantity.kind !== 'date' || quantity.date?.length !== DAY) return undefined
  // Of a premiere that takes place more is known.
  if (isKnownEvent(event) && event !== 'hold') return undefined
  const on = words.findIndex(word => word.quantity === quantity) - 1
  const verb = placingBefore(words, on)
  // "The launch is planned for June 30": it will launch then.
  const act = verb && words.slice(0, on).find(word => word.event && !word.verb && word.event !== 'hold')
  return verb && { event: act?.event ?? OCCASION, verb: verb.text }
}

function placingBefore(words: readonly Word[], on: number): Word | undefined {
  const [verb, last] = [words[on - 2], words[on - 1]]
  if (words[on]?.lower === 'for')
    return words
      .slice(0, on)
      .findLast(({ lemma, lower, verb }) => PLANS.test(lemma) && (verb || lower === 'due'))
  if (words[on]?.lower !== 'on' || !last) return undefined
  if (BE.test(last.lower) || last.lower === 'due') return last
  const held = last.lower === 'held' && BE.test(verb?.lower ?? '')
  return held || (last.lower === 'place' && verb?.lemma === 'take') ? verb : undefined
}

/** "2016-06-30" */
const DAY = 10

const isWork = (word: Word | undefined): boolean => word !== undefined && WORKS.has(word.lemma)
const isInside = (word: Word | undefined): boolean =>
  (word?.kind === 'word' || word?.kind === 'number') && !ENDS.test(word.lower)
const isParticiple = ({ verb, lower }: Word): boolean => verb && /(?:ed|ing|en)$/.test(lower)

const TO = /^(?:to|until|till|through)$/

/** "A series that ran from 2006 to 2009" began in the one and ended in the other. */
function rangeEnd(words: readonly Word[], from: number, to: number): Told | undefined {
  if (words[from - 1]?.lower === 'from' && TO.test(words[to]?.lower ?? '') && isDate(words[to + 1]))
    return { event: 'begin', verb: 'from' }
  const before = words[from - 2]
  if (!TO.test(words[from - 1]?.lower ?? '') || !isDate(before)) return undefined
  const first = words.findIndex(word => word.quantity === before!.quantity)
  return words[first - 1]?.lower === 'from' ? { event: 'end', verb: words[from - 1]!.text } : undefined
}

/** Two dates with a dash between, in brackets after a name. */
function lifeDate(words: readonly Word[], from: number, to: number): Told | undefined {
  if (isDate(words[past(words, to, 1)]) && past(words, to, 1) > to)
    return followsName(words, from) ? { event: 'birth', verb: 'born' } : undefined
  const before = past(words, from - 1, -1)
  const born = isDate(words[before]) && before < from - 1 ? words[before]!.quantity : undefined
  const first = words.findIndex(word => word.quantity === born)
  return born && followsName(words, first) ? { event: 'death', verb: 'died' } : undefined
}

const isDate = (word: Word | undefined): boolean => word?.quantity?.kind === 'date'

function past(words: readonly Word[], at: number, step: 1 | -1): number {
  let i = at
  while (/^[-–—]$/.test(words[i]?.text ?? '')) i += step
  return i
}

/** Whether what stands at `i` opens a bracket after a name; how the name is said may come first, in a bracket of its own. */
function followsName(words: readonly Word[], i: number): boolean {
  let at = i - 1
  while (/^(?:[[\])(,;]|born)$/.test(words[at]?.text ?? '') || words[at]?.verb === false) {
    if (words[at]!.text === '(' && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) return true
    if (i - at > REACH) return false
    at--
  }
  return false
}
