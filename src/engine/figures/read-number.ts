import { ageUnit, statedAge } from './ages.ts'
import { type Currency, currencyBefore } from './currencies.ts'
import { hedgeBefore } from './hedges.ts'
import { hedging } from './hedging.ts'
import { isPart, isPronoun } from './idioms.ts'
import { leadsWith } from './leads.ts'
import { countsNothing } from './leave.ts'
import { asUnit, described, type Measure, readMeasure, readPartOf, readShared } from './measure.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { readPair } from './pairs.ts'
import { done, type Read, type Reader } from './reader.ts'
import { readScore } from './scores.ts'
import { readVague } from './vague.ts'

/** Reads the number that begins at `at`, with its hedge, its unit or noun, and the other end of a range. */
export function readNumber(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const between = leadsWith(words, at, reader.floor, 'between') !== undefined
  const numeral = readVague(words, at) ?? readNumeral(words, at, !between)
  if (!numeral) return undefined
  if (numeral.range) return vague(reader, numeral)
  return readScore(reader, numeral) ?? readPair(reader, numeral, between) ?? single(reader, numeral)
}

/** "Dozens of people", "several hundred": nothing but the ends is known. */
function vague(reader: Reader, numeral: Numeral): Read {
  const { words, floor } = reader
  const measure = readMeasure(words, numeral.next, false, currencyBefore(words, numeral.at, floor))
  const before = hedgeBefore(words, numeral.at, floor)
  return done(reader, {
    at: before && before.hedge !== 'about' ? before.at : numeral.at,
    next: measure?.next ?? numeral.next,
    number: numeral,
    value: null,
    range: numeral.range,
    hedge: 'vague',
    ...described(measure),
  })
}

/** One number on its own. */
function single(reader: Reader, numeral: Numeral): Read | undefined {
  const { words, floor } = reader
  const currency = currencyBefore(words, numeral.at, floor)
  const short = numeral.short && !currency ? asUnit(words, numeral) : undefined
  const next = short ? numeral.next - 1 : numeral.next
  const number = { ...numeral, next, value: short ? numeral.value / numeral.scale! : numeral.value }
  const measure = short ?? measureOf(words, number, currency)
  const measured = currency !== undefined || (measure !== undefined && measure.kind !== 'count')
  if (numeral.fraction && !measured && !isPart(words, number)) return undefined
  const at = currency?.at ?? numeral.at
  const digits = numeral.digits === true && !currency
  if (countsNothing(words, { at, next, digits, measured, counted: measure !== undefined })) return undefined
  if (isPronoun(words, number, measure)) return undefined
  return assemble(reader, number, at, measure)
}

function measureOf(words: Reader['words'], number: Numeral, currency?: Currency): Measure | undefined {
  const { next } = number
  if (!number.fraction || currency) return readMeasure(words, next, Math.abs(number.value) === 1, currency)
  const part = readPartOf(words, next)
  if (part) return part
  const joint = words[next]?.lower
  if (joint === 'of' || joint === 'the') {
    const counted = readShared(words, joint === 'of' ? next : next - 1)
    return counted && { kind: 'count', unit: '', next: counted.next, counted }
  }
  const measure = readMeasure(words, next, false)
  return measure?.kind === 'count' ? undefined : measure
}

function assemble(reader: Reader, number: Numeral, from: number, found?: Measure): Read | undefined {
  const { words } = reader
  const minor = addMinor(words, found)
  let measure = minor ? { ...found!, next: minor.next } : (found ?? sharedUnit(words, number))
  const age = statedAge(words, number.at)
  const bare = !measure || measure.kind === 'count'
  const what = described(measure)
  if (age && (bare || measure?.kind === 'duration')) {
    if (bare) measure = undefined
    Object.assign(what, { kind: 'age', unit: ageUnit(measure), counted: undefined })
  } else if (number.fraction && bare) Object.assign(what, { kind: 'fraction', unit: '' })
  const end = Math.max(measure?.next ?? 0, number.next)
  const said = hedging(reader, { at: age?.at ?? from, next: number.next, end, kind: what.kind })
  if (!said) return undefined
  const after =
    said.next > number.next && what.kind === 'plain' ? readMeasure(words, said.next, false) : undefined
  return done(reader, {
    at: said.at,
    next: Math.max(end, said.next, after?.next ?? 0),
    number,
    value: number.value + (minor?.value ?? 0),
    hedge: said.hedge,
    ...(after ? described(after) : what),
  })
}

/** "3 dollars (and) 50 cents". */
function addMinor(words: Reader['words'], measure?: Measure): { value: number; next: number } | undefined {
  if (measure?.kind !== 'money' || !/^[A-Z]{3}$/.test(measure.unit)) return undefined
  const i = words[measure.next]?.lower === 'and' ? measure.next + 1 : measure.next
  const numeral = readNumeral(words, i)
  if (!numeral || numeral.value >= 100) return undefined
  if (!/^(?:cents?|pence|penny)$/.test(words[numeral.next]?.lower ?? '')) return undefined
  return { value: numeral.value / 100, next: numeral.next + 1 }
}

/** "45 and 50 mg", "1,200 of the 3,000 homes": the first number takes what only the second one spells out. */
function sharedUnit(words: Reader['words'], number: Numeral): Measure | undefined {
  const joint = words[number.next]?.lower ?? ''
  const next = words[number.next + 1]
  const owned = joint === 'of' && /^(?:the|its|their|his|her|our|all)$/.test(next?.lower ?? '')
  // "11 of 13 break points"
  const whole = owned || (joint === 'of' && next?.kind === 'number')
  if (!whole && joint !== 'and' && joint !== 'or') return undefined
  const second = readNumeral(words, number.next + (owned ? 2 : 1))
  if (!second || (!whole && !(second.digits && number.digits))) return undefined
  const measure = readMeasure(words, second.next, false)
  if (!measure || (!whole && measure.kind === 'count')) return undefined
  return { kind: measure.kind, unit: measure.unit, next: number.next }
}
