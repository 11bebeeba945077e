import type { Dated } from './calendar/date.ts'
import { yearAt } from './calendar/fields.ts'
import { dateText, readDate } from './calendar/read-date.ts'
import { readYear } from './calendar/years.ts'
import { currencyBefore } from './currencies.ts'
import { readMeasure } from './measure.ts'
import { looksPlural } from './nouns.ts'
import { quantity, type Read, type Reader } from './reader.ts'

/** A date as a figure: its value is null, its `date` says which days are meant. */
export function readCalendar(reader: Reader, at: number): Read | undefined {
  const dated = readDate(reader, at) ?? loneYear(reader, at)
  // "the past three weeks" is read as a length of time; its days are a period of what it tells of.
  if (!dated || dated.counted) return undefined
  const number = { at: dated.at, next: dated.next }
  return {
    figures: [
      quantity(reader, {
        ...number,
        number,
        value: null,
        hedge: 'bare',
        kind: 'date',
        unit: '',
        date: dateText(dated),
      }),
    ],
    next: dated.next,
  }
}

const LEADS = new Set(
  'in since until till by of during before after from through between and to for late early mid around circa the this last next year back about - ( ,'.split(
    ' ',
  ),
)

/** "2016" on its own, unless money, a unit or a counted noun makes it a number. */
function loneYear(reader: Reader, at: number): Dated | undefined {
  const { words, floor } = reader
  const year = readYear(reader, at)
  if (!year) return undefined
  if (year.next > at + 1) return year
  const word = words[at]!
  if (yearAt(words, at) === undefined || currencyBefore(words, at, floor)) return undefined
  if (word.tight && /^[-/:#]$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.kind !== 'word')
    return undefined
  if (
    words[at + 1]?.tight &&
    /^[-/:%]$/.test(words[at + 1]!.lower) &&
    words[at + 2]?.tight &&
    words[at + 2]!.kind === 'number'
  )
    return undefined
  const before = words[at - 1]?.lower ?? ''
  const led = LEADS.has(before)
  const measure = readMeasure(words, at + 1, false)
  if (measure && measure.kind !== 'count')
    return led && before !== 'about' && before !== 'around' && measure.kind === 'duration'
      ? year
      : led && words[at + 1]!.lower === '-'
        ? year
        : undefined
  // Before 1500 a bare number is a year only where a word asks for one; "1,000 to 5,000" is a range.
  if (Number(word.text) < 1500 && !/^(?:in|since|until|by|from|of|around|circa|year)$/.test(before))
    return undefined
  if (words[at + 1]?.lower === '-' && words[at + 2]?.kind === 'number' && yearAt(words, at + 2) === undefined)
    return undefined
  if (led && before !== 'about' && before !== 'around' && before !== 'and' && before !== '-') return year
  return looksPlural(words[at + 1]?.lower ?? '') ? undefined : year
}
