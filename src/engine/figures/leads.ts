import type { Lexeme } from './lexemes.ts'

const PASSED = /^(?:about|around|roughly|some|us|usd|eur|gbp|a|an|estimated|approximately)$/

/** Where a word leads a number, over the number's hedge and currency sign: "between" of "between about $3 and $5". */
export function leadsWith(words: Lexeme[], at: number, floor: number, lead: string): number | undefined {
  for (let i = at - 1; i >= floor && i >= at - 4; i--) {
    const { lower, kind } = words[i]!
    if (lower === lead) return i
    if (kind === 'word' && !PASSED.test(lower)) return undefined
  }
  return undefined
}
