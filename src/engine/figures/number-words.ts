import { readDigits, times } from './digits.ts'
import type { Lexeme } from './lexemes.ts'
import numbers from './numbers.json'
import type { Numeral } from './numerals.ts'

const SMALL = new Map(Object.entries(numbers.small))
const TENS = new Map(Object.entries(numbers.tens))
const SCALES = new Map(Object.entries(numbers.scales))
const DENOMINATORS = new Map(Object.entries(numbers.denominators))
const ORDINALS = new Map(Object.entries(numbers.ordinals))
const ARTICLES = new Set(['a', 'an'])
/** Beyond a quadrillion no news text counts, and doubles no longer hold every integer. */
const MOST = 1e18

/** Whether a number may begin with this word. */
export function startsNumber(word: string): boolean {
  return (
    SMALL.has(word) ||
    TENS.has(word) ||
    ARTICLES.has(word) ||
    word === 'half' ||
    word === 'quarter' ||
    word === 'minus' ||
    word === 'negative'
  )
}

/** "twenty-three", "a hundred thousand", "two and a half million", "a quarter of a million", "three-fifths". */
export function readWords(words: Lexeme[], at: number, joinsAnd = true): Numeral | undefined {
  const first = words[at]!.lower
  if (first === 'minus' || first === 'negative') {
    const skip = words[at + 1]?.lower === '-' ? 2 : 1
    if (words[at + skip]?.kind === 'number') return readDigits(words, at)
    const rest = readWords(words, at + skip, joinsAnd)
    return rest && !ARTICLES.has(words[at + skip]!.lower) ? { ...rest, at, value: -rest.value } : undefined
  }
  if (!startsNumber(first)) return undefined
  return readFraction(words, at) ?? readCardinal(words, at, joinsAnd)
}

/** A cardinal alone: "three" of "three quarters". */
export function readWholeWords(words: Lexeme[], at: number): Numeral | undefined {
  return startsNumber(words[at]!.lower) ? readCardinal(words, at, true) : undefined
}

/** The index after an optional hyphen. */
const afterDash = (words: Lexeme[], i: number) => (words[i]?.lower === '-' ? i + 1 : i)

/** "half", "a third", "three-quarters", "two thirds"; with "of a million" or "-million" a whole number. */
function readFraction(words: Lexeme[], at: number): Numeral | undefined {
  let i = at
  let over = 1
  const first = words[at]!.lower
  if (ARTICLES.has(first) && !SCALES.has(words[i + 1]?.lower ?? '')) i++
  else if (first !== 'half' && first !== 'quarter') {
    const cardinal = readCardinal(words, at, true, false)
    if (!cardinal) return undefined
    over = cardinal.value
    i = afterDash(words, cardinal.next)
  }
  const word = words[i]?.lower ?? ''
  const tens = TENS.get(word)
  const ones = tens === undefined ? undefined : afterDash(words, i + 1)
  const under = ones === undefined ? DENOMINATORS.get(word) : compound(tens!, words[ones]?.lower ?? '')
  if (under === undefined) return undefined
  const next = (ones ?? i) + 1
  const plural = words[next - 1]!.lower.endsWith('s')
  if (over === 1 ? plural : !plural) return undefined
  if (ones !== undefined && words[next]?.kind === 'word') return undefined
  const value = over / under
  return scaled(words, at, next, value) ?? { at, next, value, fraction: true }
}

/** "twenty-fifths", "twenty-first": denominators beyond twenty. */
function compound(tens: number, word: string): number | undefined {
  const unit = ORDINALS.get(word) ?? ORDINALS.get(word.replace(/s$/, ''))
  return unit !== undefined && unit < 10 && word !== 'second' ? tens + unit : undefined
}

/** "… a million", "… of a million", "…-million", "… a dozen": the part of a scale. */
function scaled(words: Lexeme[], at: number, next: number, value: number): Numeral | undefined {
  let i = next
  if (words[i]?.lower === 'of' || (words[i]?.lower === '-' && ARTICLES.has(words[i + 1]?.lower ?? ''))) i++
  if (words[i] && ARTICLES.has(words[i]!.lower)) i++
  else if (i === next) i = afterDash(words, i)
  else return undefined
  i = afterDash(words, i)
  let scale = 1
  let end = i
  for (;;) {
    const factor = SCALES.get(words[end]?.lower ?? '')
    if (factor === undefined || scale * factor > 1e15) break
    scale *= factor
    end++
  }
  return scale > 1 ? { at, next: end, value: times(value, scale), scale } : undefined
}

