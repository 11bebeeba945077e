import { ageUnit, statedAge } from './ages.ts'
import changes from './changes.json'
import { currencyBefore } from './currencies.ts'
import { hedgeBefore } from './hedges.ts'
import { leadsWith } from './leads.ts'
import { countsNothing, isAddress } from './leave.ts'
import { described, type Measure, readMeasure } from './measure.ts'
import type { Numeral } from './numerals.ts'
import { type Joint, secondEnd, shareScale } from './ranges.ts'
import { type Draft, done, type Read, type Reader } from './reader.ts'

const CHANGES = new Set(changes)
/** How far before a pair its verb may stand. */
const REACH = 12

interface Pair {
  first: Numeral
  second: Numeral
  joint: Joint
  /** The unit that stands between the two. */
  inner: Measure | undefined
  /** The unit or noun after the second. */
  measure: Measure | undefined
  /** Where the first begins, its currency sign included. */
  at: number
  /** Where the second does. */
  to: number
}

/** Two numbers that belong together: a range, or the two ends of a change ("rose from 40 to 45 percent"). */
export function readPair(reader: Reader, first: Numeral, between: boolean): Read | undefined {
  const pair = findPair(reader, first, between)
  if (!pair) return undefined
  const { words, floor } = reader
  const { second, measure, at, joint } = pair
  const age = statedAge(words, at)
  const isAge = age && (!measure || measure.kind === 'count' || measure.kind === 'duration')
  const what = isAge ? { kind: 'age' as const, unit: ageUnit(measure) } : described(measure)
  if (!isAge && joint === 'to' && leadsWith(words, at, floor, 'from') !== undefined && isChange(words, at))
    return change(reader, pair, what)
  const start = (between ? leadsWith(words, at, floor, 'between') : undefined) ?? age?.at ?? at
  const [low, high] = [shareScale(first, second), second.value]
  return done(reader, {
    at: hedgeBefore(words, start, floor)?.at ?? start,
    next: isAge && measure?.kind === 'count' ? second.next : (measure?.next ?? second.next),
    number: { at: first.at, next: second.next },
    value: null,
    range: { low: Math.min(low, high), high: Math.max(low, high) },
    hedge: 'range',
    ...what,
  })
}

function findPair({ words, floor }: Reader, first: Numeral, between: boolean): Pair | undefined {
  const currency = currencyBefore(words, first.at, floor)
  const at = currency?.at ?? first.at
  const own = readMeasure(words, first.next, false, currency)
  const inner = own && own.kind !== 'count' && own.next > first.next ? own : undefined
  const end = secondEnd(words, first.next) ?? (inner && secondEnd(words, inner.next))
  if (!end || !joins(words, end.joint, first, end.numeral, between)) return undefined
  const { numeral: second, joint } = end
  const sign = currencyBefore(words, second.at, first.next)
  const measure = readMeasure(words, second.next, false, sign ?? currency)
  if (inner && !currency && !measure?.unit.startsWith(inner.unit)) return undefined
  if (first.fraction && !second.fraction) return undefined
  const measured = currency !== undefined || (measure !== undefined && measure.kind !== 'count')
  if (second.value < first.value && joint === '-' && !measured) return undefined
  const digits = first.digits === true && joint !== '-'
  if (countsNothing(words, { at, next: first.next, digits, measured, counted: measure !== undefined }))
    return undefined
  if (isAddress(words, second.next)) return undefined
  // "202-555-0173" is a telephone number.
  const after = words[second.next]
  if (joint === '-' && after?.lower === '-' && after.tight && words[second.next + 1]?.kind === 'number')
    return undefined
  return { first, second, joint, inner, measure, at, to: sign?.at ?? second.at }
}

/** The two ends of a change are two figures: "fell from $2,415 to $2,315". */
function change(reader: Reader, pair: Pair, what: Pick<Draft, 'kind' | 'unit' | 'counted'>): Read {
  const { first, second, inner, measure, at, to } = pair
  const { kind, unit } = what
  return done(
    reader,
    {
      at,
      next: inner?.next ?? first.next,
      number: first,
      value: shareScale(first, second),
      hedge: 'bare',
      kind,
      unit,
    },
    {
      at: to,
      next: measure?.next ?? second.next,
      number: second,
      value: second.value,
      hedge: 'bare',
      ...what,
    },
  )
}

/** Whether the sentence tells of something that rose or fell. */
function isChange(words: Reader['words'], at: number): boolean {
  for (let i = at - 1; i > at - REACH && i >= 0 && words[i]!.text !== '.'; i--) {
    if (/^(?:rang|var(?:y|ies|ied|ying)$|spann)/.test(words[i]!.lower)) return false
    if (CHANGES.has(words[i]!.lower)) return true
  }
  return false
}

function joins(
  words: Reader['words'],
  joint: Joint,
  first: Numeral,
  second: Numeral,
  between: boolean,
): boolean {
  if (joint === 'and') return between
  if (joint === 'to') return true
  const [a, b] = [first.value, second.value]
  // "eight or nine euros", never "2 or 20"
  if (joint === 'or') return b > a && b - a <= Math.max(1, a * 0.5) && words[first.next]!.lower === 'or'
  return b > a || (second.scale !== undefined && !first.scale) || Math.min(a, b) < 0
}
