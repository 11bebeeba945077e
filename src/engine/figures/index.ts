import { readDecadeAge, readNameAge } from './ages.ts'
import { readTime } from './calendar/clock.ts'
import { readCertified } from './certified.ts'
import type { Quantity } from './figure.ts'
import { readFrequency } from './frequencies.ts'
import { type Lexeme, lexemes } from './lexemes.ts'
import { readMultiple } from './multiples.ts'
import { readOneUnit } from './one-unit.ts'
import type { ReadOptions } from './options.ts'
import { readOrdinal } from './ordinals.ts'
import { readCalendar } from './read-calendar.ts'
import { readNumber } from './read-number.ts'
import type { Read, Reader } from './reader.ts'
import { readOneIn } from './shares.ts'
import { STARTERS } from './starters.ts'
import { readZero } from './zero.ts'

export { type FoundPeriod, readPeriods } from './calendar/periods.ts'
export { joinCompounds } from './compound.ts'
export { lexemes } from './lexemes.ts'
export { singular } from './nouns.ts'
export { readNumeral } from './numerals.ts'
export type { ReadOptions } from './options.ts'
export { readSuperlative } from './ranks.ts'
export { convert } from './units.ts'
export { grain, valueSet } from './value-set.ts'

/** In the order in which they are asked: the first that knows what begins here reads it. */
const READERS: ((reader: Reader, at: number) => Read | undefined)[] = [
  readTime,
  readCalendar,
  readZero,
  readNameAge,
  readDecadeAge,
  readFrequency,
  readCertified,
  readMultiple,
  readOneIn,
  readOrdinal,
  readNumber,
  readOneUnit,
]

/**
 * Reads the figures in a text of one or more paragraphs, in order: numbers with their hedges, units and nouns,
 * dates and clock times. One pass; time is linear in the length of the text. Never throws.
 */
export function readQuantities(text: string, options: ReadOptions = {}, words = lexemes(text)): Quantity[] {
  const filed = { today: options.published?.slice(0, 10), place: options.place }
  const reader: Reader = { text, words, filed, floor: 0 }
  const found: Quantity[] = []
  for (let i = 0; i < words.length; ) {
    const read = mayStart(words[i]!) ? firstRead(reader, i) : undefined
    if (read) {
      found.push(...read.figures)
      const last = read.figures.at(-1)!
      reader.last = { next: read.next, kind: last.kind, hedge: last.hedge }
      i = read.next
      reader.floor = i
    } else i = isAddress(words, i) ? afterAddress(words, i) : skipSerial(words, i)
  }
  return found
}

function firstRead(reader: Reader, at: number): Read | undefined {
  for (const read of READERS) {
    const found = read(reader, at)
    if (found) return found
  }
  return undefined
}

const mayStart = ({ kind, lower }: Lexeme) =>
  kind === 'number' || STARTERS.has(lower) || (lower.length > 5 && lower.endsWith('fold'))

const ADDRESSES = new Set(['http', 'https', 'www', 'ftp', 'mailto'])

/** "https://…", "www.…": nothing within counts anything. */
const isAddress = (words: Lexeme[], i: number) =>
  words[i + 1]?.tight === true && ADDRESSES.has(words[i]!.lower) && /^[:.]$/.test(words[i + 1]!.text)

function afterAddress(words: Lexeme[], at: number): number {
  let i = at + 1
  while (i < words.length && words[i]!.tight && words[i]!.kind !== 'break') i++
  return i
}

/** A number that counts nothing takes the numbers on its hyphens along: "555-0173", "978-3-16". */
function skipSerial(words: Lexeme[], at: number): number {
  let i = at + 1
  if (words[at]!.kind !== 'number') return i
  while (
    words[i]?.tight &&
    /^[-.:/]$/.test(words[i]!.lower) &&
    words[i + 1]?.tight &&
    words[i + 1]!.kind === 'number'
  )
    i += 2
  return i
}
