import type { Lexeme } from '../lexemes.ts'
import { quantity, type Read, type Reader } from '../reader.ts'
import { readDate } from './read-date.ts'
import { offsetOf, zoneOf, zoneOfPlace } from './zones.ts'

interface Clock {
  hour: number
  minute: number
  second?: number
  next: number
}

const MERIDIEM = /^([ap])\.?m\.?$/
const OCLOCK = new Set(["o'clock", 'oclock'])

/** "1 a.m. in Munich", "15:30 GMT", "5:30 p.m.", "noon", "1130 GMT": a clock time, in UTC where the place is known. */
export function readTime(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const clock = named(words, at) ?? told(words, at)
  if (!clock) return undefined
  const zone = zoneAfter(reader, clock.next)
  const next = zone?.next ?? clock.next
  const number = { at, next: clock.next }
  return {
    figures: [
      quantity(reader, {
        at,
        next,
        number,
        value: null,
        hedge: 'bare',
        kind: 'time',
        unit: '',
        date: instant(reader, clock, at, next, zone?.zone),
      }),
    ],
    next,
  }
}

function named(words: Lexeme[], at: number): Clock | undefined {
  const i = words[at]!.lower === '12' ? at + 1 : at
  const word = words[i]?.lower
  if (word === 'noon' || word === 'midday') return { hour: 12, minute: 0, next: i + 1 }
  if (word === 'midnight') return { hour: 0, minute: 0, next: i + 1 }
  return undefined
}

function told(words: Lexeme[], at: number): Clock | undefined {
  const first = words[at]!
  const hours = first.kind === 'number' ? /^(\d{1,2})(?:\.(\d\d))?$/.exec(first.text) : null
  const spoken = first.kind === 'word' ? HOURS.get(first.lower) : undefined
  const long = first.kind === 'number' ? /^([01]\d|2[0-3])([0-5]\d)$/.exec(first.text) : null
  if (long && /^(?:gmt|utc|hrs|hours|bst|est|cet|ist|pst)$/.test(words[at + 1]?.lower ?? '')) {
    const hrs = /^(?:hrs|hours)$/.test(words[at + 1]!.lower) ? 2 : 1
    return { hour: +long[1]!, minute: +long[2]!, next: at + hrs }
  }
  if (!hours && spoken === undefined) return undefined
  if (
    first.tight &&
    /^[-:.$€£/]$/.test(words[at - 1]?.lower ?? '') &&
    words[at - 1]!.tight &&
    words[at - 2]?.kind === 'number'
  )
    return undefined
  let hour = hours ? Number(hours[1]) : spoken!
  let minute = hours?.[2] ? Number(hours[2]) : 0
  let next = at + 1
  let colon = false
  let second: number | undefined
  if (
    words[next]?.text === ':' &&
    words[next]!.tight &&
    /^[0-5]\d$/.test(words[next + 1]?.text ?? '') &&
    words[next + 1]!.tight
  ) {
    if (hours?.[2]) return undefined
    minute = Number(words[next + 1]!.text)
    colon = true
    next += 2
    if (
      words[next]?.text === ':' &&
      words[next]!.tight &&
      /^[0-5]\d(?:\.\d+)?$/.test(words[next + 1]?.text ?? '')
    ) {
      second = Number.parseInt(words[next + 1]!.text, 10)
      next += 2
    }
    if (words[next]?.tight && words[next]!.kind === 'number') return undefined
  }
  const half = meridiem(words, next)
  if (half) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half.pm ? 12 : 0)
    return { hour, minute, ...(second === undefined ? {} : { second }), next: half.next }
  }
  if (OCLOCK.has(words[next]?.lower ?? '') && hour <= 12) return { hour, minute, next: next + 1 }
  if (!colon || hour > 23 || !hours) return undefined
  if (hours[1]!.length === 1 && /^(?:aspect|ratio|win|victory)$/.test(words[next]?.lower ?? ''))
    return undefined
  return { hour, minute, ...(second === undefined ? {} : { second }), next }
}

const HOURS = new Map(
  ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
    (word, i) => [word, i || 12],
  ),
)

/** "am", "p.m.", "a.m". */
function meridiem(words: Lexeme[], i: number): { pm: boolean; next: number } | undefined {
  const match = MERIDIEM.exec(words[i]?.lower ?? '')
  if (match) {
    // "2.1 am" may be attometres, "I am" is no time, but "2.13 am" was told to the minute
    return { pm: match[1] === 'p', next: i + 1 }
  }
  if (/^[ap]$/.test(words[i]?.lower ?? '') && words[i + 1]?.text === '.' && words[i + 2]?.lower === 'm') {
    return {
      pm: words[i]!.lower === 'p',
      next: words[i + 3]?.text === '.' && words[i + 3]!.tight ? i + 4 : i + 3,
    }
  }
  return undefined
}

/** "GMT", "(GMT)", "local time", "in Munich", "Damascus time". */
function zoneAfter(reader: Reader, i: number): { zone: string; next: number } | undefined {
  const { words } = reader
  const open = words[i]?.text === '(' ? 1 : 0
  const abbreviation = zoneOf(words[i + open]?.text ?? '')
  if (abbreviation && (!open || words[i + 2]?.text === ')'))
    return { zone: abbreviation, next: i + 1 + 2 * open }
  if (words[i]?.lower === 'local' && words[i + 1]?.lower === 'time') {
    const zone = reader.filed.place && zoneOfPlace(reader.filed.place)
    return zone ? { zone, next: i + 2 } : undefined
  }
  const from = words[i]?.lower === 'in' ? i + 1 : i
  for (let length = 3; length > 0; length--) {
    const place = words.slice(from, from + length)
    if (place.length < length || place.some(word => word.kind !== 'word')) continue
    const zone = zoneOfPlace(place.map(word => word.text).join(' '))
    if (!zone) continue
    const time = words[from + length]?.lower === 'time' ? 1 : 0
    if (from > i || time) return { zone, next: from + length + time }
  }
  return undefined
}

const pad = (n: number) => String(n).padStart(2, '0')

/** ISO in UTC where day and zone are known, else as far as it is told: "T15:30". */
function instant(reader: Reader, clock: Clock, at: number, next: number, zone: string | undefined): string {
  const local = `T${pad(clock.hour)}:${pad(clock.minute)}${clock.second === undefined ? '' : `:${pad(clock.second)}`}`
  const place = zone ?? (reader.filed.place ? zoneOfPlace(reader.filed.place) : undefined)
  const day = dayBeside(reader, at, next) ?? reader.filed.today
  if (!day) return local
  if (!place) return `${day}${local}`
  const asUtc = Date.parse(`${day}${local.length === 6 ? `${local}:00` : local}Z`)
  const time = asUtc - offsetOf(place, asUtc - offsetOf(place, asUtc))
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The day that a time is told with: "at 5 p.m. on Friday", "Friday at 5 p.m.". */
function dayBeside(reader: Reader, at: number, next: number): string | undefined {
  const { words } = reader
  for (const i of [next, next + 1, next + 2]) {
    if (!words[i] || (i > next && !/^(?:on|,|of)$/.test(words[i - 1]!.lower))) break
    const date = readDate(reader, i)
    if (date?.days?.from && date.days.from === date.days.to) return date.days.from
  }
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const date = readDate(reader, i)
    if (date?.days?.from && date.days.from === date.days.to && date.next <= at && at - date.next <= 3)
      return date.days.from
  }
  return undefined
}
