import type { Lexeme } from '../lexemes.ts'
import { readWhole } from '../numerals.ts'
import { readDayFirst, readMonthFirst } from './absolute.ts'
import calendar from './calendar.json'
import type { Dated, DateReader } from './date.ts'
import { addDays, type CalendarUnit, type Days, shift, unitAround, yearOf } from './days.ts'
import { readNumeric } from './numeric.ts'
import { SEASONS, seasonDays } from './seasons.ts'
import { type Way, wayOf } from './ways.ts'
import { weekdayAt } from './weekday-names.ts'

export const UNITS = new Map(Object.entries(calendar.units) as [string, CalendarUnit][])

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
  const day = filed.today && addDays(filed.today, offset + extra)
  return { at, next: i + 1, ...(day ? { days: { from: day, to: day } } : {}) }
}

/** "last week", "next month", "this year", "the past three weeks", "last March", "this summer". */
export function readRelative(reader: DateReader, at: number): Dated | undefined {
  const { words } = reader
  const the = words[at]?.lower === 'the' ? 1 : 0
  const lead = words[at + the]?.lower ?? ''
  const way = wayOf(lead)
  if (way === undefined) return undefined
  const i = at + the + 1
  const rolling = lead === 'past' || (the === 1 && (lead === 'last' || lead === 'next' || lead === 'coming'))
  const read = unitNamed(reader, i, way, rolling) ?? monthNamed(reader, i, way) ?? seasonNamed(reader, i, way)
  const found = read ?? (way === 0 ? undefined : unitsCounted(reader, i, way))
  return found && { ...found, at }
}

/** "last week" is the calendar's, "the last week" and "the past week" are the seven days up to now. */
function unitNamed({ words, filed }: DateReader, i: number, way: Way, rolling: boolean): Dated | undefined {
  const word = words[i]?.lower ?? ''
  const unit = word.endsWith('s') ? undefined : UNITS.get(word)
  if (!unit) return undefined
  const { today } = filed
  if (!today) return { at: i, next: i + 1 }
  const days =
    rolling && way !== 0 && unit !== 'quarter'
      ? stretch(today, way, 1, unit)
      : unitAround(shift(today, way, unit), unit)
  const day = unit === 'week' ? weekdayAfter(words, i + 1) : undefined
  if (!day) return { at: i, next: i + 1, days }
  const from = addDays(unitAround(shift(today, way, 'week'), 'week').from!, (day.day + 6) % 7)
  return { at: i, next: day.next, days: { from, to: from } }
}

/** "next week Wednesday", "previous week - Monday". */
function weekdayAfter(words: Lexeme[], i: number): { day: number; next: number } | undefined {
  return weekdayAt(words, words[i]?.lower === '-' ? i + 1 : i)
}

/** `n` units up to today, or from tomorrow on; quarters are the calendar's. */
function stretch(today: string, way: -1 | 1, n: number, unit: CalendarUnit): Days {
  if (unit === 'quarter') {
    const near = unitAround(shift(today, way, unit), unit)
    const far = unitAround(shift(today, way * n, unit), unit)
    return way < 0 ? { from: far.from!, to: near.to! } : { from: near.from!, to: far.to! }
  }
  return way < 0
    ? { from: shift(today, -n, unit), to: today }
    : { from: addDays(today, 1), to: shift(today, n, unit) }
}

/** "last March", "next 6th of April", "last December 26": the nearest one before or after today. */
function monthNamed(reader: DateReader, i: number, way: Way): Dated | undefined {
  const date = readNumeric(reader, i) ?? readMonthFirst(reader, i) ?? readDayFirst(reader, i)
  const { today } = reader.filed
  if (!date?.days || !today) return date
  const [from, to] = [date.days.from!, date.days.to!]
  const years =
    way < 0 && to >= today ? -1 : way > 0 && from <= today ? 1 : way === 0 ? yearOf(today) - yearOf(from) : 0
  return years ? { ...date, days: moved(date.days, years) } : date
}

/** The same days some years on; a month stays whole. */
function moved({ from, to }: Days, years: number): Days {
  const whole = from!.endsWith('-01') && to === unitAround(from!, 'month').to
  const start = shift(from!, years, 'year')
  return whole ? unitAround(start, 'month') : { from: start, to: shift(to!, years, 'year') }
}

function seasonNamed({ words, filed }: DateReader, i: number, way: Way): Dated | undefined {
  const season = SEASONS.get(words[i]?.lower ?? '')
  if (!season) return undefined
  const { today } = filed
  if (!today) return { at: i, next: i + 1 }
  const current = seasonDays(yearOf(today), season)
  const year =
    yearOf(today) + (way < 0 && current.to! >= today ? -1 : way > 0 && current.from! <= today ? 1 : 0)
  return { at: i, next: i + 1, days: seasonDays(year, season) }
}

/** "three weeks", "few days", "couple of months" after "the past" or "the next". */
function unitsCounted({ words, filed }: DateReader, i: number, way: -1 | 1): Dated | undefined {
  const vague = /^(?:few|several)$/.test(words[i]?.lower ?? '')
  const couple = words[i]?.lower === 'couple' ? 1 + Number(words[i + 1]?.lower === 'of') : 0
  const count = vague ? undefined : couple ? { next: i + couple, value: 2 } : readWhole(words, i)
  const next = count ? count.next : vague ? i + 1 : i
  const unit = UNITS.get(words[next]?.lower ?? '')
  if (!unit || next === i) return undefined
  const days = count && filed.today ? stretch(filed.today, way, count.value, unit) : undefined
  return { at: i, next: next + 1, ...(days ? { days } : {}), ...(count && !couple ? { counted: true } : {}) }
}

/** "three days ago", "a year ago", "two weeks from now", "3 days after today": how far from the day of filing. */
export function readAgo({ words, filed }: DateReader, at: number): Dated | undefined {
  const article = words[at]?.lower === 'a' || words[at]?.lower === 'an'
  const count = readWhole(words, at) ?? (article ? { next: at + 1, value: 1 } : undefined)
  if (!count) return undefined
  const unit = UNITS.get(words[count.next]?.lower ?? '')
  const way = unit && direction(words, count.next + 1)
  if (!unit || !way) return undefined
  const day = filed.today && shift(filed.today, way.sign * count.value, unit)
  return { at, next: way.next, ...(day ? { days: coarse(day, unit) } : {}) }
}

function direction(words: Lexeme[], i: number): { sign: 1 | -1; next: number } | undefined {
  const [first, second] = [words[i]?.lower ?? '', words[i + 1]?.lower ?? '']
  if (first === 'ago') return { sign: -1, next: i + 1 }
  if ((first === 'from' || first === 'after') && (second === 'now' || second === 'today'))
    return { sign: 1, next: i + 2 }
  return first === 'before' && second === 'today' ? { sign: -1, next: i + 2 } : undefined
}

/** "three years ago" names a year, "two weeks ago" a week, "three days ago" a day. */
function coarse(day: string, unit: CalendarUnit): Days {
  return unit === 'day' ? { from: day, to: day } : unitAround(day, unit)
}
