/** Days as ISO dates ("2016-02-12"); all arithmetic runs in UTC, so no clock change can shift a day. */

const DAY = 86_400_000

/** A stretch of whole days, both ends included; without an end it is open. */
export interface Days {
  from?: string
  to?: string
}

export type CalendarUnit =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekend'
  | 'fortnight'

export const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
export const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: string, n: number): string => iso(time(day) + n * DAY)

export function addMonths(day: string, n: number): string {
  const date = new Date(time(day))
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + n)
  date.setUTCDate(Math.min(wanted, daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)))
  return date.toISOString().slice(0, 10)
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 0 is Sunday. */
export const weekday = (day: string): number => new Date(time(day)).getUTCDay()

export const yearOf = (day: string): number => Number(day.slice(0, 4))

const pad = (n: number, width = 2) => String(n).padStart(width, '0')
export const ymd = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`

export const wholeMonth = (year: number, month: number): Days => ({
  from: ymd(year, month, 1),
  to: ymd(year, month, daysInMonth(year, month)),
})
export const wholeYear = (year: number): Days => ({ from: ymd(year, 1, 1), to: ymd(year, 12, 31) })

/** Moves a day by `n` calendar units. */
export function shift(day: string, n: number, unit: CalendarUnit): string {
  switch (unit) {
    case 'day':
      return addDays(day, n)
    case 'week':
    case 'weekend':
      return addDays(day, Math.round(n * 7))
    case 'fortnight':
      return addDays(day, Math.round(n * 14))
    case 'month':
      return addMonths(day, Math.round(n))
    case 'quarter':
      return addMonths(day, Math.round(n * 3))
    case 'year':
      return addMonths(day, Math.round(n * 12))
    case 'decade':
      return addMonths(day, Math.round(n * 120))
    case 'century':
      return addMonths(day, Math.round(n * 1200))
  }
}

/** The calendar unit that a day lies in: its week from Monday to Sunday, its month, its decade. */
export function unitAround(day: string, unit: CalendarUnit): Days {
  const year = yearOf(day)
  const month = Number(day.slice(5, 7))
  const monday = addDays(day, -((weekday(day) + 6) % 7))
  switch (unit) {
    case 'day':
      return { from: day, to: day }
    case 'week':
      return { from: monday, to: addDays(monday, 6) }
    case 'weekend':
      return { from: addDays(monday, 5), to: addDays(monday, 6) }
    case 'fortnight':
      return { from: addDays(monday, -7), to: addDays(monday, 6) }
    case 'month':
      return wholeMonth(year, month)
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1
      return { from: ymd(year, first, 1), to: wholeMonth(year, first + 2).to! }
    }
    case 'year':
      return wholeYear(year)
    case 'decade':
      return { from: ymd(year - (year % 10), 1, 1), to: ymd(year - (year % 10) + 9, 12, 31) }
    case 'century':
      return { from: ymd(year - ((year - 1) % 100), 1, 1), to: ymd(year - ((year - 1) % 100) + 99, 12, 31) }
  }
}

/** A stretch as it is written in a figure's `date`: a day, a month, a year, or "from/to". */
export function written(days: Days): string {
  const { from, to } = days as Required<Days>
  if (from === to) return from
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  if (from.endsWith('-01') && to === wholeMonth(yearOf(from), Number(from.slice(5, 7))).to)
    return from.slice(0, 7)
  return `${from}/${to}`
}
