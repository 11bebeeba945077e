import numbers from '../numbers.json'
import { readDayFirst, readMonthFirst } from './absolute.ts'
import type { Dated, DateReader } from './date.ts'
import { addDays, type Days, unitAround, yearOf, ymd } from './days.ts'
import { yearAt } from './fields.ts'
import { readNumeric } from './numeric.ts'

const ORDINALS = new Map(Object.entries(numbers.ordinals))

/** Week `n` of a year by ISO 8601: week 1 holds 4 January; -1 is the last one. */
function weekOf(year: number, n: number) {
  const monday =
    n > 0 ? unitAround(ymd(year, 1, 4), 'week').from! : unitAround(ymd(year, 12, 28), 'week').from!
  const from = addDays(monday, n > 0 ? (n - 1) * 7 : (n + 1) * 7)
  return { from, to: addDays(from, 6) }
}

/** "week 31", "the first week of 2019", "the last week of March", "the week beginning February 4", "w/c Feb 4". */
export function readWeek(reader: DateReader, at: number): Dated | undefined {
  const { words, filed } = reader
  const the = words[at]?.lower === 'the' ? 1 : 0
  const i = at + the
  const word = words[i]?.lower
  if (word === 'week') {
    const number = words[i + 1]
    if (number?.kind === 'number' && /^[1-9]\d?$/.test(number.text) && Number(number.text) <= 53) {
      const of = words[i + 2]?.lower === 'of' ? 1 : 0
      const year = yearAt(words, i + 2 + of)
      const base = year ?? (filed.today ? yearOf(filed.today) : undefined)
      return {
        at,
        next: year ? i + 3 + of : i + 2,
        ...(base ? { days: weekOf(base, Number(number.text)) } : {}),
      }
    }
    const joint = words[i + 1]?.lower ?? ''
    if (!/^(?:of|beginning|starting|commencing|ending|ended)$/.test(joint)) return undefined
    return around(reader, at, words[i + 2]?.lower === 'on' ? i + 3 : i + 2, joint.startsWith('end'))
  }
  if (word === 'w' && words[i + 1]?.text === '/' && words[i + 2]?.lower === 'c')
    return around(reader, at, i + 3, false)
  const rank = word === 'last' ? -1 : ORDINALS.get(word ?? '')
  if (!rank || words[i + 1]?.lower !== 'week' || words[i + 2]?.lower !== 'of') return undefined
  const year = yearAt(words, i + 3)
  if (year !== undefined) return { at, next: i + 4, days: weekOf(year, rank) }
  const month = readMonthFirst(reader, i + 3)
  return month && { ...month, at, ...(month.days ? { days: weekOfMonth(month.days, rank) } : {}) }
}

/** Seven days of a month, counted from its first day; the last week is its last seven. */
function weekOfMonth({ from, to }: Days, rank: number): Days {
  const first = rank > 0 ? addDays(from!, (rank - 1) * 7) : addDays(to!, -6)
  const last = addDays(first, 6)
  return { from: first, to: last < to! ? last : to! }
}

/** The seven days from or up to a date; "the week of February 4" is the calendar's. */
function around(reader: DateReader, at: number, i: number, ends: boolean): Dated | undefined {
  const date = readMonthFirst(reader, i) ?? readDayFirst(reader, i) ?? readNumeric(reader, i)
  const day = date?.days?.from
  if (!date || (day && day !== date.days!.to)) return undefined
  if (!day) return { ...date, at }
  return { at, next: date.next, days: ends ? { from: addDays(day, -6), to: day } : unitAround(day, 'week') }
}
