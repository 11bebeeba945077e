import type { Lexeme } from './lexemes.ts'
import table from './nouns.json'

/** Words that no noun phrase runs over. */
export const STOPS: ReadonlySet<string> = new Set(table.stops)
const VERBS = new Set(table.verbs)
const IRREGULAR = new Map(Object.entries(table.irregular))
const COLLECTIVE = new Set(table.collective)
/** Verbs that look like one more plural: "a camp for 40,000 people holds 115,000". */
const PREDICATES = new Set(table.predicates)
/** "more", "other": what may stand between a number and its noun. */
export const MORE: ReadonlySet<string> = new Set(table.adverbs)
const NOT_PLURAL = new Set(table.notPlural)
/** A counted noun stands within this many words of its number. */
const REACH = 7

/** What a number counts: "displaced Syrian civilians" → civilian. */
export interface Counted {
  /** The first lexeme of the noun phrase and the one after its last. */
  at: number
  next: number
  /** The head noun's singular in lower case. */
  unit: string
}

/** The singular of an English noun in lower case: "families" → "family", "people" → "person". */
export function singular(word: string): string {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR.get(lower)
  if (irregular) return irregular
  if (!looksPlural(lower)) return lower
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(lower) && !/(?:[aeiou]ses|ches|nses|pses|rses)$/.test(lower))
    return lower.slice(0, -2)
  if (/(?:tch|ur?ch|nch|oach|each|ss|sh|x)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

export function looksPlural(lower: string): boolean {
  if (IRREGULAR.has(lower)) return lower !== 'missing'
  return (
    lower.length > 2 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.endsWith('ous') &&
    !lower.endsWith("'s") &&
    !NOT_PLURAL.has(lower)
  )
}

const isWord = (word: Lexeme | undefined): word is Lexeme => word?.kind === 'word'

/**
 * The noun phrase that a number before `at` counts, found through adjectives and "of". With `one` the noun is in
 * the singular; with `dashed` it hangs on a hyphen ("17-nation group": nation).
 */
export function readCounted(words: Lexeme[], at: number, one: boolean): Counted | undefined {
  if (words[at]?.lower === '-' && words[at]!.tight && words[at + 1]?.tight) return hanging(words, at + 1)
  let i = at
  if (isWord(words[i]) && MORE.has(words[i]!.lower)) i++
  if (words[i]?.lower === 'of') {
    i++
    if (isWord(words[i]) && /^(?:the|these|those|his|her|their|its|our|my|your|all)$/.test(words[i]!.lower))
      i++
    if (/^(?:them|us|you|whom|which|it|this|that)$/.test(words[i]?.lower ?? '')) return undefined
    one = false
  }
  return one ? single(words, i) : many(words, i)
}

/** Endings that hedge a number or tell nothing of what it counts: "two million-plus", "60-odd". */
const NO_NOUNS = new Set(['plus', 'odd', 'ish', 'some', 'something', 'fold'])

/** "-nation group", "-vote majority", "-nation Arab League": the word on the hyphen is the unit. */
function hanging(words: Lexeme[], i: number): Counted | undefined {
  const word = words[i]
  if (!isWord(word) || NO_NOUNS.has(word.lower)) return undefined
  let next = i + 1
  while (next < i + REACH && isWord(words[next]) && !stops(words[next]!)) next++
  const named = capitals(words, i + 1, next)
  const end = named > i + 1 ? named : lastNoun(words, i + 1, next)
  // "a 10,000-strong crowd" counts the people in it.
  return { at: i, next: end, unit: word.lower === 'strong' ? 'person' : singular(word.lower) }
}

/** The end of a name that begins at `at`. */
function capitals(words: Lexeme[], at: number, next: number): number {
  let i = at
  while (i < next && words[i]!.text[0] !== words[i]!.lower[0]) i++
  return i
}

/** Whether a word cannot stand inside the noun phrase. */
const stops = (word: Lexeme) => STOPS.has(word.lower) || VERBS.has(word.lower) || word.lower.endsWith("n't")

/** The end of the phrase without trailing participles and adverbs. */
function lastNoun(words: Lexeme[], at: number, next: number): number {
  let end = next
  for (let k = at; k < next; k++) {
    if (looksPlural(words[k]!.lower)) return k + 1
    if (/(?:ed|ly)$/.test(words[k]!.lower) && k > at) end = Math.min(end, k)
  }
  return Math.min(end, at + 1)
}

function many(words: Lexeme[], at: number): Counted | undefined {
  for (let i = at; i < at + REACH; i++) {
    const word = words[i]
    if (!word) return undefined
    if (word.kind === 'mark' && (word.lower === '-' || word.text === ',' || word.text === '/') && i > at) {
      // "long-range missiles", "small, wooden boats"
      if ((word.lower === '-' || word.text === '/') && word.tight && words[i + 1]?.tight) continue
      return undefined
    }
    if (word.kind === 'mark' && /^["“”‘’'(]$/.test(word.text) && i === at) continue
    if (word.kind === 'number' && i > at && words[i - 1]!.kind === 'mark') continue
    if (!isWord(word)) return undefined
    if (stops(word) && !(words[i + 1]?.lower === '-' && words[i + 1]!.tight && words[i + 2]?.tight)) {
      const linked = word.lower === 'and' || word.lower === 'or'
      if (linked && i > at && isWord(words[i + 1]) && adjectives(at, i)) continue
      return undefined
    }
    if (!looksPlural(word.lower)) continue
    let end = i
    for (let k = i + 1; k < i + 4 && isWord(words[k]) && !stops(words[k]!); k++)
      if (PREDICATES.has(words[k]!.lower)) break
      else if (looksPlural(words[k]!.lower) && !COLLECTIVE.has(words[k]!.lower)) end = k
    const head = words[end]!
    return { at, next: end + 1, unit: singular(head.lower) }
  }
  return undefined
}

/** "two black and white dogs": every word so far could be an adjective. */
const adjectives = (at: number, next: number) => next - at <= 2

function single(words: Lexeme[], at: number): Counted | undefined {
  let end = at
  for (let i = at; i < at + 4; i++) {
    const word = words[i]
    if (word?.lower === '-' && word.tight && i > at) continue
    if (!isWord(word) || stops(word)) break
    if (i > at && /(?:ed|ly)$/.test(word.lower) && words[i - 1]!.lower !== '-') break
    if (i > at && looksPlural(word.lower)) break
    end = i + 1
  }
  if (end === at) return undefined
  return { at, next: end, unit: singular(words[end - 1]!.lower) }
}

/** The noun of a zero in words: "no casualties". */
export const ZERO_NOUNS: ReadonlySet<string> = new Set(table.zero)
