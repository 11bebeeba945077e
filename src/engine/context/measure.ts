import type { Quantity } from '../figures/figure.ts'
import type { Word } from './analysis.ts'
import type { Clause } from './clause.ts'
import { eventOfCounted, eventTaking, namesChange } from './events.ts'
import {
  actBefore,
  complementAfter,
  governorBefore,
  isApposed,
  isHeldAgainst,
  isWhole,
  LIGHT,
  nearestEvent,
  pastWhole,
  predicateAfter,
} from './governor.ts'
import { measuredNoun } from './measured-noun.ts'
import { TOTALS } from './totals.ts'
import { concept, headNoun, isStopword, lemma, nounKind, verbhood } from './words.ts'
import { directionOf, pricedBy, WAYS } from './worth.ts'

/** What a figure measures: its event, the word that names it, and who or what it is told of. */
export interface Measure {
  /** An event of events.json, else the concept of the governing verb; '' when there is none. */
  event: string
  verb: string
  /** Concepts of the words before the verb, where the figure stands after it: "the bailout" is worth so much. */
  subject: string[]
  /** The noun that a share, a sum or a change is of: sales that rose 7 percent. */
  of?: string
}

/** What a date is told of that others are held against: "more than in 2019". */
export const COMPARED = 'comparison'

/** Verbs whose object does what a second verb says: "forced 50,000 people to flee". */
const CAUSATIVE = new Set(
  'force leave send prompt allow cause drive push make help see get lead urge order put compel require'.split(
    ' ',
  ),
)

/** "92 are women, up from 86": the change is told of the number, which is where it has led. */
function isMovedFrom({ words, to }: Clause, { event, verb }: Measure): boolean {
  if (!namesChange(event) || !/^(?:up|down)$/.test(verb)) return false
  const at = words.findIndex((word, i) => i >= to && word.text === verb)
  return at >= 0 && words[at - 1]?.text === ',' && words[at + 1]?.lower === 'from'
}

/** "Brought in 11.2 million tonnes": what is brought in are takings where it is money. */
function takings(measure: Measure, { kind }: Quantity): Measure {
  if (measure.event !== 'revenue' || kind === 'money' || kind === 'plain' || kind === 'percent')
    return measure
  return /^(?:bring|brings|brought|take|takes|took)$/.test(measure.verb)
    ? { ...measure, event: concept(lemma(measure.verb)) }
    : measure
}

/** What the quantity of a clause measures. */
export function measureOf(clause: Clause, quantity: Quantity): Measure {
  const measure = takings(governed(clause, quantity), quantity)
  if (isMovedFrom(clause, measure)) return { ...measure, event: 'level' }
  // Sales that grew and "account for 17 percent of revenue": a share is no change.
  if (namesChange(measure.event) && isShare(quantity)) return { ...measure, event: '', verb: '' }
  // "rose by 5" is a change, "rose to 45" and "from 40" are levels.
  const level =
    namesChange(measure.event) && /^(to|from|at)$/.exec(clause.words[clause.from - 1]?.lower ?? '')
  if (!level) return measure
  // "The death toll rose to 91": as many have died.
  const told =
    level[0] === 'from'
      ? undefined
      : clause.words.slice(0, clause.from).find((word, i, before) => isState(word) || isOfTotal(before, i))
  return told ? { ...measure, event: told.event!, verb: told.text } : { ...measure, event: 'level' }
}

const isShare = ({ kind, counted }: Quantity): boolean =>
  counted !== undefined && (kind === 'percent' || kind === 'fraction')

/** "Made 16 crore", "made 40 million": a sum that leaves out its currency. */
const isBareSum = ({ kind, counted, text }: Quantity): boolean =>
  kind === 'plain' && !counted && /\b(?:crores?|lakhs?|million|billion)$/i.test(text)

/** Of "the 460-seat lower house" the seats are counted. */
function countedNoun({ counted, unit }: Quantity): string {
  if (!counted) return ''
  return counted.toLowerCase().startsWith(`${unit} `) ? unit : headNoun(counted)
}

const isState = (word: Word): boolean => word.event !== undefined && !namesChange(word.event) && !word.verb

/** How many words after "the number of" may tell whom it counts. */
const COUNTED = 6

/** "The number of people killed": what befell those whom a total counts. */
const isOfTotal = (words: readonly Word[], i: number): boolean => {
  const { event, lemma, lower } = words[i]!
  if (!event || namesChange(event) || lower === lemma) return false
  const of = words.slice(0, i).findLastIndex(word => word.lower === 'of')
  return of > 0 && i - of <= COUNTED && TOTALS.has(words[of - 1]!.lower)
}

