import type { Lexeme } from './lexemes.ts'
import { type Counted, readCounted } from './nouns.ts'
import table from './ranks.json'

const NO_SUPERLATIVES = new Set(table.noSuperlatives)
const NUMBERED = new Set(table.numbered)
const LONGEST_NUMBER = 3

/** By what, and among what, something has a rank: "largest port" of "the third-largest port". */
export interface Ranked {
  unit: string
  counted: Counted
  next: number
}

/** What follows the ordinal of a rank: "-largest port", "most populous city", "best-selling album". */
export function readRanked(words: Lexeme[], at: number): Ranked | undefined {
  const from = words[at]?.lower === '-' && words[at]!.tight ? at + 1 : at
  const superlative = readSuperlative(words, from)
  if (!superlative) return undefined
  const { next } = superlative
  const counted = readCounted(words, next, true)
  return {
    unit: counted ? `${superlative.unit} ${counted.unit}` : superlative.unit,
    counted: { at: from, next: counted?.next ?? next, unit: counted?.unit ?? '' },
    next: counted?.next ?? next,
  }
}

/** "largest", "most populous", "best-selling", as one word. */
export function readSuperlative(words: Lexeme[], at: number): { unit: string; next: number } | undefined {
  const word = words[at]
  if (word?.kind !== 'word' || word.text !== word.lower) return undefined
  const more = word.lower === 'most' || word.lower === 'least'
  if (!more && !isSuperlative(word.lower)) return undefined
  const dash = words[at + 1]?.lower === '-' && words[at + 1]!.tight ? 1 : 0
  if (!more && !dash) return { unit: word.lower, next: at + 1 }
  const adjective = words[at + 1 + dash]
  return adjective?.kind === 'word'
    ? { unit: `${word.lower} ${adjective.lower}`, next: at + 2 + dash }
    : undefined
}

const isSuperlative = (lower: string): boolean =>
  lower === 'best' || lower === 'worst' || (/\p{L}{2}est$/u.test(lower) && !NO_SUPERLATIVES.has(lower))

/** "In season 3", "round 2": the number is the rank of the noun before it, and counts nothing after it. */
export function isNumbered(words: Lexeme[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]]
  if (before?.kind !== 'word' || !NUMBERED.has(before.text)) return false
  if (word.kind !== 'number' || !/^\d+$/.test(word.text) || word.text.length > LONGEST_NUMBER) return false
  if (after?.tight && after.kind !== 'break' && !/^[,.;:!?)"”’']$/.test(after.text)) return false
  return readCounted(words, at + 1, word.text === '1') === undefined
}
