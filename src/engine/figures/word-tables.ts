import type { Lexeme } from './lexemes.ts'
import numbers from './numbers.json'

export const SMALL: ReadonlyMap<string, number> = new Map(Object.entries(numbers.small))
export const TENS: ReadonlyMap<string, number> = new Map(Object.entries(numbers.tens))
export const SCALES: ReadonlyMap<string, number> = new Map(Object.entries(numbers.scales))
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(Object.entries(numbers.denominators))
export const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries(numbers.ordinals))
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])

/** The index after an optional hyphen. */
export const afterDash = (words: Lexeme[], i: number): number => (words[i]?.lower === '-' ? i + 1 : i)