/** A whole number in words, with "and a half" and "point" decimals. */
function readCardinal(
  words: Lexeme[],
  at: number,
  joinsAnd: boolean,
  joinsFraction = true,
): Numeral | undefined {
  let i = at
  let total = 0
  let group = 0
  let lowest = Number.POSITIVE_INFINITY
  let seen = false
  let scale = 1
  if (ARTICLES.has(words[at]!.lower)) {
    i = at + 1
    if (!SCALES.has(words[i]?.lower ?? '')) return undefined
    group = 1
  }
  for (;;) {
    let j = i
    let joined = false
    if (seen) {
      j = afterDash(words, i)
      const joint = words[j]?.lower
      if (joint === ',' && lowest < Number.POSITIVE_INFINITY && group === 0) j++
      if (words[j]?.lower === 'and' || words[j]?.text === '&') {
        if (!joinsAnd || group % 100 !== 0 || (group === 0 && total === 0)) break
        j++
        joined = true
      }
    }
    const word = words[j]
    if (word?.kind !== 'word') break
    const small = SMALL.get(word.lower)
    const ten = TENS.get(word.lower)
    const factor = SCALES.get(word.lower)
    if (small !== undefined) {
      const fits = group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10)
      if (seen && (!fits || small === 0 || (group === 0 && total === 0))) break
      if ((joined || j > i) && group % 100 === 0 && !goesOn(words, j, lowest, group)) break
      group += small
    } else if (ten !== undefined) {
      if (seen && (group % 100 !== 0 || (group === 0 && total === 0))) break
      if ((joined || j > i) && !goesOn(words, j, lowest, group)) break
      group += ten
    } else if (factor !== undefined && !joined && words[j - 1]?.text !== ',') {
      if (factor === 12 && group === 0) break
      if (factor === 100 && group > 0 && group < 100) group *= 100
      else if (factor === 12) group *= 12
      else if (group > 0 && factor < lowest) {
        total += group * factor
        group = 0
        lowest = factor
        scale = factor
      } else if (group > 0 && total > 0 && lowest <= factor) break
      else if (group === 0 && total > 0 && j <= i + 1 && total * factor <= MOST) {
        total *= factor
        lowest = factor
        scale = factor
      } else break
      if (factor === 12) {
        i = j + 1
        seen = true
        break
      }
    } else if (word.lower === 'point' && seen) {
      const decimals = readDecimals(words, j + 1)
      if (!decimals) break
      const value = Number(`${total + group}.${decimals.digits}`)
      const after = SCALES.get(words[decimals.next]?.lower ?? '')
      return after
        ? { at, next: decimals.next + 1, value: times(value, after), scale: after }
        : { at, next: decimals.next, value }
    } else break
    i = j + 1
    seen = true
  }
  if (!seen) return undefined
  const numeral: Numeral = {
    at,
    next: i,
    value: total + group,
    ...(group === 0 && scale > 1 ? { scale } : {}),
  }
  return joinsFraction ? withHalf(words, numeral) : numeral
}

/** After "and" or a comma the number must go on downwards: not "two hundred and three hundred". */
function goesOn(words: Lexeme[], j: number, lowest: number, group: number): boolean {
  for (let k = j; k < j + 6; k++) {
    const word = words[k]?.lower ?? ''
    if (word === 'and') return true
    if (SMALL.has(word) || TENS.has(word) || word === '-') continue
    const factor = SCALES.get(word)
    // "one hundred and three quarters" is mixed, "one hundred and thirty fifths" is not.
    if (factor === undefined) return !DENOMINATORS.has(word) || k !== j + 1 || !SMALL.has(words[j]!.lower)
    return factor === 100 ? group === 0 && lowest > 100 : factor < lowest
  }
  return true
}

/** "two and a half (million)", "a million and a half", "five and a quarter", "one hundred and three quarters". */
export function withHalf(words: Lexeme[], numeral: Numeral): Numeral {
  if (words[numeral.next]?.lower !== 'and') return numeral
  const at = numeral.next + 1
  const first = words[at]?.lower ?? ''
  if (!ARTICLES.has(first) && !SMALL.has(first)) return numeral
  const part = ARTICLES.has(first)
    ? partAt(words, at + 1, 1)
    : partAt(words, afterDash(words, at + 1), SMALL.get(first)!)
  if (!part) return numeral
  const scale = SCALES.get(words[part.next]?.lower ?? '')
  if (scale !== undefined)
    return { ...numeral, next: part.next + 1, value: times(numeral.value + part.value, scale), scale }
  return { ...numeral, next: part.next, value: numeral.value + part.value * (numeral.scale ?? 1) }
}

function partAt(words: Lexeme[], i: number, over: number): { next: number; value: number } | undefined {
  const word = words[i]?.lower ?? ''
  const under = DENOMINATORS.get(word)
  if (under === undefined || under > 20) return undefined
  if (over > 1 !== word.endsWith('s')) return undefined
  return { next: i + 1, value: over / under }
}

/** "zero three", "seventy-one", "five": the decimals of a spoken number. */
function readDecimals(words: Lexeme[], at: number): { next: number; digits: string } | undefined {
  let digits = ''
  let i = at
  while (digits.length < 12) {
    const j = afterDash(words, i)
    const word = words[j]?.lower ?? ''
    const small = SMALL.get(word)
    const ten = TENS.get(word)
    if (small !== undefined) digits += small
    else if (ten !== undefined && !digits) {
      const unit = SMALL.get(words[afterDash(words, j + 1)]?.lower ?? '')
      if (unit && unit < 10) {
        digits += ten + unit
        return { next: afterDash(words, j + 1) + 1, digits }
      }
      digits += ten
    } else break
    i = j + 1
  }
  return digits ? { next: i, digits } : undefined
}
