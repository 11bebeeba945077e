import type { Lexeme } from '../lexemes.ts'
import { monthAt, readDayFirst, readMonthFirst, readYear } from './absolute.ts'
import type { Dated, DateReader } from './date.ts'
import { type Days, iso, time, written } from './days.ts'
import { readAgo, readHoliday, readNamedDay, readRelative, readSeason, readWeekday } from './relative.ts'

const READERS = [
  readWeekday,
  readMonthFirst,
  readDayFirst,
  readNamedDay,
  readRelative,
  readAgo,
  readSeason,
  readHoliday,
  readPart,
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
])

/** Reads the date that begins at `at`: absolute or relative, a day, a month, a year or a stretch of them. */
export function readDate(reader: DateReader, at: number): Dated | undefined {
  for (const read of READERS) {
    const dated = read(reader, at)
    if (dated) return dated
  }
  return undefined
}

/** A date where a year may stand alone, as after a preposition: "in 2015", "since the 1990s", "the year 2012". */
export function readDateOrYear(reader: DateReader, at: number): Dated | undefined {
  const date = readDate(reader, at)
  if (date) return date
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
    const within = readRelative(reader, at + 1)
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
  const whole = readDateOrYear(reader, i)
  if (!whole) return undefined
  return { ...whole, at, ...(whole.days ? { days: portion(whole.days, part) } : {}) }
}

/** "earlier Thursday", "later Friday". */
function readWithin(reader: DateReader, i: number, at: number): Dated | undefined {
  const dated = readWeekday(reader, i) ?? readNamedDay(reader, i)
  return dated && { ...dated, at }
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
