import { readCardinal } from './cardinals.ts'
import { readDigits } from './digits.ts'
import { readFraction, withPart } from './fractions.ts'
import type { Lexeme } from './lexemes.ts'
import type { Numeral } from './numerals.ts'
import { ARTICLES, SMALL, TENS } from './word-tables.ts'

const OTHERS = new Set([...ARTICLES, 'half', 'quarter', 'minus', 'negative'])

/** Whether a number may begin with this word. */
export const startsNumber = (word: string): boolean => SMALL.has(word) || TENS.has(word) || OTHERS.has(word)

/** "twenty-three", "a hundred thousand", "two and a half million", "a quarter of a million", "three-fifths". */
export function readWords(words: Lexeme[], at: number, joinsAnd = true): Numeral | undefined {
  const first = words[at]!.lower
  if (!startsNumber(first)) return undefined
  if (first !== 'minus' && first !== 'negative')
    return readFraction(words, at) ?? readWholeWords(words, at, joinsAnd)
  const next = words[at + 1]?.lower === '-' ? at + 2 : at + 1
  if (words[next]?.kind === 'number') return readDigits(words, at)
  if (!SMALL.has(words[next]?.lower ?? '') && !TENS.has(words[next]?.lower ?? '')) return undefined
  const rest = readWords(words, next, joinsAnd)
  return rest && { ...rest, at, value: -rest.value }
}

/** A number that is no mere fraction: "three" of "three quarters", "two and a half". */
export function readWholeWords(words: Lexeme[], at: number, joinsAnd = true): Numeral | undefined {
  if (!startsNumber(words[at]!.lower)) return undefined
  const cardinal = readCardinal(words, at, joinsAnd)
  return cardinal && withPart(words, cardinal)
}
