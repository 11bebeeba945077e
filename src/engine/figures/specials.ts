import { hedgeBefore } from './hedges.ts'
import type { Lexeme } from './lexemes.ts'
import { readShared } from './measure.ts'
import { readCounted, ZERO_NOUNS } from './nouns.ts'
import numbers from './numbers.json'
import { readNumeral } from './numerals.ts'
import { isCapital, quantity, type Read, type Reader } from './reader.ts'
import { readUnit } from './units.ts'

const NOBODY = new Set(['nobody'])

/** "no one", "nobody", "none of the hostages", "no casualties": zero in words. */
export function readZero(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const word = words[at]!.lower
  const after = words[at + 1]?.lower ?? ''
  const zero = (next: number, unit: string, counted?: { at: number; next: number }): Read => ({
    figures: [
      quantity(reader, {
        at,
        next: counted?.next ?? next,
        number: { at, next },
        value: 0,
        hedge: 'bare',
        kind: 'count',
        unit,
        counted,
      }),
    ],
    next: counted?.next ?? next,
  })
  if (NOBODY.has(word)) return zero(at + 1, 'person')
  if (word === 'no' && after === 'one') return zero(at + 2, 'person')
  if (word === 'no' && after === '-' && words[at + 2]?.lower === 'one') return zero(at + 3, 'person')
  if (word === 'none' && after === 'of') {
    const counted = readCounted(words, at + 1, false)
    return counted ? zero(at + 1, counted.unit, counted) : undefined
  }
  if (word === 'no' && ZERO_NOUNS.has(after)) {
    const counted = readCounted(words, at + 1, false) ?? readCounted(words, at + 1, true)
    return counted ? zero(at + 1, counted.unit, counted) : undefined
  }
  return undefined
}

/** "one in four", "one out of three voters", "9 in 10". */
export function readOneIn(reader: Reader, at: number): Read | undefined {
  const { words, floor } = reader
  const over = readNumeral(words, at)
  if (!over || over.fraction || !Number.isInteger(over.value) || (over.value < 1 && over.value !== -1))
    return undefined
  let i = over.next
  const dash = words[i]?.lower === '-' ? 1 : 0
  i += dash
  const out = words[i]?.lower === 'out' && words[i + 1]?.lower === 'of'
  if (!out && words[i]?.lower !== 'in' && words[i]?.lower !== 'over') return undefined
  const inverse = words[i]?.lower === 'over'
  i += out ? 2 : 1
  if (dash && words[i]?.lower === '-') i++
  if (words[i]?.lower === 'every') i++
  const under = readNumeral(words, i)
  if (
    !under ||
    under.value <= over.value ||
    under.fraction ||
    !Number.isInteger(under.value) ||
    under.value > 1e6
  )
    return undefined
  if (!out && !/^\d{1,3}(?:,000)*$|^[a-z]/i.test(words[under.at]!.text)) return undefined
  if (!out && !inverse && !ROUND.has(under.value)) return undefined
  if (readUnit(words, under.next)) return undefined
  // "1 over 3" is a third; "2,000 over three" and "one over ten years" are not.
  if (inverse && (Math.abs(over.value) !== 1 || words[under.next]?.kind === 'word')) return undefined
  const counted =
    words[under.next]?.lower === 'of' ? readShared(words, under.next) : readCounted(words, under.next, false)
  const before = hedgeBefore(words, at, floor)
  const next = counted?.next ?? under.next
  return {
    figures: [
      quantity(reader, {
        at: before?.at ?? at,
        next,
        number: { at, next: under.next },
        value: over.value / under.value,
        hedge: before?.hedge ?? 'bare',
        kind: 'fraction',
        unit: '',
        counted,
      }),
    ],
    next,
  }
}

const ROUND = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000,
  1000000,
])
const MULTIPLES = new Map(Object.entries(numbers.multiples))

