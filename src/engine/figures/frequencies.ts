import { readNumeral } from './numerals.ts'
import { isCapital, quantity, type Read, type Reader } from './reader.ts'
import { readUnit } from './units.ts'

/** "every three days", "every month", and "weekly" where it tells how often: the unit is the time between. */
export function readFrequency(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const word = words[at]!.lower
  const figure = (value: number, next: number, number: { at: number; next: number }, unit: string): Read => ({
    figures: [quantity(reader, { at, next, number, value, hedge: 'bare', kind: 'frequency', unit })],
    next,
  })
  const regular = ADVERBS.get(word)
  if (regular) {
    const after = words[at + 1]
    if (
      isCapital(words[at]) ||
      (after?.kind === 'word' &&
        !/^(?:to|in|on|at|for|from|by|and|or|but|since|until|with|after|as|basis)$/.test(after.lower)) ||
      after?.lower === '-'
    )
      return undefined
    return figure(1, at + 1, { at, next: at + 1 }, regular)
  }
  if (word !== 'every') return undefined
  const numeral = readNumeral(words, at + 1)
  const unit = readUnit(words, numeral?.next ?? at + 1)
  if (unit?.kind !== 'duration' || unit.unit === 'quarter') return undefined
  return figure(
    numeral?.value ?? 1,
    unit.next,
    { at: numeral?.at ?? at, next: numeral?.next ?? at + 1 },
    unit.unit,
  )
}

const ADVERBS = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
])
