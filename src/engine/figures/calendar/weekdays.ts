import type { Lexeme } from '../lexemes.ts'
import { readDayFirst, readMonthFirst } from './absolute.ts'
import type { Dated, DateReader } from './date.ts'
import { addDays, daysInMonth, unitAround, weekday, yearOf, ymd } from './days.ts'
import { dayAt, isOrdinal } from './fields.ts'
import { readNumeric } from './numeric.ts'
import { tenseAround } from './tense.ts'
import { type Way, wayOf } from './ways.ts'
import { weekdayAt } from './weekday-names.ts'

/** "Friday", "last Friday", "Friday, Feb. 12, 2016": the tense of the sentence tells the last from the next. */
export function readWeekday(reader: DateReader, at: number): Dated | undefined {
  const { words, filed } = reader
  const lead = words[at]?.lower ?? ''
  const way = wayOf(lead)
  const twice = way === 0 && wayOf(words[at + 1]?.lower ?? '') !== undefined ? 1 : 0
  const named = weekdayAt(words, way === undefined ? at : at + 1 + twice)
  if (!named) return undefined
  const dated = withDate(reader, named)
  if (dated) return { ...dated, at }
  const { today } = filed
  if (!today) return { at, next: named.next }
  const week = weekNamed(words, named.next)
  const day = week
    ? inWeek(addDays(today, 7 * week.way), named.day)
    : lone(
        reader,
        at,
        named.day,
        twice ? wayOf(words[at + 1]!.lower) : way,
        twice ? words[at + 1]!.lower : lead,
      )
  return { at, next: week?.next ?? named.next, days: { from: day, to: day } }
}

/** The day that a weekday's name means, by the word before it or by the tense of its sentence. */
function lone(
  { words, filed }: DateReader,
  at: number,
  day: number,
  way: Way | undefined,
  lead: string,
): string {
  const today = filed.today!
  const back = addDays(today, -((weekday(today) - day + 7) % 7))
  const ahead = addDays(today, (day - weekday(today) + 7) % 7)
  if (way === -1) return back === today ? addDays(today, -7) : back
  if (lead === 'next' || lead === 'following') return inWeek(addDays(today, 7), day)
  if (way === 1) return ahead === today ? addDays(today, 7) : ahead
  if (way === 0) return inWeek(today, day)
  const before = words[at - 1]?.lower
  if (before === 'since') return back
  if (before === 'until' || before === 'till') return ahead
  return tenseAround(words, at, at + 1) === 'future' ? ahead : back
}

const inWeek = (today: string, day: number): string => addDays(unitAround(today, 'week').from!, (day + 6) % 7)

/** "of next week", "the following week", "last week" after a weekday. */
function weekNamed(words: Lexeme[], i: number): { way: Way; next: number } | undefined {
  const of = words[i]?.lower === 'of' ? 1 : 0
  const the = words[i + of]?.lower === 'the' ? 1 : 0
  const way = wayOf(words[i + of + the]?.lower ?? '')
  return way !== undefined && words[i + of + the + 1]?.lower === 'week'
    ? { way, next: i + of + the + 2 }
    : undefined
}

/** ", Feb. 12, 2016", " 5/12", " the eleventh", " 21", " (Jun-15)": the date that a weekday is told with. */
function withDate(reader: DateReader, named: { day: number; next: number }): Dated | undefined {
  const { words, filed } = reader
  const mark = words[named.next]?.text ?? ''
  const i = /^[,(-]$/.test(mark) ? named.next + 1 : named.next
  const date = readNumeric(reader, i) ?? readMonthFirst(reader, i) ?? readDayFirst(reader, i)
  if (date && date.days?.from === date.days?.to && (date.days || date.stated)) return date
  const day = mark === ',' ? undefined : dayAt(words, i)
  if (!day || !filed.today) return undefined
  if (!isOrdinal(words, day) && words[day.next]?.kind === 'word') return undefined
  const found = dayOfMonth(filed.today, day.day, named.day)
  return found ? { at: i, next: day.next, days: { from: found, to: found } } : undefined
}

/** The day of the month that lies nearest and falls on a weekday, if one is given. */
export function dayOfMonth(today: string, day: number, onWeekday?: number): string | undefined {
  const year = yearOf(today)
  const month = Number(today.slice(5, 7))
  for (const offset of onWeekday === undefined ? [0] : [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
    const index = year * 12 + month - 1 + offset
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
    if (day > daysInMonth(y, m)) continue
    const found = ymd(y, m, day)
    if (onWeekday === undefined || weekday(found) === onWeekday) return found
  }
  return undefined
}