/** "twice as many", "three times the size", "sixfold", "twice a week". */
export function readMultiple(reader: Reader, at: number): Read | undefined {
  const { words, floor } = reader
  const word = words[at]!.lower
  const before = hedgeBefore(words, at, floor)
  const figure = (
    kind: 'ratio' | 'frequency',
    value: number,
    number: number,
    next: number,
    unit: string,
  ): Read => ({
    figures: [
      quantity(reader, {
        at: before?.at ?? at,
        next,
        number: { at, next: number },
        value,
        hedge: before?.hedge ?? 'bare',
        kind,
        unit,
      }),
    ],
    next,
  })
  const folded = /^([a-z]+)fold$/.exec(word)
  if (folded) {
    const value = SMALL.get(folded[1]!)
    return value && value > 1 ? figure('ratio', value, at + 1, at + 1, '') : undefined
  }
  const named = MULTIPLES.get(word)
  const counted = named === undefined ? readNumeral(words, at) : undefined
  const next = named === undefined ? counted?.next : at + 1
  if (next === undefined) return undefined
  const dash = words[next]?.lower === '-' ? 1 : 0
  if (counted && words[next + dash]?.lower === 'fold')
    return figure('ratio', counted.value, next, next + dash + 1, '')
  const value = named ?? counted!.value
  if (counted && words[next]?.lower !== 'times') return undefined
  const after = counted ? next + 1 : next
  const rate = perPeriod(words, after)
  if (rate) return figure('frequency', value, counted ? next : after, rate.next, `time per ${rate.unit}`)
  if (COMPARED.test(words[after]?.lower ?? '') && value !== 1)
    return figure('ratio', value, counted ? next : after, after, '')
  return undefined
}

const COMPARED =
  /^(?:as|more|less|the|higher|lower|larger|bigger|greater|smaller|faster|its|their|his|that|longer|over)$/
const SMALL = new Map([
  ...Object.entries(numbers.small),
  ...Object.entries(numbers.tens),
  ['hundred', 100],
  ['thousand', 1000],
] as [string, number][])

function perPeriod(words: Lexeme[], i: number): { unit: string; next: number } | undefined {
  if (!/^(?:a|an|per|each|every)$/.test(words[i]?.lower ?? '')) return undefined
  const unit = readUnit(words, i + 1)
  return unit?.kind === 'duration' ? unit : undefined
}

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

/** "a week", "an hour", "half an hour": one of a unit, where a word before asks for a length. */
export function readOneUnit(reader: Reader, at: number): Read | undefined {
  const { words, floor } = reader
  const half = words[at]!.lower === 'half' && /^an?$/.test(words[at + 1]?.lower ?? '') ? 1 : 0
  if (!/^an?$/.test(words[at + half]!.lower)) return undefined
  const unit = readUnit(words, at + half + 1)
  if (!unit || words[at + half + 1]!.kind !== 'word') return undefined
  const before = hedgeBefore(words, at, floor)
  const lead = words[(before?.at ?? at) - 1]?.lower ?? ''
  const extra =
    words[unit.next]?.lower === 'and' &&
    words[unit.next + 1]?.lower === 'a' &&
    words[unit.next + 2]?.lower === 'half'
      ? 3
      : 0
  // "for more than a decade" is a manner of speaking.
  if (/^(?:decade|century|generation|millennium)$/.test(unit.unit)) return undefined
  const asked = unit.kind === 'duration' ? SPANS.has(lead) : MEASURED.has(unit.kind)
  const measures = asked && (SPANS.has(lead) || (words[unit.next]?.lower === 'of' && SOLD.has(unit.unit)))
  if (!half && !extra && !before && !measures) return undefined
  if (words[unit.next]?.lower === '-' || words[unit.next]?.lower === 'ago') return undefined
  return {
    figures: [
      quantity(reader, {
        at: before?.at ?? at,
        next: unit.next + extra,
        number: { at, next: at + 1 + (half && 0) },
        value: half ? 0.5 : extra ? 1.5 : 1,
        hedge: before?.hedge ?? 'bare',
        kind: unit.kind,
        unit: unit.unit,
      }),
    ],
    next: unit.next + extra,
  }
}

const SPANS = new Set([
  'within',
  'in',
  'for',
  'lasted',
  'lasts',
  'last',
  'took',
  'takes',
  'take',
  'after',
  'by',
  'spent',
  'only',
  'just',
  'than',
  'every',
])
/** What is sold or hauled by one of it: "a cup of tea" measures nothing. */
const SOLD = new Set(['gallon', 'litre', 'kilogram', 'tonne', 'barrel', 'metre', 'kilometre', 'hectare'])
const MEASURED = new Set(['length', 'mass', 'volume'])
