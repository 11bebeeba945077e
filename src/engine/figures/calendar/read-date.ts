import type { Lexeme } from '../lexemes.ts'
import { CALENDAR_STARTERS } from '../starters.ts'
import { readDayFirst, readMonthFirst } from './absolute.ts'
import type { Dated, DateReader } from './date.ts'
import { type Days, iso, time, unitAround, written } from './days.ts'
import { dayAt, isOrdinal, monthAt } from './fields.ts'
import { readNumeric } from './numeric.ts'
import { readAgo, readNamedDay, readRelative, UNITS } from './relative.ts'
import { readHoliday, readSeason } from './seasons.ts'
import { dayOfMonth, readWeekday } from './weekdays.ts'
import { readWeek } from './weeks.ts'
import { readYear, readYearPart } from './years.ts'

const READERS = [
  readYearPart,
  readWeek,
  readNumeric,
  readWeekday,
  readMonthFirst,
  readDayFirst,
  readNamedDay,
  readRelative,
  readAgo,
  readSeason,
  readHoliday,
  readDayOfMonth,
]

/** The part of a stretch that a word points to, in thirds (quarters for "mid", as it leans both ways). */
const PARTS = new Map<string, [number, number]>([
  ['early', [0, 1 / 3]],
  ['late', [2 / 3, 1]],
  ['mid', [1 / 3, 2 / 3]],
  ['beginning', [0, 1 / 3]],
  ['start', [0, 1 / 3]],
  ['middle', [1 / 3, 2 / 3]],
  ['end', [2 / 3, 1]],
  ['rest', [1 / 3, 1]],
  ['remainder', [1 / 3, 1]],
])

/** Reads the date that begins at `at`: absolute or relative, a day, a month, a year or a stretch of them. */
export function readDate(reader: DateReader, at: number): Dated | undefined {
  const first = reader.words[at]
  const word = first?.lower === 'the' ? reader.words[at + 1] : first
  if (!word || (word.kind === 'word' && !CALENDAR_STARTERS.has(word.lower))) return undefined
  return readWhole(reader, at) ?? readPart(reader, at)
}

/** A date that is not a part of another one. */
function readWhole(reader: DateReader, at: number): Dated | undefined {
  for (const read of READERS) {
    const dated = read(reader, at)
    if (dated) return dated
  }
  return undefined
}

/** A date where a year may stand alone, as after a preposition: "in 2015", "since the 1990s", "the year 2012". */
export function readDateOrYear(reader: DateReader, at: number): Dated | undefined {
  return readDate(reader, at) ?? namedYear(reader, at)
}

function namedYear(reader: DateReader, at: number): Dated | undefined {
  const the = reader.words[at]?.lower === 'the' ? 1 : 0
  const named = reader.words[at + the]?.lower === 'year' ? 1 : 0
  const year = readYear(reader, at + the + named)
  return year && { ...year, at }
}

/** "mid-2012", "early February", "late last year", "the end of March", "earlier this week", "later this month". */
function readPart(reader: DateReader, at: number): Dated | undefined {
  const { words, filed } = reader
  const lead = words[at]?.lower ?? ''
  if (lead === 'earlier' || lead === 'later') {
    const within =
      readRelative(reader, at + 1) ?? theUnit(reader, words[at + 1]?.lower === 'in' ? at + 2 : at + 1)
    if (!within) return readWithin(reader, at + 1, at)
    const { today } = filed
    if (!within.days || !today || !(within.days.from! <= today && today <= within.days.to!))
      return { ...within, at }
    const days =
      lead === 'earlier' ? { from: within.days.from!, to: today } : { from: today, to: within.days.to! }
    return { ...within, at, days }
  }
  const the = lead === 'the' ? 1 : 0
  const part = PARTS.get(words[at + the]?.lower ?? '')
  if (!part) return undefined
  let i = at + the + 1
  const ofNeeded = part !== PARTS.get('early') && part !== PARTS.get('late') && part !== PARTS.get('mid')
  if (ofNeeded) {
    if (words[i]?.lower !== 'of') return undefined
    i++
  } else if (words[i]?.lower === '-') i++
  else if (words[i]?.lower === 'in' && monthAt(words, i + 1)) i++
  const whole = readWhole(reader, i) ?? namedYear(reader, i) ?? theUnit(reader, i)
  if (!whole?.days) return whole && { ...whole, at }
  return { ...whole, at, days: portion(whole.days, part), whole: whole.days }
}

/** "earlier Thursday", "later Friday". */
function readWithin(reader: DateReader, i: number, at: number): Dated | undefined {
  const dated = readWeekday(reader, i) ?? readNamedDay(reader, i)
  return dated && { ...dated, at }
}

/** "the week", "the month", "the year": the present one, where a part of it is spoken of. */
function theUnit({ words, filed }: DateReader, i: number): Dated | undefined {
  const the = words[i]?.lower === 'the' ? 1 : 0
  const unit = UNITS.get(words[i + the]?.lower ?? '')
  if (!unit || words[i + the]!.lower.endsWith('s')) return undefined
  const joint = words[i + the + 1]?.lower
  if (joint === 'of' || joint === 'that') return undefined
  return { at: i, next: i + the + 1, ...(filed.today ? { days: unitAround(filed.today, unit) } : {}) }
}

const DAY_LEADS = /^(?:on|by|until|till|since|before|after|from)$/

/** "on the 18th", "before the thirty-first day of the month", "the 15th day of next month". */
function readDayOfMonth({ words, filed }: DateReader, at: number): Dated | undefined {
  if (words[at]?.lower !== 'the') return undefined
  const day = dayAt(words, at)
  if (!day || !isOrdinal(words, day)) return undefined
  let next = day.next
  let months = 0
  const named = words[next]?.lower === 'day'
  if (named) next++
  if (words[next]?.lower === 'of' && words[next + 2]?.lower === 'month') {
    months = { this: 0, the: 0, last: -1, next: 1 }[words[next + 1]!.lower] ?? 0
    next += 3
  } else if (named || !DAY_LEADS.test(words[at - 1]?.lower ?? '')) return undefined
  else if (
    words[next]?.kind === 'word' &&
    !/^(?:and|or|at|in|for|to|with|by|but|when|after|before)$/.test(words[next]!.lower)
  )
    return undefined
  const { today } = filed
  if (!today) return undefined
  const month = months
    ? unitAround(months < 0 ? unitAround(today, 'month').from! : today, 'month')
    : undefined
  const base = month ? shiftMonths(today, months) : today
  const found = dayOfMonth(base, day.day)
  return found ? { at, next, days: { from: found, to: found } } : undefined
}

const shiftMonths = (today: string, n: number): string => {
  const { from, to } = unitAround(today, 'month')
  return n > 0 ? iso(time(to!) + 86_400_000) : iso(time(from!) - 86_400_000)
}

function portion(days: Days, [low, high]: [number, number]): Days {
  if (!days.from || !days.to || days.from === days.to) return days
  const [from, length] = [time(days.from), time(days.to) - time(days.from) + 86_400_000]
  return {
    from: iso(from + Math.floor((length * low) / 86_400_000) * 86_400_000),
    to: iso(from + Math.ceil((length * high) / 86_400_000) * 86_400_000 - 86_400_000),
  }
}

/** How a date that was read is written in a figure: ISO, or what it says of itself. */
export function dateText(dated: Dated): string | undefined {
  return dated.days ? written(dated.days) : dated.stated
}

export const dateSpan = (words: Lexeme[], dated: Dated) => ({
  start: words[dated.at]!.start,
  end: words[dated.next - 1]!.end,
})
