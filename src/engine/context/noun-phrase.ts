import type { Word } from './analysis.ts'
import { eventOf, namesChange } from './events.ts'
import table from './noun-phrases.json'
import { concept, headNoun, isStopword } from './words.ts'

const split = (list: string) => new Set(list.split(' '))
const PREPOSITIONS = split(table.prepositions)
/** "The number of passengers": what is told of is named after it. */
const TRANSPARENT = split(table.transparent)
/** "Operating profit" is another sum than "net profit"; "first-quarter profit" is the same of another time. */
const TELLING = split(table.telling)
const PASSED = split(table.passed)
const PRONOUNS = split(table.pronouns)
/** Of "the bank lost 5 percent" nobody knows what it lost it of. */
const HOLDERS = split(table.holders)
const SAME = new Map(
  table.same.map(list => list.split('|')).flatMap(names => names.map(name => [name, names[0]!] as const)),
)
/** "Oil prices", "the price of oil", "the jobless rate": what is priced or rated says more than that it is. */
const VALUED = split(table.valued)
const PLAIN = split(table.plain)
const CONJUNCTIONS = split(table.conjunctions)

/** Words that stand for what the sentence before told of. */
export const PRONOUN = 'it'

/** How many words back a subject may stand before what is said of it. */
const REACH = 24

/** The noun that the verb at `verb` tells of: "sales" in "sales in the first quarter rose"; PRONOUN for "it". */
export function subjectBefore(words: readonly Word[], verb: number): string | undefined {
  let i = verb - 1
  while (i >= 0 && isPassed(words, i)) i--
  // "Sales are expected to grow"
  while (words[i]?.verb && /^to$/.test(words[i + 1]?.lower ?? '') && i > 0 && isPassed(words, i - 1))
    while (i > 0 && (words[i]!.verb || isPassed(words, i))) i--
  // "Online orders, which make up 17 percent of revenue, jumped": what stands between commas is told by the way.
  if (words[i]?.text === ',') {
    const open = words.findLastIndex(
      (word, at) => at < i && at > i - REACH && word.text === ',' && words[at - 1]?.kind === 'word',
    )
    i = open > 0 && opensAside(words[open + 1]) ? open - 1 : i - 1
  }
  if (/^(?:which|that|who)$/.test(words[i]?.lower ?? '')) {
    i--
    if (words[i]?.text === ',') i--
  }
  if (PRONOUNS.has(words[i]?.lower ?? '')) return PRONOUN
  // A plural before a verb is its subject, though it might be a verb elsewhere: "online orders jumped".
  let start = words[i]?.kind === 'word' && !CONJUNCTIONS.has(words[i]!.lower) ? i : i + 1
  while (
    start > 0 &&
    start <= i &&
    start > i - REACH &&
    (isOfPhrase(words[start - 1]!) || opens(words, start - 1))
  )
    start--
  return headOf(words.slice(start, i + 1))
}

/** The noun at the head of the phrase that begins at `start`: "sales" in "first-quarter sales to 3.4 billion". */
export function nounFrom(words: readonly Word[], start: number): string | undefined {
  let end = start
  while (end < words.length && end < start + REACH && isOfPhrase(words[end]!)) end++
  return headOf(words.slice(start, end))
}

/** The noun that ends before `end`, with what tells it from others of its name: "pay" in "a pay rise". */
export function nounBefore(words: readonly Word[], end: number): string | undefined {
  let start = end
  while (start > 0 && isOfPhrase(words[start - 1]!) && !PREPOSITIONS.has(words[start - 1]!.lower)) start--
  return headOf(words.slice(start, end))
}

/** "While rents in the city rose": a plural that nothing precedes is no verb. */
const opens = (words: readonly Word[], i: number): boolean =>
  /s$/.test(words[i]!.lower) &&
  !words[i]!.quantity &&
  words[i]!.kind === 'word' &&
  (i === 0 || words[i - 1]!.kind !== 'word' || CONJUNCTIONS.has(words[i - 1]!.lower))

const opensAside = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:which|who|whose|where|including|excluding|a|an|the)$/.test(word.lower) || word.verb)

function isPassed(words: readonly Word[], i: number): boolean {
  const { lower, kind, quantity } = words[i]!
  if (quantity) return quantity.kind === 'date'
  if (kind !== 'word') return false
  return PASSED.has(lower) || /ly$/.test(lower) || (lower === 'on' && words[i + 1]?.quantity?.kind === 'date')
}

const isOfPhrase = ({ kind, text, lower, verb, event, quantity }: Word): boolean => {
  if (quantity) return quantity.kind === 'date' || quantity.kind === 'ordinal' || quantity.kind === 'duration'
  if (kind === 'number' || /^[-‑’']$/.test(text)) return true
  if (kind !== 'word' || CONJUNCTIONS.has(lower)) return false
  return !verb || TELLING.has(lower) || (event !== undefined && /(?:ing|s)$/.test(lower))
}

/** The head of a noun phrase, with what tells it from others of its name before it; undefined where it is a name. */
function headOf(phrase: readonly Word[]): string | undefined {
  const at = phrase.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word.lower))
  const end = at < 0 ? phrase.length : at
  const head = phrase[end - 1]
  if (!isNounLike(head)) return undefined
  const of = phrase[end]?.lower === 'of' ? headOf(phrase.slice(end + 1)) : undefined
  if (TRANSPARENT.has(head.lemma)) return of
  // "The gain on the index" is of the index.
  if (namesChange(head.event))
    return /^(?:in|of|on)$/.test(phrase[end]?.lower ?? '') ? headOf(phrase.slice(end + 1)) : conceptOf(head)
  // "The blue-chip index", "the index of leading shares"; but "the price index" is of prices.
  if (head.lemma === 'index' && phrase[end - 2]?.lemma !== 'price') return head.lemma
  if (VALUED.has(head.lemma)) {
    const before = phrase[end - 2]
    if (of) return of
    if (isNounLike(before) && !before.capital && !PLAIN.has(before.lower))
      return headOf(phrase.slice(0, end - 1))
  }
  // "A level of 8.7 metres", "the rate": of what, the text around it says.
  if (head.lemma !== 'price' && VALUED.has(head.lemma)) return undefined
  if (head.capital || isStopword(head.lower) || HOLDERS.has(head.lemma)) return undefined
  const which = phrase.slice(0, end - 1).filter(word => !word.capital && TELLING.has(word.lower))
  const noun = conceptOf(head)
  const whole = [...which.map(word => word.lower).sort(), noun].join(' ')
  return SAME.get(whole) ?? whole
}

const isNounLike = (word: Word | undefined): word is Word =>
  word?.kind === 'word' && !word.quantity && !PREPOSITIONS.has(word.lower)

const conceptOf = ({ lemma, event }: Pick<Word, 'lemma' | 'event'>): string =>
  SAME.get(lemma) ?? event ?? concept(lemma)

/** The noun that is counted, as it is told of elsewhere: "revenue" in "17 percent of revenue". */
export function nounOf(counted: string): string | undefined {
  const noun = headNoun(counted)
  return noun && !HOLDERS.has(noun) ? conceptOf({ lemma: noun, event: eventOf(noun)! }) : undefined
}
