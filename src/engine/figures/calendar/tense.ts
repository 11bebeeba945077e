import type { Lexeme } from '../lexemes.ts'
import calendar from './calendar.json'

export type Tense = 'past' | 'future'

const PAST = new Set(calendar.pastWords)
const FUTURE = new Set([
  'will',
  'shall',
  "'ll",
  'due',
  'scheduled',
  'expected',
  'expects',
  'plans',
  'upcoming',
])
/** How far a verb may stand from its day; keeps the search linear in long sentences. */
const REACH = 14

/**
 * The tense of the words around a day's name: "will meet Friday" looks ahead, "met Friday" back. The nearest
 * verb of the same sentence decides; a sentence without one tells of the past, as news does.
 */
export function tenseAround(words: Lexeme[], from: number, next: number): Tense {
  for (let d = 1; d <= REACH; d++) {
    const before = leaning(words, from - d, from)
    if (before) return before
    const after = leaning(words, next + d - 1, next)
    if (after) return after
  }
  return 'past'
}

function leaning(words: Lexeme[], i: number, at: number): Tense | undefined {
  const word = words[i]
  if (!word || word.kind !== 'word') return undefined
  if (crossesSentence(words, Math.min(i, at), Math.max(i, at))) return undefined
  const { lower } = word
  if (FUTURE.has(lower) || lower.endsWith("'ll")) return 'future'
  if (lower === 'to' && words[i + 1]?.kind === 'word' && INFINITIVE.test(words[i + 1]!.lower)) return 'future'
  if (PAST.has(lower)) return 'past'
  return lower.length > 4 && lower.endsWith('ed') && !/(?:need|speed|indeed)/.test(lower)
    ? past(words, i)
    : undefined
}

const INFINITIVE =
  /^(?:begin|start|take|meet|hold|vote|open|close|resume|go|be|leave|arrive|travel|visit|decide|announce|speak|face|launch|play)$/

/** A participle after "be" or "to be" is no tense of its own: "will be released Friday". */
function past(words: Lexeme[], i: number): Tense | undefined {
  const before = words[i - 1]?.lower
  return before === 'be' || before === 'is' || before === 'are' ? undefined : 'past'
}

function crossesSentence(words: Lexeme[], low: number, high: number): boolean {
  for (let k = low + 1; k < high; k++) {
    const word = words[k]!
    if (word.kind === 'break') return true
    if (
      (word.text === '.' || word.text === '?' || word.text === '!') &&
      /^\p{Lu}/u.test(words[k + 1]?.text ?? '')
    ) {
      if (!calendar.shortMonths.includes(words[k - 1]?.lower ?? '')) return true
    }
  }
  return false
}
