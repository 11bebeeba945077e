import type { Lexeme } from '../lexemes.ts'
import numbers from '../numbers.json'
import { readNumeral } from '../numerals.ts'
import calendar from './calendar.json'
import type { Dated } from './date.ts'
import { type Days, daysInMonth, time, wholeMonth, ymd } from './days.ts'

const MONTHS = new Map(Object.entries(calendar.months))
const SHORT = new Set(calendar.shortMonths)
const BEFORE_MONTH = new Set(calendar.beforeMonths)
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th'])
const ORDINALS = new Map(Object.entries(numbers.ordinals).filter(([, n]) => n <= 31))
const TENS = new Map(Object.entries(numbers.tens))

/** The month that a word names, never the verbs "may" and "march". */
export function monthAt(words: Lexeme[], i: number): { month: number; next: number } | undefined {
  const word = words[i]
  const month = word?.kind === 'word' ? MONTHS.get(word.lower) : undefined
  if (!word || month === undefined) return undefined
  const short = SHORT.has(word.lower)
  const dotted = short && words[i + 1]?.text === '.' && words[i + 1]!.tight
  const next = dotted ? i + 2 : i + 1
  if (!short && !DOUBLE.has(word.lower)) return { month, next }
  const after = words[next]
  const slashed =
    after?.tight && /^[-/]$/.test(after.lower) && words[next + 1]?.tight ? words[next + 1] : undefined
  const dated =
    after?.kind === 'number' ||
    slashed?.kind === 'number' ||
    (after?.lower === 'the' && words[next + 1]?.kind === 'number')
  const before = words[i - 1]
  const capital = word.text[0] !== word.lower[0]
  const counted = before?.kind === 'number' || ORDINAL_ENDS.has(before?.lower ?? '')
  if (dated || counted || (capital && dotted)) return { month, next }
  const joined = before !== undefined && (BEFORE_MONTH.has(before.lower) || /^[/]$/.test(before.text))
  if (joined && (capital || short)) return { month, next }
  // "February twenty second" has its day in words.
  return capital && ordinalDay(words, next) ? { month, next } : undefined
}

const DOUBLE = new Set(['may', 'march', 'august'])

/** "2016", "two thousand and fifteen", "nineteen ninety-six": never a count with a separator. */
export function yearAt(words: Lexeme[], i: number): number | undefined {
  const word = words[i]
  if (word?.kind === 'number') {
    if (!/^(?:1[0-9]|2[01])\d\d$/.test(word.text)) return undefined
    const after = words[i + 1]
    if (after?.tight && (after.kind === 'word' || after.text === '%' || after.text === '°')) return undefined
    return Number(word.text)
  }
  return undefined
}

/** A year in words after "in" or "since": "nineteen ninety-six", "two thousand and fifteen". */
export function spokenYear(words: Lexeme[], i: number): { year: number; next: number } | undefined {
  if (words[i]?.kind !== 'word' || !/^(?:nineteen|eighteen|twenty|two)$/.test(words[i]!.lower))
    return undefined
  const first = readNumeral(words, i)
  if (!first) return undefined
  if (first.value >= 2000 && first.value < 2100) return { year: first.value, next: first.next }
  if (![18, 19, 20].includes(first.value)) return undefined
  const second = readNumeral(words, first.next)
  if (!second || second.digits || second.value < 10 || second.value > 99) return undefined
  return { year: first.value * 100 + second.value, next: second.next }
}

/** "1", "1st", "the 1st", "twenty-second", "the first": a day of the month. */
export function dayAt(words: Lexeme[], i: number): { day: number; next: number } | undefined {
  const the = words[i]?.lower === 'the' ? 1 : 0
  const at = i + the
  const word = words[at]
  if (word?.kind === 'word') return ordinalDay(words, at)
  if (word?.kind !== 'number' || !/^\d{1,2}$/.test(word.text)) return undefined
  const day = Number(word.text)
  if (day < 1 || day > 31) return undefined
  const suffix = words[at + 1]
  if (suffix?.tight && suffix.kind === 'word')
    return ORDINAL_ENDS.has(suffix.lower) ? { day, next: at + 2 } : undefined
  if (the && words[at + 1]?.kind === 'word') return undefined
  return suffix?.tight && /^[%:°]$/.test(suffix.text) ? undefined : { day, next: at + 1 }
}

/** Whether a day was written as an ordinal: "1st", "first". */
export const isOrdinal = (words: Lexeme[], day: { next: number }): boolean =>
  ORDINAL_ENDS.has(words[day.next - 1]!.lower) || words[day.next - 1]!.kind === 'word'

function ordinalDay(words: Lexeme[], i: number): { day: number; next: number } | undefined {
  const tens = TENS.get(words[i]?.lower ?? '')
  if (tens === 20 || tens === 30) {
    const dash = words[i + 1]?.lower === '-' ? 1 : 0
    const word = words[i + 1 + dash]?.lower ?? ''
    const unit = ORDINALS.get(word) ?? SMALL.get(word)
    return unit && unit < 10 && tens + unit <= 31 ? { day: tens + unit, next: i + 2 + dash } : undefined
  }
  const day = ORDINALS.get(words[i]?.lower ?? '')
  return day === undefined ? undefined : { day, next: i + 1 }
}

const SMALL = new Map(Object.entries(numbers.small))

/** A year after a date, with or without its comma: ", 2016", "2016", "of 2016". */
export function yearAfter(words: Lexeme[], i: number): { year?: number; next: number } {
  const joint = /^(?:,|of|in|-|\/)$/.test(words[i]?.lower ?? '') ? 1 : 0
  const year = yearAt(words, i + joint)
  return year === undefined ? { next: i } : { year, next: i + joint + 1 }
}

export const valid = (y: number, m: number, d: number): boolean =>
  m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)

const pad = (n: number) => String(n).padStart(2, '0')

/** Days of a date whose year may be missing: then the one nearest to the day of filing is meant. */
export function resolve(
  today: string | undefined,
  year: number | undefined,
  month: number,
  day?: number,
  endMonth = month,
  endDay = day,
): Pick<Dated, 'days' | 'stated'> {
  const inYear = (y: number): Days | undefined => {
    if (day === undefined) return wholeMonth(y, month)
    if (!valid(y, month, day) || !valid(y, endMonth, endDay!)) return undefined
    return { from: ymd(y, month, day), to: ymd(y, endMonth, endDay!) }
  }
  if (year !== undefined) {
    const days = inYear(year)
    return days ? { days } : {}
  }
  if (!today) return { stated: `--${pad(month)}${day === undefined ? '' : `-${pad(day)}`}` }
  const now = time(today)
  const thisYear = Number(today.slice(0, 4))
  let best: Days | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const y of [thisYear, thisYear - 1, thisYear + 1]) {
    const days = inYear(y)
    if (!days) continue
    const away = Math.abs(time(days.from!) - now)
    if (away < distance) {
      best = days
      distance = away
    }
  }
  return best ? { days: best } : {}
}
