import { times } from './digits.ts'
import type { Lexeme } from './lexemes.ts'
import type { Numeral } from './numerals.ts'
import { ARTICLES, afterDash, DENOMINATORS, SCALES, SMALL, TENS } from './word-tables.ts'

/** Doubles hold no larger integers exactly, and no news text counts further. */
const MOST = 1e18
const DOZEN = 12

/** A cardinal in the making: what is summed up under scales, and the group of up to three digits at hand. */
interface Sum {
  total: number
  group: number
  /** The lowest scale so far: the next one must be lower. */
  lowest: number
}

/** How a word is joined to those before it. */
type Joint = 'first' | 'space' | 'dash' | 'and' | 'comma'

/** "twenty-three", "one hundred and six", "a hundred thousand", "nine dozen", "four point two million". */
export function readCardinal(words: Lexeme[], at: number, joinsAnd = true): Numeral | undefined {
  const article = ARTICLES.has(words[at]!.lower)
  if (article && !SCALES.has(words[at + 1]?.lower ?? '')) return undefined
  const sum: Sum = { total: 0, group: article ? 1 : 0, lowest: Number.POSITIVE_INFINITY }
  const start = article ? at + 1 : at
  let next = start
  for (;;) {
    const joined = next === start ? { joint: 'first' as const, i: next } : jointAt(words, next, sum, joinsAnd)
    if (!joined || !add(words, joined.i, sum, joined.joint)) break
    next = joined.i + 1
    if (SCALES.get(words[joined.i]!.lower) === DOZEN) break
  }
  if (next === start) return undefined
  const value = sum.total + sum.group
  const scale = sum.group === 0 && Number.isFinite(sum.lowest) ? { scale: sum.lowest } : {}
  return withDecimals(words, { at, next, value, ...scale })
}

/** Where the next word of the number would stand, and what joins it. */
function jointAt(
  words: Lexeme[],
  next: number,
  sum: Sum,
  joinsAnd: boolean,
): { joint: Joint; i: number } | undefined {
  let i = afterDash(words, next)
  let joint: Joint = i > next ? 'dash' : 'space'
  if (words[i]?.text === ',' && sum.group === 0) {
    i++
    joint = 'comma'
  }
  if (words[i]?.lower !== 'and' && words[i]?.text !== '&') return { joint, i }
  const closed = sum.group % 100 === 0 && sum.group + sum.total > 0
  return joinsAnd && closed ? { joint: 'and', i: i + 1 } : undefined
}

/** Adds the word at `i`; false where it does not go on the number. */
function add(words: Lexeme[], i: number, sum: Sum, joint: Joint): boolean {
  const word = words[i]
  if (word?.kind !== 'word') return false
  const small = SMALL.get(word.lower)
  if (small !== undefined) return addDigits(words, i, sum, joint, small)
  const ten = TENS.get(word.lower)
  if (ten !== undefined) return addDigits(words, i, sum, joint, ten)
  const scale = SCALES.get(word.lower)
  return scale !== undefined && joint !== 'and' && joint !== 'comma' && addScale(sum, scale)
}

function addDigits(words: Lexeme[], i: number, sum: Sum, joint: Joint, digits: number): boolean {
  const { group, total } = sum
  if (joint !== 'first') {
    if (digits === 0 || group + total === 0) return false
    const afterTens = group % 10 === 0 && group % 100 >= 20 && digits < 10
    if (group % 100 !== 0 && !afterTens) return false
    if (!afterTens && joint !== 'space' && !goesDown(words, i, sum)) return false
  }
  sum.group += digits
  return true
}

function addScale(sum: Sum, scale: number): boolean {
  const { total, group, lowest } = sum
  if (scale === 100 && group > 0 && group < 100) sum.group *= 100
  else if (scale === DOZEN && group > 0) sum.group *= DOZEN
  else if (scale === DOZEN) return false
  else if (group > 0 && scale < lowest)
    Object.assign(sum, { total: total + group * scale, group: 0, lowest: scale })
  else if (group === 0 && total > 0 && total * scale <= MOST)
    // "a hundred thousand million", "three lakh crore"
    Object.assign(sum, { total: total * scale, lowest: scale })
  else return false
  return true
}

/** After "and" or a comma the number must go on downwards: not "two hundred and three hundred". */
function goesDown(words: Lexeme[], i: number, { group, lowest }: Sum): boolean {
  for (let k = i; k < i + 6; k++) {
    const word = words[k]?.lower ?? ''
    if (word === 'and') return true
    if (SMALL.has(word) || TENS.has(word) || word === '-') continue
    const scale = SCALES.get(word)
    // "one hundred and three quarters" is mixed, "one hundred and thirty fifths" is not.
    if (scale === undefined) return !DENOMINATORS.has(word) || k !== i + 1 || !SMALL.has(words[i]!.lower)
    return scale === 100 ? group === 0 && lowest > 100 : scale < lowest
  }
  return true
}

/** "four point two million": decimals that are spoken out. */
function withDecimals(words: Lexeme[], whole: Numeral): Numeral {
  if (words[whole.next]?.lower !== 'point' || whole.scale) return whole
  const decimals = readDecimals(words, whole.next + 1)
  if (!decimals) return whole
  const value = Number(`${whole.value}.${decimals.digits}`)
  const scale = SCALES.get(words[decimals.next]?.lower ?? '')
  if (!scale) return { at: whole.at, next: decimals.next, value }
  return { at: whole.at, next: decimals.next + 1, value: times(value, scale), scale }
}

/** "zero three", "seventy-one", "five". */
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
      if (unit && unit < 10) return { next: afterDash(words, j + 1) + 1, digits: String(ten + unit) }
      digits += ten
    } else break
    i = j + 1
  }
  return digits ? { next: i, digits } : undefined
}
