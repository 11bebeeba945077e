import type { Lexeme } from '../lexemes.ts'
import calendar from './calendar.json'
import type { Dated, DateReader } from './date.ts'
import { type Days, daysInMonth, time, wholeMonth, wholeYear, ymd } from './days.ts'

const MONTHS = new Map(Object.entries(calendar.months))
const SHORT = new Set(calendar.shortMonths)
const BEFORE_MONTH = new Set(
  'in since until till by from during last next this early late mid of before after through to and for through between every each past or - ('.split(
    ' ',
  ),
)
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th'])

/** The month that a word names, never the verbs "may" and "march". */
export function monthAt(words: Lexeme[], i: number): { month: number; next: number } | undefined {
  const word = words[i]
  const month = word?.kind === 'word' ? MONTHS.get(word.lower) : undefined
  if (!word || month === undefined) return undefined
  const capital = word.text[0] !== word.lower[0]
  const next = SHORT.has(word.lower) && words[i + 1]?.text === '.' && words[i + 1]!.tight ? i + 2 : i + 1
  const after = words[next]
  const dated = after?.kind === 'number' || (after?.lower === 'the' && words[next + 1]?.kind === 'number')
  const before = words[i - 1]
  if (word.lower === 'may' || word.lower === 'march' || word.lower === 'august' || SHORT.has(word.lower)) {
    if (!capital && !dated && before?.kind !== 'number') return undefined
    const led =
      before && (BEFORE_MONTH.has(before.lower) || before.kind === 'number' || ORDINAL_ENDS.has(before.lower))
    if (!dated && !led && !(capital && SHORT.has(word.lower) && next === i + 2)) return undefined
    if (!capital && word.lower === 'may' && !dated && !(before?.kind === 'number')) return undefined
  }
  return { month, next }
}

/** "2016", never a count: four digits of this and the last centuries without a separator. */
export function yearAt(words: Lexeme[], i: number): number | undefined {
  const word = words[i]
  if (word?.kind !== 'number' || !/^(?:1[0-9]|20)\d\d$/.test(word.text)) return undefined
  const after = words[i + 1]
  if (after?.tight && (after.kind === 'word' || after.text === '%' || after.text === '°')) return undefined
  return Number(word.text)
}

/** "1", "1st", "the 1st": a day of the month. */
function dayAt(words: Lexeme[], i: number): { day: number; next: number } | undefined {
  let at = i
  if (words[at]?.lower === 'the') at++
  const word = words[at]
  if (word?.kind !== 'number' || !/^\d{1,2}$/.test(word.text)) return undefined
  const day = Number(word.text)
  if (day < 1 || day > 31) return undefined
  const suffix = words[at + 1]
  if (suffix?.tight && suffix.kind === 'word') {
    if (!ORDINAL_ENDS.has(suffix.lower)) return undefined
    return { day, next: at + 2 }
  }
  if (at > i) return undefined
  if (suffix?.tight && /^[%:°]$/.test(suffix.text)) return undefined
  return { day, next: at + 1 }
}

/** A year after a date, with or without its comma: ", 2016", "2016", "of 2016". */
function yearAfter(words: Lexeme[], i: number): { year?: number; next: number } {
  const joint = words[i]?.text === ',' || words[i]?.lower === 'of' || words[i]?.lower === 'in' ? 1 : 0
  const year = yearAt(words, i + joint)
  return year === undefined ? { next: i } : { year, next: i + joint + 1 }
}

/** "February 1", "Feb. 11, 2016", "February 1-5", "Nov 18-Dec 19, 2015", "February 2016", "March". */
export function readMonthFirst({ words, filed }: DateReader, at: number): Dated | undefined {
  const first = monthAt(words, at)
  if (!first) return undefined
  const comma = words[first.next]?.text === ',' ? 1 : 0
  const day = dayAt(words, first.next + comma)
  if (!day || (comma && !ORDINAL_ENDS.has(words[day.next - 1]!.lower)) || hourFollows(words, day.next)) {
    const { year, next } = yearAfter(words, first.next)
    return { at, next, ...resolve(filed.today, year, first.month) }
  }
  const end = rangeEnd(words, day.next, first.month)
  const { year, next } = yearAfter(words, end?.next ?? day.next)
  return { at, next, ...resolve(filed.today, year, first.month, day.day, end?.month, end?.day) }
}

function hourFollows(words: Lexeme[], i: number): boolean {
  const word = words[i]
  return word?.lower === 'am' || word?.lower === 'pm' || word?.lower === 'a.m.' || word?.lower === 'p.m.'
}

/** "-5" or "- Dec 19" after a day. */
function rangeEnd(
  words: Lexeme[],
  i: number,
  month: number,
): { month: number; day: number; next: number } | undefined {
  if (words[i]?.lower !== '-' && words[i]?.lower !== 'to' && words[i]?.lower !== 'through') return undefined
  const second = monthAt(words, i + 1)
  const day = dayAt(words, second?.next ?? i + 1)
  if (!day || (!second && words[i]!.lower === 'to' && words[day.next]?.kind === 'word')) return undefined
  return { month: second?.month ?? month, day: day.day, next: day.next }
}

