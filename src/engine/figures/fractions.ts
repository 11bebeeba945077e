import { readCardinal } from './cardinals.ts'
import { times } from './digits.ts'
import type { Lexeme } from './lexemes.ts'
import type { Numeral } from './numerals.ts'
import { ARTICLES, afterDash, DENOMINATORS, ORDINALS, SCALES, SMALL, TENS } from './word-tables.ts'

/** "half", "a third", "three-quarters", "two thirds"; with "of a million" or "-million" a whole number. */
export function readFraction(words: Lexeme[], at: number): Numeral | undefined {
  const over = readOver(words, at)
  const under = over && readUnder(words, over.next)
  if (!under) return undefined
  // "one third", "two thirds", never "two third"
  if (words[under.next - 1]!.lower.endsWith('s') !== (over.value !== 1)) return undefined
  // "For a third day": the day after the second.
  if (ARTICLES.has(words[at]!.lower) && RANKED.test(words[under.next]?.lower ?? '') && under.value !== 4)
    return undefined
  const value = over.value / under.value
  return ofScale(words, at, under.next, value) ?? { at, next: under.next, value, fraction: true }
}

const RANKED = /^(?:hour|day|week|month|year|decade|century)$/

interface Part {
  value: number
  next: number
}

/** The upper number; "half" and "quarter" go without one. */
function readOver(words: Lexeme[], at: number): Part | undefined {
  const first = words[at]!.lower
  if (first === 'half' || first === 'quarter') return { value: 1, next: at }
  if (ARTICLES.has(first) && !SCALES.has(words[at + 1]?.lower ?? '')) return { value: 1, next: at + 1 }
  const cardinal = readCardinal(words, at)
  return cardinal && { value: cardinal.value, next: afterDash(words, cardinal.next) }
}

/** The lower number: "third", "quarters", "twenty-fifths". */
function readUnder(words: Lexeme[], i: number): Part | undefined {
  const word = words[i]?.lower ?? ''
  const tens = TENS.get(word)
  if (tens === undefined) {
    const value = DENOMINATORS.get(word)
    return value === undefined ? undefined : { value, next: i + 1 }
  }
  const j = afterDash(words, i + 1)
  const last = words[j]?.lower ?? ''
  const unit = ORDINALS.get(last) ?? ORDINALS.get(last.replace(/s$/, ''))
  // "a twenty-first birthday" is no fraction.
  if (unit === undefined || unit > 9 || last === 'second' || words[j + 1]?.kind === 'word') return undefined
  return { value: tens + unit, next: j + 1 }
}

/** "… a million", "… of a million", "…-million", "… a dozen": the part of a scale. */
function ofScale(words: Lexeme[], at: number, next: number, value: number): Numeral | undefined {
  const linked = words[next]?.lower === 'of' || words[next]?.lower === '-' ? next + 1 : next
  const article = ARTICLES.has(words[linked]?.lower ?? '')
  if (words[next]?.lower === 'of' && !article) return undefined
  let end = afterDash(words, article ? linked + 1 : linked)
  let scale = 1
  for (;;) {
    const factor = SCALES.get(words[end]?.lower ?? '')
    if (factor === undefined || scale * factor > 1e15) break
    scale *= factor
    end++
  }
  return scale > 1 ? { at, next: end, value: times(value, scale), scale } : undefined
}

/** "two and a half (million)", "a million and a half", "five and a quarter", "one hundred and three quarters". */
export function withPart(words: Lexeme[], whole: Numeral): Numeral {
  if (words[whole.next]?.lower !== 'and') return whole
  const at = whole.next + 1
  const first = words[at]?.lower ?? ''
  const over = ARTICLES.has(first) ? 1 : SMALL.get(first)
  if (over === undefined) return whole
  const i = ARTICLES.has(first) ? at + 1 : afterDash(words, at + 1)
  const word = words[i]?.lower ?? ''
  const under = DENOMINATORS.get(word)
  if (under === undefined || under > 20 || over > 1 !== word.endsWith('s')) return whole
  const part = over / under
  const scale = SCALES.get(words[i + 1]?.lower ?? '')
  if (scale !== undefined) return { ...whole, next: i + 2, value: times(whole.value + part, scale), scale }
  return { ...whole, next: i + 1, value: whole.value + part * (whole.scale ?? 1) }
}
