import calendar from '../figures/calendar/calendar.json'
import { addDays, daysInMonth, ymd } from '../figures/calendar/days.ts'
import type { Span } from '../text/span.ts'

const MONTHS = new Map(Object.entries(calendar.months))
const DATE =
  /\b(?:(?<month>\p{Lu}\p{L}{2,8})\.?\s(?<day>\d{1,2})|(?<dayFirst>\d{1,2})\s(?<monthLast>\p{Lu}\p{L}{2,8})\.?)\b(?:,?\s(?<year>\d{4})\b)?/gu

export interface WrittenDate extends Span {
  /** ISO date; absent when neither the year nor the time of filing tells which year is meant. */
  date?: string
  /** Whether the year is written out. */
  full: boolean
}

/**
 * The dates in a line that name a month and a day: "Feb. 11, 2016", "12 February". One without its year is the
 * latest such day up to the day after filing, as "filed" may be told in another time zone.
 */
export function writtenDates(line: string, filed?: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const match of line.matchAll(DATE)) {
    const { month, monthLast, day, dayFirst, year } = match.groups!
    const monthNumber = MONTHS.get((month ?? monthLast)!.toLowerCase())
    if (monthNumber === undefined) continue
    const date = dated(monthNumber, Number(day ?? dayFirst), year ? Number(year) : undefined, filed)
    found.push({ start: match.index, end: match.index + match[0].length, date, full: year !== undefined })
  }
  return found
}

function dated(month: number, day: number, year: number | undefined, filed?: string): string | undefined {
  if (year !== undefined)
    return day >= 1 && day <= daysInMonth(year, month) ? ymd(year, month, day) : undefined
  if (!filed) return undefined
  const limit = addDays(filed.slice(0, 10), 1)
  const filedYear = Number(filed.slice(0, 4))
  return [filedYear, filedYear - 1]
    .filter(y => day >= 1 && day <= daysInMonth(y, month))
    .map(y => ymd(y, month, day))
    .find(date => date <= limit)
}