/** "14 March", "14th of March 2016", "5-7 March", "2016-02-11", "11/02/2016", "22/04/16". */
export function readDayFirst(reader: DateReader, at: number): Dated | undefined {
  const { words, filed } = reader
  const numeric = readNumeric(reader, at)
  if (numeric) return numeric
  const day = dayAt(words, at)
  if (!day) return undefined
  let i = day.next
  let last: { day: number; next: number } | undefined
  if (words[i]?.lower === '-' || words[i]?.lower === 'to' || words[i]?.lower === 'and') {
    last = dayAt(words, i + 1)
    if (last) i = last.next
  }
  if (words[i]?.lower === 'of') i++
  if (words[i]?.lower === '-' || words[i]?.text === '/') i++
  const month = monthAt(words, i)
  if (!month) return undefined
  let next = month.next
  if ((words[next]?.lower === '-' || words[next]?.text === '/') && yearAt(words, next + 1)) next++
  const after = yearAfter(words, next)
  if (after.year === undefined) next = month.next
  else next = after.next
  return { at, next, ...resolve(filed.today, after.year, month.month, day.day, month.month, last?.day) }
}

function readNumeric({ words, filed }: DateReader, at: number): Dated | undefined {
  const [a, m1, b, m2, c] = words.slice(at, at + 5)
  if (a?.kind !== 'number' || !m1 || !/^[-/.]$/.test(m1.lower)) {
    const parts = a?.kind === 'number' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a.text) : null
    return parts
      ? { at, next: at + 1, ...slashed(filed.today, +parts[1]!, +parts[2]!, +parts[3]!, true) }
      : undefined
  }
  if (!m1.tight || !b?.tight || b.kind !== 'number') return undefined
  if (m2?.tight && m2.lower === m1.lower && c?.kind === 'number' && c.tight) {
    if (/^\d{4}$/.test(a.text) && /^\d{1,2}$/.test(b.text) && /^\d{1,2}$/.test(c.text)) {
      const [y, m, d] = [+a.text, +b.text, +c.text]
      return valid(y, m, d) ? { at, next: at + 5, days: { from: ymd(y, m, d), to: ymd(y, m, d) } } : undefined
    }
    if (/^\d{1,2}$/.test(a.text) && /^\d{1,2}$/.test(b.text) && /^(?:\d{4}|\d{2})$/.test(c.text)) {
      const year = c.text.length === 4 ? +c.text : +c.text + (+c.text < 70 ? 2000 : 1900)
      const read = slashed(filed.today, +a.text, +b.text, year, false)
      return read && { at, next: at + 5, ...read }
    }
    return undefined
  }
  return undefined
}

/** Month first as in the United States, unless only the other order is a date. */
function slashed(today: string | undefined, a: number, b: number, year: number, dayFirst: boolean) {
  if (!dayFirst && valid(year, a, b)) return resolve(today, year, a, b)
  if (valid(year, b, a)) return resolve(today, year, b, a)
  return undefined
}

const valid = (y: number, m: number, d: number) => m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)

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

/** "2012" and "the 1990s": the caller has made sure that no count is meant. */
export function readYear({ words }: DateReader, at: number): Dated | undefined {
  const word = words[at]
  if (word?.kind !== 'number') return undefined
  const suffix = words[at + 1]
  if (/^(?:1[0-9]|20)\d0$/.test(word.text)) {
    const bare = suffix?.tight && suffix.lower === 's'
    const apostrophe =
      suffix?.tight && /^['’]$/.test(suffix.text) && words[at + 2]?.lower === 's' && words[at + 2]!.tight
    if (bare || apostrophe) {
      const first = Number(word.text)
      const span = first % 100 === 0 ? 99 : 9
      return {
        at,
        next: at + (bare ? 2 : 3),
        days: { from: ymd(first, 1, 1), to: ymd(first + span, 12, 31) },
      }
    }
  }
  const year = yearAt(words, at)
  if (year === undefined) return undefined
  // "2015-16", "2015/16", "2011-2015"
  const [dash, end] = [suffix, words[at + 2]]
  if (dash?.tight && /^[-/]$/.test(dash.lower) && end?.kind === 'number' && end.tight) {
    const last =
      end.text.length === 2 ? Math.floor(year / 100) * 100 + Number(end.text) : yearAt(words, at + 2)
    if (last !== undefined && last > year && (end.text.length === 4 || last - year < 30))
      return { at, next: at + 3, days: { from: ymd(year, 1, 1), to: ymd(last, 12, 31) } }
  }
  return { at, next: at + 1, days: wholeYear(year) }
}
