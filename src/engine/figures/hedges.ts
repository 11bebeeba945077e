import type { Hedge } from './figure.ts'
import table from './hedges.json'
import type { Lexeme } from './lexemes.ts'
import { startsNumber } from './number-words.ts'

const LONGEST = 6
const phrases = (of: Record<string, string[]>): Map<string, Hedge> =>
  new Map(Object.entries(of).flatMap(([hedge, list]) => list.map(phrase => [phrase, hedge as Hedge])))
const BEFORE = phrases(table.before)
const AFTER = phrases(table.after)
/** The words a hedge before a number may end with, and one after it begin with: a cheap first look. */
const LAST = new Set([...BEFORE.keys()].map(phrase => phrase.split(' ').at(-1)!))
const FIRST = new Set([...AFTER.keys()].map(phrase => phrase.split(' ')[0]!))
const FILLERS = new Set(table.fillers)
const TOPICS = new Set(table.topics)
const BOUNDS: ReadonlySet<Hedge> = new Set(['over', 'atLeast', 'upTo', 'atMost', 'under', 'nearly'])

export interface Hedged {
  hedge: Hedge
  /** The first lexeme of the hedge, or the one after its last. */
  at: number
}

/** The hedge that ends right before `at`, over fillers: "more than an estimated", "up to a record". */
export function hedgeBefore(words: Lexeme[], at: number, floor: number): Hedged | undefined {
  let found = directly(words, at, floor)
  if (found?.hedge === 'about' && words[found.at]!.lower === 'some' && found.at < at - 1) return found
  let i = found?.at ?? at
  // A bound further out overrules: "more than an estimated 50,000" is over.
  for (let steps = 0; steps < 4 && i - 1 >= floor && FILLERS.has(words[i - 1]!.lower); steps++) {
    i--
    const outer = directly(words, i, floor)
    if (outer && (BOUNDS.has(outer.hedge) || !found)) return outer
  }
  const outer = found && directly(words, found.at, floor)
  if (outer && BOUNDS.has(outer.hedge)) found = outer
  return found
}

function directly(words: Lexeme[], at: number, floor: number): Hedged | undefined {
  if (at <= floor || !LAST.has(words[at - 1]!.lower)) return undefined
  let phrase = ''
  let found: Hedged | undefined
  for (let i = at - 1; i >= floor && at - i <= LONGEST; i--) {
    if (words[i]!.kind === 'break') break
    phrase = phrase ? `${words[i]!.lower} ${phrase}` : words[i]!.lower
    const hedge = BEFORE.get(phrase)
    if (hedge) found = { hedge, at: i }
  }
  return found && !isTopic(words, found) ? found : undefined
}

/** "asked about three men", "a story about two brothers". */
function isTopic(words: Lexeme[], { at }: Hedged): boolean {
  return words[at]!.lower === 'about' && TOPICS.has(words[at - 1]?.lower ?? '')
}

/** The hedge that begins at `next`: "or more", "and counting", "-plus", "+". */
export function hedgeAfter(words: Lexeme[], next: number): Hedged | undefined {
  if (!FIRST.has(words[next]?.lower ?? '')) return undefined
  let phrase = ''
  let found: Hedged | undefined
  for (let i = next; i < words.length && i - next < LONGEST; i++) {
    phrase = phrase ? `${phrase} ${words[i]!.lower}` : words[i]!.lower
    const hedge = AFTER.get(phrase)
    if (hedge) found = { hedge, at: i + 1 }
  }
  if (found && words[next]!.text === '+' && !words[next]!.tight) return undefined
  if (
    words[next]!.lower === 'plus' &&
    (words[next + 1]?.kind === 'number' || startsNumber(words[next + 1]?.lower ?? ''))
  )
    return undefined
  // "at least 20" after another number belongs to the number that follows.
  if (
    found &&
    /^(?:at|maximum|minimum|max|approximately|plus)$/.test(words[next]!.lower) &&
    /^(?:number)$/.test(words[found.at]?.kind ?? '')
  )
    return undefined
  return found
}
