import type { Cut } from '../text/cut.ts'
import type { Token } from '../text/tokens.ts'
import { pieces } from './compounds.ts'
import { fold } from './fold.ts'
import { isOrdinary } from './lexicon.ts'

/** A token as the reader of names sees it. */
export interface Word extends Token {
  /** Without a possessive ending: "Kerry" of "Kerry’s". */
  base: string
  /** The base, folded. */
  key: string
  possessive: boolean
  /** Whether a word like "-based" or "-led" hangs on it. */
  suffixed: boolean
  /** Whether it is written as a name is: with a capital where the line's style leaves that any meaning. */
  capital: boolean
  /** Whether it begins a sentence or a quotation, where every word has a capital. */
  opens: boolean
  /** Whether it is a word of the language with a capital, not by its spelling a name: "Court", not "BoG" or "WHO". */
  ordinary: boolean
  /** Whether its line is all in capitals. */
  shouted: boolean
  /** Whether white space stands before it. */
  spaced: boolean
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|an|ad|ar|at|az|ul|ur|bin|d|l)[-‐’']\p{Lu}|\p{Ll}\p{Lu})/u
const POSSESSIVE = /['’][sS]?$/
/** "UK-based", "Saudi-led": the name is what stands before the hyphen. */
const SUFFIX =
  /[-‐](?:based|led|backed|born|bound|funded|controlled|held|run|owned|style|era|made|trained|educated|listed|occupied|aligned|linked|supported|brokered|sponsored|dominated|speaking|wide|focused|registered|headquartered|flagged|administered|majority)$/
const ACCENT = /[^\x20-\x7e’]/
/** Words of English that are written with an accent, folded. */
const ACCENTED = new Set(
  'cafe resume cliche fiance fiancee naive facade decor expose protege elite debut communique attache cortege regime role creche melee soiree'.split(
    ' ',
  ),
)
const INNER_CAPITAL = /.\p{Lu}/u
const ADDRESSES = new Set(['http', 'https', 'www', 'ftp', 'mailto'])
/** Marks behind which a quotation, a caption or an item of a list begins. */
const OPENS = new Set('“"‘«:•·–—*|')
/** A line with at least this share of its letters in capitals is shouted. */
const SHOUTED = 0.8
/** A line with at least this share of its longer words capitalised is a headline. */
const HEADLINE = 0.8
const LONGEST_HEADLINE = 18

/** The tokens of a text with what their spelling and their place in the line say. */
export function wordsOf({ tokens, sentences }: Cut): Word[] {
  const found: Word[] = []
  let opening = true
  let end = 0
  let sentence = 0
  let address = false
  for (const token of pieces(tokens)) {
    const word = token.kind === 'word'
    const marked = word && /['’\-‐]/.test(token.text)
    const whole = marked ? token.text.replace(POSSESSIVE, '') : token.text
    const base = marked ? whole.replace(SUFFIX, '') : whole
    const key = word ? fold(base) : base
    // Nothing in "https://…" is written as a name is.
    address = (address && token.tight && token.kind !== 'break') || ADDRESSES.has(token.lower)
    const capital = word && !address && isCapital(base)
    while (sentence < sentences.length && sentences[sentence]!.start < token.start) sentence++
    opening ||= sentences[sentence]?.start === token.start || token.kind === 'break'
    found.push({
      kind: token.kind,
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      tight: token.tight,
      base,
      key,
      possessive: whole.length < token.text.length,
      suffixed: base.length < whole.length,
      capital,
      opens: opening,
      ordinary:
        capital &&
        isOrdinary(key) &&
        !INNER_CAPITAL.test(base) &&
        // "Ciré" is no wax.
        !(ACCENT.test(base) && !ACCENTED.has(key)),
      shouted: false,
      spaced: token.start > end,
    })
    if (token.kind === 'mark') opening ||= OPENS.has(token.text)
    else opening = token.kind === 'break'
    end = token.end
  }
  let from = 0
  for (let to = 0; to <= found.length; to++) {
    if (to < found.length && found[to]!.kind !== 'break') continue
    styleLine(found, from, to)
    from = to + 1
  }
  return found
}

/** Most words begin with a letter of ASCII: no need to ask what Unicode says of it. */
function isCapital(base: string): boolean {
  const first = base.charCodeAt(0)
  const second = base.charCodeAt(1)
  if (first >= 65 && first <= 90) return true
  if (first >= 97 && first <= 122 && second >= 97 && second <= 122 && !base.includes('-')) return false
  return CAPITAL.test(base)
}

/** In a headline every longer word has a capital, so there the ordinary words are none of a name's. */
function styleLine(words: Word[], from: number, to: number): void {
  let letters = 0
  let upper = 0
  let long = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const { kind, base, capital } = words[i]!
    if (kind !== 'word') continue
    letters += base.length
    if (isShouted(base) && base !== base.toLowerCase()) upper += base.length
    if (base.length > 3) {
      long++
      if (capital) capitals++
    }
  }
  const shouted = letters >= 12 && upper >= SHOUTED * letters
  const headline =
    long >= 4 &&
    to - from <= LONGEST_HEADLINE &&
    capitals >= HEADLINE * long &&
    !/[.!?:;,]/.test(words[to - 1]!.text)
  if (!shouted) quietShouts(words, from, to)
  if (!shouted && !headline) return
  for (let i = from; i < to; i++) {
    const word = words[i]!
    word.shouted = shouted
    if (shouted) word.ordinary = isOrdinary(word.key)
    if (word.ordinary) word.capital = false
  }
}

const isUpper = (word: Word | undefined) => word?.kind === 'word' && isShouted(word.base)

/** Whether all its letters are capitals; a small second letter, as nearly all words have, answers at once. */
export function isShouted(base: string): boolean {
  const second = base.charCodeAt(1)
  return base.length > 1 && !(second >= 97 && second <= 122) && base === base.toUpperCase()
}

/** "NOW WATCH: …": ordinary words in capitals, side by side, are shouted within a line that is not. */
function quietShouts(words: Word[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (!isUpper(words[i]) || !isOrdinary(words[i]!.key)) continue
    if (isUpper(words[i - 1]) || isUpper(words[i + 1])) {
      words[i]!.capital = words[i]!.key.length < 3
      words[i]!.shouted = true
    }
  }
}
