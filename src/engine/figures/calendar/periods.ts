import type { Span } from '../../text/span.ts'
import { lexemes } from '../lexemes.ts'
import type { ReadOptions } from '../options.ts'
import type { Dated, DateReader } from './date.ts'
import { addDays, type Days, shift } from './days.ts'
import { dateSpan, readDateOrYear } from './read-date.ts'

/** A period in a text: the days it covers, as far as they can be told; both ends belong to it. */
export interface FoundPeriod extends Span {
  from?: string
  to?: string
  text: string
}

/** How a preposition takes the days after it: all of them, from them on, or up to them. */
const PREPOSITIONS = new Map<string, 'all' | 'from' | 'to' | 'before' | 'after'>([
  ['in', 'all'],
  ['on', 'all'],
  ['over', 'all'],
  ['during', 'all'],
  ['within', 'all'],
  ['for', 'all'],
  ['throughout', 'all'],
  ['of', 'all'],
  ['at', 'all'],
  ['since', 'from'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['after', 'after'],
  ['until', 'to'],
  ['till', 'to'],
  ['by', 'to'],
  ['through', 'to'],
  ['before', 'before'],
])

/**
 * The periods that a text names, with the days they cover: "since February 1", "in the past week", "by Wednesday",
 * "between March and May", "so far this year", "as of 25 February". One pass; they never overlap.
 */
export function readPeriods(text: string, options: ReadOptions = {}, words = lexemes(text)): FoundPeriod[] {
  const reader: DateReader = { words, filed: { today: options.published?.slice(0, 10) } }
  const found: FoundPeriod[] = []
  for (let i = 0; i < words.length; ) {
    const read = readPeriod(reader, i)
    if (read) {
      const span = dateSpan(words, read)
      found.push({ ...span, ...read.days, text: text.slice(span.start, span.end) })
      i = read.next
    } else i++
  }
  return found
}

/** Reads the period that begins at `at`, its preposition included. */
export function readPeriod(reader: DateReader, at: number): Dated | undefined {
  const { words, filed } = reader
  const word = words[at]!
  if (word.kind !== 'word' && word.kind !== 'number') return undefined
  const { lower } = word
  if (lower === 'between' || lower === 'from') {
    const range = readBetween(reader, at)
    if (range) return range
  }
  if (lower === 'so' && words[at + 1]?.lower === 'far') {
    const within = readDateOrYear(reader, words[at + 2]?.lower === 'in' ? at + 3 : at + 2)
    return (
      within &&
      bounded(within, at, {
        ...(within.days?.from ? { from: within.days.from } : {}),
        ...(filed.today ? { to: filed.today } : {}),
      })
    )
  }
  if (lower === 'as' && words[at + 1]?.lower === 'of') {
    const date = readDateOrYear(reader, at + 2)
    return date && bounded(date, at, date.days?.to ? { to: date.days.to } : {})
  }
  const taking = PREPOSITIONS.get(lower)
  if (taking) {
    const date = readDateOrYear(reader, at + 1)
    // "From March 1 to 5" has both its ends in one date.
    if (date && lower === 'from' && words.slice(at, date.next).some(word => RANGE_JOINTS.has(word.lower)))
      return { ...date, at }
    if (date)
      return (
        (taking === 'all' ? rangeFrom(reader, at, date, RANGE_JOINTS) : undefined) ??
        bounded(date, at, taken(taking, date, filed.today))
      )
    return undefined
  }
  if (/^(?:later|earlier|sooner)$/.test(lower) && words[at + 1]?.lower === 'than') {
    const date = readDateOrYear(reader, at + 2)
    const no = words[at - 1]?.lower === 'no'
    const how = (lower === 'later') === no ? 'to' : no ? 'from' : 'after'
    return date && bounded(date, at, taken(lower !== 'later' && !no ? 'before' : how, date, filed.today))
  }
  if (lower === 'year' && words[at + 1]?.lower === 'to' && words[at + 2]?.lower === 'date')
    return toDate(reader, at)
  const date = readDateOrYear(reader, at)
  return date && (rangeFrom(reader, at, date, RANGE_JOINTS) ?? date)
}

const RANGE_JOINTS = new Set(['to', 'until', 'till', 'through', '-'])

/** "year to date". */
function toDate({ filed }: DateReader, at: number): Dated {
  const { today } = filed
  return { at, next: at + 3, ...(today ? { days: { from: `${today.slice(0, 4)}-01-01`, to: today } } : {}) }
}

function bounded(dated: Dated, at: number, days: Days): Dated {
  return { ...dated, at, days }
}

/** "before the end of December" holds December, "after the beginning of March" holds March. */
function taken(how: string, { days = {}, whole }: Dated, today: string | undefined): Days {
  const { from, to } = days
  if (how === 'from') return from ? (today && from <= today ? { from, to: today } : { from }) : {}
  if (how === 'after') {
    // What comes after a day may begin on it; what comes after a year does not.
    if (from && (from === to || whole?.from === from)) return { from }
    return to ? { from: shift(to, 1, 'day') } : {}
  }
  if (how === 'to') return to ? { to } : {}
  if (how === 'before') return whole?.to === to && to ? { to } : from ? { to: addDays(from, -1) } : {}
  return days
}

/** One end of a range of dates; "now" is the day of filing. */
function readEnd(reader: DateReader, i: number): Dated | undefined {
  const { today } = reader.filed
  if (reader.words[i]?.lower === 'now')
    return { at: i, next: i + 1, ...(today ? { days: { from: today, to: today } } : {}) }
  return readDateOrYear(reader, i)
}

/** "between March and May", "from Monday to Friday", "from 2011 until 2015". */
function readBetween(reader: DateReader, at: number): Dated | undefined {
  const first = readEnd(reader, at + 1)
  if (!first) return undefined
  return rangeFrom(reader, at, first, reader.words[at]!.lower === 'between' ? BETWEEN_JOINTS : RANGE_JOINTS)
}

const BETWEEN_JOINTS = new Set(['and', '-'])

/** The other end of a range of dates whose first end was read. */
function rangeFrom(
  reader: DateReader,
  at: number,
  first: Dated,
  joints: ReadonlySet<string>,
): Dated | undefined {
  const { words, filed } = reader
  if (!joints.has(words[first.next]?.lower ?? '')) return undefined
  const second = readEnd(reader, first.next + 1)
  if (!second) return undefined
  const { next } = second
  const [from, to] = [first.days?.from, second.days?.to]
  if (!from || !to) return { at, next, days: { ...(from ? { from } : {}), ...(to ? { to } : {}) } }
  if (from <= to) return { at, next, days: { from, to } }
  // A year is missing: "from now until March" looks ahead, "from October to January" back.
  if (from === filed.today) return { at, next, days: { from, to: shift(to, 1, 'year') } }
  return { at, next, days: { from: shift(from, -1, 'year'), to } }
}
