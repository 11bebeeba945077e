import { placeOfDemonym } from './gazetteer.ts'
import { HONORIFICS, isGiven, isOrdinary } from './lexicon.ts'
import { tabledAt } from './tabled.ts'
import type { Word } from './words.ts'

/** Countries that are first names as well. */
const FIRST_NAMES = new Set(['georgia', 'chad', 'jordan', 'israel'])

/** "Georgia Adeilini", "Chad Mercer": a country that is a first name, before one unknown word. */
export function isBearer(words: readonly Word[], i: number, end: number): boolean {
  const last = words[i + 1]
  if (end !== i + 2 || !last || last.ordinary || !FIRST_NAMES.has(words[i]!.key)) return false
  return (
    !/^\p{Lu}{3,}$/u.test(last.base) &&
    !placeOfDemonym(last.key) &&
    !tabledAt(words, i + 1, end) &&
    !/^(?:in|from|to|of)$/.test(words[i - 1]?.lower ?? '')
  )
}

/** "Ji-hoon", "Ki-moon": a given name of two syllables, of which just the first has a capital. */
const SYLLABIC = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{2,6}$/u
const PREFIXES =
  /^(?:co|anti|pre|ex|non|mid|sub|pro|post|re|self|semi|all|by|un|up|on|off|in|e|x|t|u|so|no|to)-/
export function isSyllabic(word: Word | undefined): boolean {
  if (!word || !SYLLABIC.test(word.base) || PREFIXES.test(word.key)) return false
  const [first, last] = word.key.split('-') as [string, string]
  return !(isOrdinary(first) && isOrdinary(last))
}

/** "Kim", "Park", "Oh", "Chung": family names there are short. */
export const isFamilyName = ({ base, possessive }: Word) => /^\p{Lu}\p{Ll}{1,5}$/u.test(base) && !possessive

/** What is the head of a place's name and a surname, too. */
const SURNAMES =
  /^(?:hall|bridges?|rivers|banks|parks?|marsh|woods|fields|wells|church|house|waters|mills|street|castle|towers?|lake|hill|hills|forest)$/
const ROYAL = /^(?:king|queen|prince|princess|lord|lady|duke|duchess|saint|emperor|pope)$/

/**
 * "Sgt. Bob Hall", "Captain Bob Hall": behind a title what looks like a hall is a surname, though the Queen Elizabeth
 * Hall is a hall. `title` is the one read right before.
 */
export function isNamed(
  words: readonly Word[],
  i: number,
  end: number,
  title: { to: number } | undefined,
): boolean {
  const { key } = words[i]!
  if (title?.to === i) return end === i + 2 && isGiven(key)
  if (!HONORIFICS.has(key)) return false
  if (words[i + 1]?.text === '.') return true
  return end === i + 3 && !ROYAL.test(key) && isGiven(words[i + 1]!.key) && SURNAMES.test(words[end - 1]!.key)
}