function governed(clause: Clause, quantity: Quantity): Measure {
  if (quantity.kind === 'age')
    return { event: 'age', verb: '', subject: contentConcepts(clause.words.slice(0, clause.from)) }
  const { words, from } = clause
  const to = pastWhole(words, clause.to)
  const counted = countedNoun(quantity)
  const left = governorBefore(words, from)
  const subject = (end: number) => contentConcepts(withoutAside(words.slice(0, Math.max(0, end))))
  const named = (word: Word): { event: string; verb: string } => ({
    event: word.event ?? concept(word.lemma),
    verb: word.denied ? `not ${word.text}` : word.text,
  })

  if (quantity.kind === 'date' && isHeldAgainst(words, from))
    return { event: COMPARED, verb: '', subject: subject(from) }
  if (quantity.unit === 'magnitude')
    return { event: 'magnitude', verb: 'magnitude', subject: subject(left ?? from) }
  if (counted && quantity.kind === 'count') {
    const event = eventOfCounted(counted) ?? eventOfCounted(quantity.unit)
    const whole = isWhole(words, from)
    const people = event && nounKind(lemma(counted)) === 'person' && !whole
    // "Drew 8,000 people"; but "received 11 million viewers": viewers watch, whoever draws them.
    const drawn =
      event === 'audience' || left === undefined
        ? undefined
        : eventTaking(words[left]!.lemma, nounKind(lemma(counted)))
    if (drawn) return { event: drawn, verb: words[left!]!.text, subject: subject(left!) }
    // "Laid off 300 workers", "killed 12 protesters": what happened to them rather than what they are.
    const befell = people ? befalling(words, to, left) : undefined
    if (befell) return { ...named(befell), subject: left === undefined ? [] : subject(left) }
    // "4,200 workers joined the strike": that many work there nobody says.
    const alone = event === 'employment' && left === undefined && !whole
    const does = alone ? predicateAfter(words, to) : undefined
    if (does) return { ...named(does), subject: [] }
    // "1,800 jobs will go": what the noun and its verb name together.
    const together = words
      .slice(from, to)
      .find(word => word.start >= quantity.number.end && word.event && word.event !== event)
    if (together && !event) return { event: together.event!, verb: together.text, subject: subject(from) }
    if (event) return { event, verb: counted, subject: subject(left ?? from) }
  }
  const act = quantity.kind === 'count' ? actBefore(words, from) : undefined
  if (act) return { ...named(act), subject: subject(words.indexOf(act)) }
  const priced = quantity.kind === 'money' ? pricedBy(words, from, to) : undefined
  if (priced) return { ...priced, subject: subject(left ?? from) }
  const way = WAYS.has(quantity.kind) ? directionOf(words, from, to) : undefined
  if (way) return { ...way, subject: subject(left ?? from) }
  // "Sentenced the mayor, Ann Lee, to four years in prison"
  const spent = quantity.kind === 'duration' && words[to]?.lower === 'in' ? words[to + 1] : undefined
  if (spent?.event) return { ...named(spent), subject: subject(left ?? from) }
  const noun = measuredNoun(words, from, to, quantity.kind)
  if (noun) return { ...named(noun), subject: subject(words.indexOf(noun)) }
  if (left !== undefined) {
    const verb = words[left]!
    if (CAUSATIVE.has(verb.lemma)) {
      const right = complementAfter(words, to)
      if (right) return { ...named(right), subject: subject(left) }
    }
    if (!LIGHT.has(verb.lemma)) return { ...named(verb), subject: subject(left) }
    // "The film made $149 million"
    if (verb.lemma === 'make' && (quantity.kind === 'money' || isBareSum(quantity)))
      return { event: 'revenue', verb: verb.text, subject: subject(left) }
  }
  const object =
    left !== undefined &&
    !/^(say|tell|report|warn|announce|believe|estimate|claim|confirm|add|note|fear)$/.test(words[left]!.lemma)
  if (!object && !(isApposed(words, from, to) && quantity.kind !== 'count')) {
    const right = predicateAfter(words, to)
    if (right) return { ...named(right), subject: [] }
  }
  // "Employs 900 people and has 40 stores": what it has, or is given, is not told by the verb before.
  const owns = left !== undefined && /^(?:have|give)$/.test(words[left]!.lemma)
  const near = nearestEvent(words, from, to, owns ? left : 0)
  if (near) return { ...named(near), subject: subject(left ?? from) }
  if (owns) return { event: '', verb: '', subject: subject(left) }
  const last = words.slice(0, from).findLast(word => word.verb && !LIGHT.has(word.lemma))
  if (last) return { ...named(last), subject: subject(words.indexOf(last)) }
  return { event: '', verb: '', subject: subject(left ?? from) }
}

/** "The film, starring Rupert Friend, was released": what stands between two commas before the verb is an aside. */
function withoutAside(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (end > 0 && isAuxiliary(words[end - 1]!)) end--
  if (words[end - 1]?.text !== ',') return words
  const start = words.findIndex(word => word.text === ',')
  return start > 0 && start < end - 1 ? words.slice(0, start) : words
}

const isAuxiliary = ({ lower }: Word): boolean =>
  /^(?:is|are|was|were|be|been|has|have|had|will|would|also|later|\p{Ll}+ly)$/u.test(lower)

/** The verb that says what happened to people: "trained 300 workers" does not say that they are all who work there. */
function befalling(words: readonly Word[], to: number, left: number | undefined): Word | undefined {
  const verb = left === undefined ? undefined : words[left]
  if (verb && !LIGHT.has(verb.lemma))
    return verb.event || (verbhood(verb.lemma) === 'certain' && !CAUSATIVE.has(verb.lemma)) ? verb : undefined
  const right = predicateAfter(words, to)
  return right?.event ? right : undefined
}

/** The concepts of the words that carry meaning, each once. */
export function contentConcepts(words: readonly Word[]): string[] {
  const found = new Set<string>()
  for (const word of words) {
    if (word.kind !== 'word' || word.lower.length < 2 || isStopword(word.lower)) continue
    // A capital inside a sentence is a name: "John" is nobody's lavatory, and "Bush" no plant.
    // Nor is an acronym a form of a word: AIDS are no helpers; but COVID is a disease.
    found.add(
      word.capital
        ? concept(isAcronym(word.text) ? word.lower : '') || possessor(word.lower)
        : concept(word.lemma),
    )
    // The first word of a sentence may be a name, too: "Frozen is a film".
    if (!word.capital && word.text !== word.lower) found.add(possessor(word.lower))
  }
  return [...found]
}

/** "Oslo's" and "the Rovers'" are told of Oslo and of the Rovers. */
const possessor = (word: string): string => word.replace(/['’]s?$/, '')

const isAcronym = (text: string): boolean => text.length > 2 && text === text.toUpperCase()
