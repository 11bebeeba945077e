import { readDigits } from './digits.ts'
import type { Lexeme } from './lexemes.ts'
import { readWholeWords, readWords } from './number-words.ts'

/** A number alone: the lexemes from `at` up to, but not including, `next`. */
export interface Numeral {
  at: number
  next: number
  value: number
  /** "dozens", "several hundred", "the low thousands": only the ends are known. */
  range?: { low: number; high: number }
  /** "a third", "three quarters": a part of something. */
  fraction?: boolean
  /** Written in digits, with this many of its lexemes making up the mantissa ("2.5" of "2.5 million"). */
  digits?: boolean
  /** The factor of a closing scale word, to be shared with the other end of a range: "$160-180 million". */
  scale?: number
  /** A closing "m", "k", "b" or "t", which may as well be a unit: "37m (121ft)". */
  short?: boolean
}

/** Reads the longest number that begins at `at`, in digits or in words. */
export function readNumeral(words: Lexeme[], at: number, joinsAnd = true): Numeral | undefined {
  const word = words[at]
  if (!word) return undefined
  return word.kind === 'word' ? readWords(words, at, joinsAnd) : (readDigits(words, at) ?? undefined)
}

/** The same without fractions: the "three quarters" of a year are three of them. */
export function readWhole(words: Lexeme[], at: number): Numeral | undefined {
  const word = words[at]
  if (!word) return undefined
  return word.kind === 'word' ? readWholeWords(words, at) : readDigits(words, at)
}
