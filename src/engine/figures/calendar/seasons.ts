import calendar from './calendar.json'
import type { Dated, DateReader } from './date.ts'
import { addDays, type Days, unitAround, wholeMonth, ymd } from './days.ts'
import { resolve, yearAt } from './fields.ts'

/** First and last month; winter runs into the next year. */
export const SEASONS = new Map(Object.entries(calendar.seasons) as [string, [number, number]][])

export const seasonDays = (year: number, [first, last]: [number, number]): Days => ({
  from: ymd(year, first, 1),
  to: last > 12 ? wholeMonth(year + 1, last - 12).to! : wholeMonth(year, last).to!,
})

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
const FIRSTS = new Set([...HOLIDAYS.keys(), 'black friday', 'thanksgiving'].map(name => name.split(' ')[0]!))

/** "Christmas Eve", "New Year's Day 2016", "Black Friday". */
export function readHoliday({ words, filed }: DateReader, at: number): Dated | undefined {
  if (words[at]?.kind !== 'word' || !FIRSTS.has(words[at]!.lower)) return undefined
  for (let length = 4; length > 0; length--) {
    const named = words.slice(at, at + length)
    if (named.length < length) continue
    const name = named.map(word => word.lower).join(' ')
    const year = yearAt(words, at + length)
    const next = at + length + (year ? 1 : 0)
    const date = HOLIDAYS.get(name)
    if (date) return { at, next, ...resolve(filed.today, year, date[0], date[1]) }
    const offset = name === 'thanksgiving' ? 0 : name === 'black friday' ? 1 : undefined
    const known = year ?? (filed.today ? Number(filed.today.slice(0, 4)) : undefined)
    if (offset === undefined) continue
    return { at, next, ...(known ? { days: thanksgiving(known, offset) } : {}) }
  }
  return undefined
}

/** The fourth Thursday of November, and the day after it. */
function thanksgiving(year: number, offset: number): Days {
  // The week that holds 4 November has the month's first Thursday.
  const monday = unitAround(ymd(year, 11, 4), 'week').from!
  const day = addDays(monday, 3 + 21 + offset)
  return { from: day, to: day }
}
