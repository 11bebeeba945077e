import type { Lexeme } from '../lexemes.ts'
import calendar from './calendar.json'

export type Tense = 'past' | 'future'

const PAST = new Set(calendar.pastWords)
const FUTURE = new Set(calendar.futureWords)
const VERBS = new Set(calendar.plainVerbs)
/** How far a verb may stand from its day; keeps the search linear in long sentences. */
const REACH = 14

/**
 * The tense of the words around a day's name: "will meet Friday" looks ahead, "met Friday" back. The nearest
 * verb of the same sentence decides; a sentence without one tells of the past, as news does.
 */
export const tenseAround = (words: Lexeme[], from: number, next: number): Tense =>
  tenseTold(words, from, next) ?? 'past'

/** The same, where a verb tells it. */
export function tenseTold(words: Lexeme[], from: number, next: number): Tense | undefined {
  let before = true
  let after = true
  for (let d = 1; d <= REACH && (before || after); d++) {
    before &&= !endsSentence(words, from - d)
    const earlier = before ? tenseOf(words, from - d) : undefined
    if (earlier) return earlier
    after &&= !endsSentence(words, next + d - 1)
    // "Decided on Thursday to close": the infinitive belongs to the verb before the day.
    const later =
      after && !(d === 1 && before && words[next]!.lower === 'to') ? tenseOf(words, next + d - 1) : undefined
    if (later) return later
  }
  return undefined
}

function tenseOf(words: Lexeme[], i: number): Tense | undefined {
  const { kind, lower } = words[i]!
  if (kind !== 'word') return undefined
  if (FUTURE.has(lower) || lower.endsWith("'ll")) return 'future'
  if (lower === 'to' && VERBS.has(words[i + 1]?.lower ?? '')) return isBrought(words, i) ? 'past' : 'future'
  if (PAST.has(lower)) return 'past'
  if (lower.length < 5 || !lower.endsWith('ed') || NO_PAST.test(lower)) return undefined
  // A participle after "be" has no tense of its own: "will be released Friday".
  return /^(?:be|is|are)$/.test(words[i - 1]?.lower ?? '') ? undefined : 'past'
}

const BROUGHT = new Set(calendar.causatives)
/** "Forced 1,100 people to leave": what was brought about has happened. */
const isBrought = (words: Lexeme[], to: number): boolean =>
  words.slice(Math.max(0, to - 6), to).some(word => BROUGHT.has(word.lower))

const NO_PAST = /need|speed|indeed/
const SHORT = new Set(calendar.shortMonths)

function endsSentence(words: Lexeme[], i: number): boolean {
  const word = words[i]
  if (!word || word.kind === 'break') return true
  if (word.text !== '.' && word.text !== '?' && word.text !== '!') return false
  return /^\p{Lu}/u.test(words[i + 1]?.text ?? '') && !SHORT.has(words[i - 1]?.lower ?? '')
}
