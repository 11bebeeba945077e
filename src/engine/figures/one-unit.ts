import { hedgeBefore } from './hedges.ts'
import { quantity, type Read, type Reader } from './reader.ts'
import { readUnit } from './units.ts'

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
  // "a month-long state of emergency"
  const long =
    unit.kind === 'duration' && words[unit.next]?.lower === '-' && words[unit.next + 1]?.lower === 'long'
  if (!half && !extra && !before && !measures && !long) return undefined
  // "Higher than a year earlier" tells when.
  if ((words[unit.next]?.lower === '-' && !long) || /^(?:ago|earlier)$/.test(words[unit.next]?.lower ?? ''))
    return undefined
  return {
    figures: [
      quantity(reader, {
        at: before?.at ?? at,
        next: unit.next + extra + (long ? 2 : 0),
        number: { at, next: at + 1 },
        value: half ? 0.5 : extra ? 1.5 : 1,
        hedge: before?.hedge ?? 'bare',
        kind: unit.kind,
        unit: unit.unit,
      }),
    ],
    next: unit.next + extra + (long ? 2 : 0),
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
