import type { Lexeme } from './lexemes.ts'
import numbers from './numbers.json'
import type { Numeral } from './numerals.ts'

const SCALES = new Map(Object.entries(numbers.scales))
const SHORT = new Map(Object.entries(numbers.short))
const GLYPHS = new Map(Object.entries(numbers.glyphs))
/** Longer than this it is a key or a serial number, not a count. */
const MOST_DIGITS = 24

/** "2,50,000", "4.1bn", ".5", "−3", "1 234 567", "1 1/2", "2½", "1.3e6", "5.5x10-3", "13 lakh crore". */
export function readDigits(words: Lexeme[], at: number): Numeral | undefined {
  let i = at
  let sign = 1
  if (isSign(words, i)) {
    sign = words[i]!.lower === '+' ? 1 : -1
    i += words[i + 1]!.lower === '-' ? 2 : 1
  }
  const glyph = GLYPHS.get(words[i]?.text ?? '')
  if (glyph !== undefined)
    return close(words, { at, next: i + 1, value: sign * glyph, digits: true, fraction: true })
  let text = words[i]?.text ?? ''
  if (words[i]?.text === '.' && words[i + 1]?.kind === 'number' && words[i + 1]!.tight) {
    if (words[i]!.tight && words[i - 1]?.kind !== 'mark' && i > 0) return undefined
    text = `.${words[++i]!.text}`
  } else if (words[i]?.kind !== 'number') return undefined
  if (text.length > MOST_DIGITS) return undefined
  let value = parseDigits(text)
  if (value === undefined) return undefined
  i++
  if (/^\d{1,3}$/.test(text)) {
    let joined = text
    while (isGroup(words, i, joined.length)) joined += words[i++]!.text
    if (joined !== text) {
      value = Number(joined)
      text = joined
    }
  }
  const numeral: Numeral = { at, next: i, value: sign * value, digits: true }
  return close(words, exponent(words, divided(words, numeral, sign, /^\d+(?:\.\d\d?)?$/.test(text))))
}

/** "12,34,567.89" and "1,234" have separators, "5,00" a decimal comma; "22,24,26" and "1.2.3" are no numbers. */
export function parseDigits(text: string): number | undefined {
  const dots = text.split('.').length - 1
  const [whole = '', decimals] = dots > 1 ? ['?'] : text.split('.')
  if (decimals?.includes(',')) return undefined
  if (/^\d*$/.test(whole)) return Number(text)
  if (/^\d{1,3}(,\d{2,3})*,\d{3}$/.test(whole)) return Number(text.replaceAll(',', ''))
  if (/^\d+,\d{1,2}$/.test(whole) && decimals === undefined) return Number(text.replace(',', '.'))
  return undefined
}

