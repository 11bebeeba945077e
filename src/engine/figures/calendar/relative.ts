import type { Lexeme } from '../lexemes.ts'
import { readNumeral } from '../numerals.ts'
import { monthAt, readDayFirst, readMonthFirst, resolve, yearAt } from './absolute.ts'
import calendar from './calendar.json'
import type { Dated, DateReader } from './date.ts'
import {
  addDays,
  type CalendarUnit,
  type Days,
  shift,
  unitAround,
  weekday,
  wholeMonth,
  yearOf,
  ymd,
} from './days.ts'
import { tenseAround } from './tense.ts'

const WEEKDAYS = new Map(Object.entries(calendar.weekdays))
const SHORT_WEEKDAYS = new Set(calendar.shortWeekdays)
export const UNITS = new Map(Object.entries(calendar.units) as [string, CalendarUnit][])
const SEASONS = new Map(Object.entries(calendar.seasons) as [string, [number, number]][])
const PREVIOUS = new Set(calendar.previous)
const NEXT = new Set(calendar.next)
const SAME = new Set(calendar.same)

export function weekdayAt(words: Lexeme[], i: number): { day: number; next: number } | undefined {
  const word = words[i]
  const day = word?.kind === 'word' ? WEEKDAYS.get(word.lower) : undefined
  if (!word || day === undefined || word.text[0] === word.lower[0]) return undefined
  if (!SHORT_WEEKDAYS.has(word.lower)) return { day, next: i + 1 }
  const dot = words[i + 1]?.text === '.' && words[i + 1]!.tight ? 1 : 0
  const after = i + 1 + dot + (words[i + 1 + dot]?.text === ',' ? 1 : 0)
  return monthAt(words, after) || (words[after]?.kind === 'number' && monthAt(words, after + 1))
    ? { day, next: i + 1 + dot }
    : undefined
}

/** "Friday", "last Friday", "Friday, Feb. 12, 2016": the tense of the sentence tells the last from the next. */
export function readWeekday(reader: DateReader, at: number): Dated | undefined {
  const { words, filed } = reader
  const lead = words[at]?.lower ?? ''
  const led = PREVIOUS.has(lead) || NEXT.has(lead) || SAME.has(lead)
  const named = weekdayAt(words, led ? at + 1 : at)
  if (!named) return undefined
  const comma = words[named.next]?.text === ',' ? 1 : 0
  const date = readMonthFirst(reader, named.next + comma) ?? readDayFirst(reader, named.next + comma)
  if (date && date.days?.from === date.days?.to && (date.days || date.stated)) return { ...date, at }
  const { today } = filed
  if (!today) return { at, next: named.next }
  const back = (weekday(today) - named.day + 7) % 7
  const ahead = (named.day - weekday(today) + 7) % 7
  let day: string
  if (PREVIOUS.has(lead)) day = addDays(today, -(back || 7))
  else if (lead === 'next') day = addDays(unitAround(today, 'week').to!, 1 + ((named.day + 6) % 7))
  else if (NEXT.has(lead)) day = addDays(today, ahead || 7)
  else if (SAME.has(lead)) day = addDays(unitAround(today, 'week').from!, (named.day + 6) % 7)
  else if (words[at - 1]?.lower === 'since') day = addDays(today, -back)
  else if (['until', 'till', 'by'].includes(words[at - 1]?.lower ?? ''))
    day =
      words[at - 1]!.lower === 'by' && tenseAround(words, at, named.next) === 'past'
        ? addDays(today, -back)
        : addDays(today, ahead)
  else day = tenseAround(words, at, named.next) === 'future' ? addDays(today, ahead) : addDays(today, -back)
  return { at, next: named.next, days: { from: day, to: day } }
}

const DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** "today", "yesterday", "the day before yesterday", "the day after tomorrow". */
export function readNamedDay({ words, filed }: DateReader, at: number): Dated | undefined {
  let i = words[at]?.lower === 'the' ? at + 1 : at
  let extra = 0
  if (words[i]?.lower === 'day' && (words[i + 1]?.lower === 'before' || words[i + 1]?.lower === 'after')) {
    extra = words[i + 1]!.lower === 'before' ? -1 : 1
    i += 2
  } else if (i > at) return undefined
  const offset = DAYS.get(words[i]?.lower ?? '')
  if (offset === undefined || (extra !== 0 && Math.sign(offset) !== extra)) return undefined
  if (words[i + 1]?.tight && words[i + 1]!.lower === "'s") return undefined
  const day = filed.today && addDays(filed.today, offset + extra)
  return { at, next: i + 1, ...(day ? { days: { from: day, to: day } } : {}) }
}

