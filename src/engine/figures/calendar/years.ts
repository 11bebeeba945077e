import type { Lexeme } from '../lexemes.ts'
import numbers from '../numbers.json'
import type { Dated, DateReader } from './date.ts'
import { type Days, wholeMonth, wholeYear, yearOf, ymd } from './days.ts'
import { monthAt, spokenYear, yearAt } from './fields.ts'

/** "2012" and "the 1990s": the caller has made sure that no count is meant. */
export function readYear({ words }: DateReader, at: number): Dated | undefined {
  const word = words[at]
  const led = /^(?:in|since|of|by|until|during|before|after|from|late|early|mid)$/.test(
    words[at - 1]?.lower ?? '',
  )
  const spoken = led ? spokenYear(words, at) : undefined
  if (spoken) return { at, next: spoken.next, days: wholeYear(spoken.year) }
  if (word?.kind !== 'number') return undefined
  const suffix = words[at + 1]
  if (/^(?:1[0-9]|20)\d0$/.test(word.text)) {
    const bare = suffix?.tight && suffix.lower === 's'
    const apostrophe =
      suffix?.tight && /^['’]$/.test(suffix.text) && words[at + 2]?.lower === 's' && words[at + 2]!.tight
    if (bare || apostrophe) {
      const first = Number(word.text)
      const span = first % 100 === 0 ? 99 : 9
      return {
        at,
        next: at + (bare ? 2 : 3),
        days: { from: ymd(first, 1, 1), to: ymd(first + span, 12, 31) },
      }
    }
  }
  const year = yearAt(words, at)
  if (year === undefined) return undefined
  // "2015-16", "2015/16", "2011-2015"
  const [dash, end] = [suffix, words[at + 2]]
  if (dash?.tight && /^[-/]$/.test(dash.lower) && end?.kind === 'number' && end.tight) {
    const last =
      end.text.length === 2 ? Math.floor(year / 100) * 100 + Number(end.text) : yearAt(words, at + 2)
    if (last !== undefined && last > year && (end.text.length === 4 || last - year < 30))
      return { at, next: at + 3, days: { from: ymd(year, 1, 1), to: ymd(last, 12, 31) } }
  }
  return { at, next: at + 1, days: wholeYear(year) }
}

/** A part of a year in months: the second quarter is [4, 6], the first half [1, 6]. */
function monthsOf(part: number, of: number, year: number): Days {
  const length = 12 / of
  const first = (part - 1) * length + 1
  return { from: ymd(year, first, 1), to: wholeMonth(year, first + length - 1).to! }
}

const SHORT = /^([qh])([1-4])$/

/** "Q1", "H2": the letter and the digit are two lexemes. */
function shortPart(
  words: Lexeme[],
  i: number,
): { part: number; of: number; next: number; long?: true } | undefined {
  const letter = words[i]?.lower
  if ((letter !== 'q' && letter !== 'h') || words[i + 1]?.kind !== 'number' || !words[i + 1]!.tight)
    return undefined
  const match = SHORT.exec(`${letter}${words[i + 1]!.text}`)
  if (!match || (match[1] === 'h' && +match[2]! > 2)) return undefined
  return { part: +match[2]!, of: match[1] === 'q' ? 4 : 2, next: i + 2 }
}

/** "Q1 2019", "2019-H2", "q3", "the first quarter of 2013", "the second half of the year". */
export function readYearPart(reader: DateReader, at: number): Dated | undefined {
  const { words, filed } = reader
  const leading = yearAt(words, at)
  if (leading !== undefined) {
    const dash = words[at + 1]?.lower === '-' ? 1 : 0
    const part = shortPart(words, at + 1 + dash)
    if (part) return { at, next: part.next, days: monthsOf(part.part, part.of, leading) }
    const month = dash ? undefined : monthAt(words, at + 1)
    const alone = month && words[month.next]?.kind !== 'number'
    return alone ? { at, next: month.next, days: wholeMonth(leading, month.month) } : undefined
  }
  const part = shortPart(words, at) ?? longPart(words, at)
  if (!part) return undefined
  const joint = /^(?:of|in|,)$/.test(words[part.next]?.lower ?? '') ? 1 : 0
  const year = yearAt(words, part.next + joint)
  if (year !== undefined) return { at, next: part.next + joint + 1, days: monthsOf(part.part, part.of, year) }
  const named = yearNamed(words, part.next)
  if (!named && part.long) return undefined
  const days = filed.today && monthsOf(part.part, part.of, yearOf(filed.today) + (named?.shift ?? 0))
  return { at, next: named?.next ?? part.next, ...(days ? { days } : {}) }
}

const ORDINALS = new Map(Object.entries(numbers.ordinals))
const PARTS = new Map([
  ['quarter', 4],
  ['half', 2],
])

function longPart(
  words: Lexeme[],
  at: number,
): { part: number; of: number; next: number; long: true } | undefined {
  let i = words[at]?.lower === 'the' ? at + 1 : at
  let part = ORDINALS.get(words[i]?.lower ?? '')
  if (words[i]?.kind === 'number' && words[i + 1]?.tight && /^(?:st|nd|rd|th)$/.test(words[i + 1]!.lower))
    part = Number(words[i++]!.text)
  const of = PARTS.get(words[i + 1]?.lower ?? '')
  return part && of && part <= of ? { part, of, next: i + 2, long: true } : undefined
}

/** "of the year", "of last year", "this year". */
function yearNamed(words: Lexeme[], i: number): { shift: number; next: number } | undefined {
  const of = words[i]?.lower === 'of' ? 1 : 0
  const lead = words[i + of]?.lower ?? ''
  if (words[i + of + 1]?.lower !== 'year') return undefined
  const shift = { the: 0, this: 0, last: -1, next: 1 }[lead]
  return shift === undefined ? undefined : { shift, next: i + of + 2 }
}