function isSign(words: Lexeme[], i: number): boolean {
  const sign = words[i]
  const next = words[i + 1]
  if (!sign || !next) return false
  if (sign.lower === 'minus' || sign.lower === 'negative')
    return next.kind === 'number' || (next.lower === '-' && words[i + 2]?.kind === 'number')
  if (sign.kind !== 'mark' || (sign.lower !== '-' && sign.lower !== '+')) return false
  if (next.kind !== 'number' && next.text !== '.' && !GLYPHS.has(next.text)) return false
  const before = words[i - 1]
  const opens =
    !before ||
    before.kind === 'break' ||
    (!sign.tight && before.kind !== 'number') ||
    /^[([{=:/~$€£<>≤≥]$/.test(before.text)
  return opens && next.tight
}

/** Groups of three after a space: "1 234 567". */
function isGroup(words: Lexeme[], i: number, length: number): boolean {
  const group = words[i]
  return (
    length < 16 &&
    group?.kind === 'number' &&
    !group.tight &&
    group.start - words[i - 1]!.end === 1 &&
    /^\d{3}(\.\d+)?$/.test(group.text)
  )
}

/** "3/4", "7.64/10", "10 1/2", "2½". */
function divided(words: Lexeme[], numeral: Numeral, sign: number, short: boolean): Numeral {
  if (!short) return numeral
  const simple = ratio(words, numeral.next - 1)
  if (simple !== undefined)
    return { ...numeral, next: numeral.next + 2, value: sign * simple, fraction: true }
  if (!Number.isInteger(numeral.value)) return numeral
  const glyph = GLYPHS.get(words[numeral.next]?.text ?? '')
  if (glyph !== undefined) return { ...numeral, next: numeral.next + 1, value: numeral.value + sign * glyph }
  const mixed = words[numeral.next]?.tight === false ? ratio(words, numeral.next) : undefined
  if (mixed !== undefined && mixed < 1)
    return { ...numeral, next: numeral.next + 3, value: numeral.value + sign * mixed }
  return numeral
}

/** What things are rated out of. */
const SCALE = new Set([5, 10, 20, 100])

function ratio(words: Lexeme[], i: number): number | undefined {
  const [upper, slash, lower, after] = [words[i], words[i + 1], words[i + 2], words[i + 3]]
  if (slash?.text !== '/' && slash?.text !== '⁄') return undefined
  if (!slash.tight || lower?.kind !== 'number' || !lower.tight || (after?.text === '/' && after.tight))
    return undefined
  const [n, d] = [Number(upper!.text), Number(lower.text)]
  // "7.64/10" is a rating; "2.5/3" is nothing that is written.
  const whole = Number.isInteger(n) || (SCALE.has(d) && n <= d)
  return whole && Number.isInteger(d) && d > 1 && d <= 1000 ? n / d : undefined
}

/** "1.3e6", "12e-1", "2.48×10−5", "8x10^3", "8x2^10". */
function exponent(words: Lexeme[], numeral: Numeral): Numeral {
  const mark = words[numeral.next]
  if (!mark?.tight || numeral.fraction) return numeral
  if (mark.text === '^') return power(words, numeral)
  if (mark.lower === 'e') return raised(words, numeral, 10, numeral.next + 1)
  if (mark.lower !== 'x' && mark.text !== '×') return numeral
  const base = words[numeral.next + 1]
  if (base?.kind !== 'number' || !base.tight || !/^\d{1,2}$/.test(base.text)) return numeral
  const caret = words[numeral.next + 2]
  if (caret?.text === '^') return raised(words, numeral, Number(base.text), numeral.next + 3)
  return caret?.lower === '-' && base.text === '10' ? raised(words, numeral, 10, numeral.next + 2) : numeral
}

/** The number times `base` to the power that stands at `i`. */
function raised(words: Lexeme[], numeral: Numeral, base: number, i: number): Numeral {
  const signed = /^[-+]$/.test(words[i]?.lower ?? '') ? 1 : 0
  const digits = words[i + signed]
  if (digits?.kind !== 'number' || !digits.tight || !/^\d{1,2}$/.test(digits.text)) return numeral
  const exponent = signed && words[i]!.lower === '-' ? -Number(digits.text) : Number(digits.text)
  const value = base === 10 ? Number(`${numeral.value}e${exponent}`) : numeral.value * base ** exponent
  return { ...numeral, next: i + signed + 1, value }
}

/** "1.1^23", "2.5^-1". */
function power(words: Lexeme[], numeral: Numeral): Numeral {
  let i = numeral.next + 1
  const negative = words[i]?.lower === '-' && words[i + 1]?.lower !== '-'
  while (i < numeral.next + 4 && /^[-+]$/.test(words[i]?.lower ?? '')) i++
  const digits = words[i]
  if (digits?.kind !== 'number' || !digits.tight || !/^\d{1,3}$/.test(digits.text)) return numeral
  const size = Math.abs(numeral.value) ** (negative ? -Number(digits.text) : Number(digits.text))
  return { ...numeral, next: i + 1, value: Math.sign(numeral.value) * size }
}

/** The scale that closes a number: "million", "bn", "lakh crore", " and a half million" is left to the words. */
function close(words: Lexeme[], numeral: Numeral): Numeral {
  let { next, value, scale = 1 } = numeral
  let short = false
  for (;;) {
    const dash = words[next]?.lower === '-' && words[next]!.tight ? 1 : 0
    const word = words[next + dash]
    if (word?.kind !== 'word') break
    const long = SCALES.get(word.lower)
    const brief = scale === 1 && !dash ? shortScale(word, words[next + 1]) : undefined
    const factor = long ?? brief
    if (factor === undefined || scale * factor > 1e15) break
    if (dash && !words[next + 1]!.tight) break
    next += dash + 1
    scale *= factor
    value = times(value, factor)
    short = long === undefined
    if (short) break
  }
  const closed = scale === 1 ? numeral : { ...numeral, next, value, scale, ...(short ? { short } : {}) }
  if (scale > 1) delete closed.fraction
  return closed
}

function shortScale(word: Lexeme, after: Lexeme | undefined): number | undefined {
  if (after?.kind === 'number' && after.tight) return undefined
  const factor = SHORT.get(word.lower)
  if (factor === undefined) return undefined
  if (word.text === 'B' || word.text === 'M' || word.text.length > 1) {
    return word.tight || word.text !== 'M' || after?.kind !== 'mark' ? factor : undefined
  }
  return word.tight || word.text === 'k' ? factor : undefined
}

/** Multiplies in decimal: 4.1 × 1,000,000,000 is 4,100,000,000, without what binary fractions leave behind. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}