/** "last week", "next month", "this year", "the past three weeks", "last March", "this summer". */
export function readRelative({ words, filed }: DateReader, at: number): Dated | undefined {
  const the = words[at]?.lower === 'the' ? 1 : 0
  const lead = words[at + the]?.lower ?? ''
  const way = PREVIOUS.has(lead) ? -1 : NEXT.has(lead) ? 1 : SAME.has(lead) ? 0 : undefined
  if (way === undefined) return undefined
  const i = at + the + 1
  const { today } = filed
  const word = words[i]?.lower ?? ''
  const unit = UNITS.get(word)
  const done = (next: number, days?: Days): Dated => ({ at, next, ...(today && days ? { days } : {}) })
  if (unit && !word.endsWith('s')) {
    if (!today) return done(i + 1)
    if (the || lead === 'past') {
      if (way < 0) return done(i + 1, { from: shift(today, -1, unit), to: today })
      if (way > 0) return done(i + 1, { from: today, to: shift(today, 1, unit) })
    }
    return done(i + 1, unitAround(shift(today, way, unit), unit))
  }
  const month = monthAt(words, i)
  if (month) {
    if (!today) return done(month.next)
    const now = yearOf(today)
    const passed = Number(today.slice(5, 7)) > month.month
    const year =
      way === 0
        ? now
        : way < 0
          ? passed
            ? now
            : now - 1
          : passed || Number(today.slice(5, 7)) === month.month
            ? now + 1
            : now
    return done(month.next, wholeMonth(year, month.month))
  }
  const season = SEASONS.get(word)
  if (season) {
    if (!today) return done(i + 1)
    const current = seasonDays(yearOf(today), season)
    const year =
      yearOf(today) + (way < 0 && current.to! >= today ? -1 : way > 0 && current.from! <= today ? 1 : 0)
    return done(i + 1, seasonDays(year, season))
  }
  if (way === 0) return undefined
  const count = words[i]?.lower === 'few' || words[i]?.lower === 'several' ? undefined : readNumeral(words, i)
  const next = count ? count.next : words[i]?.lower === 'few' || words[i]?.lower === 'several' ? i + 1 : i
  const plural = UNITS.get(words[next]?.lower ?? '')
  if (!plural || next === i) return undefined
  if (!count || !today) return { ...done(next + 1), counted: count !== undefined }
  const days =
    way < 0
      ? { from: shift(today, -count.value, plural), to: today }
      : { from: today, to: shift(today, count.value, plural) }
  return { ...done(next + 1, days), counted: true }
}

const seasonDays = (year: number, [first, last]: [number, number]): Days => ({
  from: ymd(year, first, 1),
  to: last > 12 ? wholeMonth(year + 1, last - 12).to! : wholeMonth(year, last).to!,
})

/** "three days ago", "a year earlier": how long before the day of filing. */
export function readAgo({ words, filed }: DateReader, at: number): Dated | undefined {
  const article = words[at]?.lower === 'a' || words[at]?.lower === 'an'
  const count = readNumeral(words, at) ?? (article ? { next: at + 1, value: 1 } : undefined)
  if (!count) return undefined
  const unit = UNITS.get(words[count.next]?.lower ?? '')
  if (!unit || words[count.next + 1]?.lower !== 'ago') return undefined
  const day = filed.today && shift(filed.today, -count.value, unit)
  return { at, next: count.next + 2, ...(day ? { days: coarse(day, unit) } : {}) }
}

/** "three years ago" names a year, "two weeks ago" a week, "three days ago" a day. */
function coarse(day: string, unit: CalendarUnit): Days {
  return unit === 'day' ? { from: day, to: day } : unitAround(day, unit)
}

/** "summer 2015", "the spring of 2014". */
export function readSeason({ words }: DateReader, at: number): Dated | undefined {
  const i = words[at]?.lower === 'the' ? at + 1 : at
  const season = SEASONS.get(words[i]?.lower ?? '')
  if (!season) return undefined
  const of = words[i + 1]?.lower === 'of' ? 1 : 0
  const year = yearAt(words, i + 1 + of)
  return year === undefined ? undefined : { at, next: i + 2 + of, days: seasonDays(year, season) }
}

const HOLIDAYS = new Map(Object.entries(calendar.holidays) as [string, [number, number]][])

/** "Christmas Eve", "New Year's Day 2016". */
export function readHoliday({ words, filed }: DateReader, at: number): Dated | undefined {
  if (words[at]?.kind !== 'word' || words[at]!.text[0] === words[at]!.lower[0]) return undefined
  for (let length = 3; length > 0; length--) {
    const name = words
      .slice(at, at + length)
      .map(w => w.lower)
      .join(' ')
    const date = HOLIDAYS.get(name)
    if (!date) continue
    const year = yearAt(words, at + length)
    return { at, next: at + length + (year ? 1 : 0), ...resolve(filed.today, year, date[0], date[1]) }
  }
  return undefined
}
