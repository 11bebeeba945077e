import { type Currency, currencyAfter } from './currencies.ts'
import type { FigureKind } from './figure.ts'
import type { Lexeme } from './lexemes.ts'
import { type Counted, MORE, readCounted, STOPS } from './nouns.ts'
import type { Numeral } from './numerals.ts'
import ofMoney from './of-money.json'
import type { Draft } from './reader.ts'
import { readUnit } from './units.ts'

/** What stands after a number: its unit, and what it counts. */
export interface Measure {
  kind: FigureKind
  unit: string
  next: number
  counted?: Counted
}

/** Reads the unit or the counted noun that begins at `at`. `currency` is one that stood before the number. */
export function readMeasure(
  words: Lexeme[],
  at: number,
  one: boolean,
  currency?: Currency,
): Measure | undefined {
  if (currency) {
    const named = currencyAfter(words, at)
    const next = named && !/^(?:cent|penny)$/.test(named.code) ? named.next : repeated(words, at)
    const code =
      named && named.next > at && currency.code === 'USD' && /^[A-Z]{3}$/.test(named.code)
        ? named.code
        : currency.code
    return withRate(words, { kind: 'money', unit: code, next })
  }
  if (words[at]?.lower === 'of' && words[at + 1]?.lower !== 'the') {
    // "millions of dollars", "hundreds of miles"
    const money = currencyAfter(words, at + 1)
    if (money) return withRate(words, { kind: 'money', unit: money.code, next: money.next })
    const unit = readUnit(words, at + 1)
    if (unit) return withRate(words, { kind: unit.kind, unit: unit.unit, next: unit.next })
  }
  // "three more weeks"
  if (MORE.has(words[at]?.lower ?? '')) {
    const unit = readUnit(words, at + 1)
    if (unit) return withRate(words, { kind: unit.kind, unit: unit.unit, next: unit.next })
  }
  const bracketed = inBrackets(words, at)
  if (bracketed) return bracketed
  const money = currencyAfter(words, at)
  const unit = readUnit(words, at)
  const sterling = money?.code === 'GBP' && unit?.unit === 'pound' && !isWeighed(words, unit.next)
  if (unit && (!money || money.next <= unit.next) && !sterling) {
    const age = readAge(words, unit.next)
    if (unit.kind === 'duration' && age) return { kind: 'age', unit: unit.unit, next: age }
    const long =
      words[unit.next]?.lower === '-' &&
      words[unit.next]!.tight &&
      SHAPES.has(words[unit.next + 1]?.lower ?? '')
        ? unit.next + 2
        : unit.next
    const measure: Measure = { kind: unit.kind, unit: unit.unit, next: long }
    if (unit.kind === 'percent' || unit.kind === 'percentagePoints') return withShare(words, measure)
    return withRate(words, measure)
  }
  if (money) return withRate(words, { kind: 'money', unit: money.code, next: money.next })
  if (isPointsOfShare(words, at)) return { kind: 'percentagePoints', unit: 'percentage point', next: at + 1 }
  const counted = readCounted(words, at, one)
  return counted && withRate(words, { kind: 'count', unit: counted.unit, next: counted.next, counted })
}

/** What a fraction is of where that is one unit: "a quarter of a percentage point", "half a mile", "a quarter-point". */
export function readPartOf(words: Lexeme[], at: number): Measure | undefined {
  const of = words[at]?.lower === 'of' ? 1 : 0
  if (/^an?$/.test(words[at + of]?.lower ?? '')) {
    const unit = readUnit(words, at + of + 1)
    return unit && { kind: unit.kind, unit: unit.unit, next: unit.next }
  }
  const dash = words[at]?.lower === '-' && words[at]!.tight ? 1 : 0
  return words[at + dash]?.lower === 'point'
    ? { kind: 'percentagePoints', unit: 'percentage point', next: at + dash + 1 }
    : undefined
}

/** "0.25 points to 4.75 percent": what a share moves by when it moves to a share, or from one. */
const isPointsOfShare = (words: Lexeme[], at: number): boolean =>
  /^points?$/.test(words[at]?.lower ?? '') &&
  /^(?:to|from|at)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.kind === 'number' &&
  readUnit(words, at + 3)?.kind === 'percent'

/** "88 pounds of heroin" weigh something; "88 pounds of debt" are owed. */
const isWeighed = (words: Lexeme[], next: number): boolean =>
  words[next]?.lower === 'of' && words[next + 1]?.kind === 'word' && !OF_MONEY.has(words[next + 1]!.lower)

const OF_MONEY = new Set(ofMoney.split(' '))
const SHAPES = new Set(['long', 'wide', 'tall', 'high', 'deep', 'thick'])

/** "$ 50 million dollars", "$75 U.S.": the currency said twice. */
function repeated(words: Lexeme[], at: number): number {
  const word = words[at]
  if (word?.lower === '-' && word.tight && words[at + 1]?.tight && words[at + 1]!.lower === 'a') return at
  return word?.text === 'U.S.' || word?.text === 'US' ? at + 1 : at
}

/** "20 (kg)", "45 [kg]". */
function inBrackets(words: Lexeme[], at: number): Measure | undefined {
  if (!/^[([{<]$/.test(words[at]?.text ?? '')) return undefined
  const unit = readUnit(words, at + 1)
  if (!unit || !/^[)\]}>]$/.test(words[unit.next]?.text ?? '') || unit.kind === 'percent') return undefined
  return { kind: unit.kind, unit: unit.unit, next: unit.next + 1 }
}

/** "-year-old", " years old", " years of age". */
function readAge(words: Lexeme[], next: number): number | undefined {
  let i = next
  if (words[i]?.lower === '-' && words[i]!.tight) i++
  const lower = words[i]?.lower
  if (lower === 'old' || lower === 'olds') return i + 1
  return lower === 'of' && words[i + 1]?.lower === 'age' ? i + 2 : undefined
}

/** "12 percent of voters": the noun that a share is of. */
function withShare(words: Lexeme[], measure: Measure): Measure {
  if (words[measure.next]?.lower !== 'of') return measure
  const counted = readShared(words, measure.next)
  return counted ? { ...measure, counted, next: counted.next } : measure
}

/** What a share or a part is of; a mass noun in the singular will do ("of the population"). */
export function readShared(words: Lexeme[], of: number): Counted | undefined {
  const plural = readCounted(words, of, false)
  const the = /^(?:the|its|their|his|her|our|all)$/.test(words[of + 1]?.lower ?? '') ? 1 : 0
  const single = readCounted(words, of + 1 + the, true)
  if (!plural) return single
  return single && single.next < plural.next - 2 ? single : plural
}

const PERIODS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'season',
  'annum',
  'capita',
  'head',
  'person',
  'share',
])

/** "per day", "a barrel", "/hour", "an ounce": the rate that closes a measure. */
function withRate(words: Lexeme[], measure: Measure, depth = 2): Measure {
  const joint = words[measure.next]
  const word = words[measure.next + 1]
  if (!joint || word?.kind !== 'word') return measure
  const per = joint.lower === 'per' || (joint.text === '/' && joint.tight && measure.kind !== 'count')
  const article =
    joint.lower === 'a' || joint.lower === 'an' || joint.lower === 'each' || joint.lower === 'every'
  if (!per && !article) return measure
  const unit = readUnit(words, measure.next + 1)
  if (
    article &&
    !(unit
      ? RATED.has(unit.kind) && PLAIN.test(unit.unit)
      : PERIODS.has(word.lower) || (measure.kind === 'money' && GOODS.has(word.lower)))
  )
    return measure
  if (measure.kind === 'duration' && article) return measure
  if (joint.text === '/' && !unit && !PERIODS.has(word.lower)) return measure
  const base = unit?.unit ?? word.lower
  const kind = measure.kind === 'length' && unit?.kind === 'duration' ? 'speed' : measure.kind
  const rated: Measure = {
    ...measure,
    kind,
    unit: `${measure.unit} per ${base}`.trimStart(),
    next: unit?.next ?? measure.next + 2,
  }
  return depth > 1 ? withRate(words, rated, depth - 1) : rated
}

const RATED: ReadonlySet<FigureKind> = new Set(['duration', 'mass', 'volume', 'length', 'area'])
const PLAIN = /^[a-z ]+$/
const GOODS = new Set([
  'share',
  'person',
  'head',
  'unit',
  'piece',
  'bottle',
  'ticket',
  'vote',
  'bushel',
  'night',
  'pop',
  'bag',
  'box',
])

/** The part of a figure that a measure tells; a number without one is plain. */
export const described = (measure: Measure | undefined): Pick<Draft, 'kind' | 'unit' | 'counted'> =>
  measure ? { kind: measure.kind, unit: measure.unit, counted: measure.counted } : { kind: 'plain', unit: '' }

const AFTER_METRES = new Set(
  'high thick freestyle hurdles sprint race dash butterfly final relay west east north south clear x'.split(
    ' ',
  ),
)

/** "12.3m tonnes" is millions, "37m (121ft)" and "1.8m tall" are metres. */
export function asUnit(words: Lexeme[], numeral: Numeral): Measure | undefined {
  const letter = words[numeral.next - 1]!
  const after = words[numeral.next]
  if (letter.text === 'mm') return { kind: 'length', unit: 'millimetre', next: numeral.next }
  if (letter.text !== 'm' && letter.text !== 't') return undefined
  const noun =
    after?.kind === 'word' &&
    !STOPS.has(after.lower) &&
    !after.lower.endsWith("n't") &&
    !AFTER_METRES.has(after.lower)
  if (noun || after?.text === '%') return undefined
  const unit = letter.text === 'm' ? 'metre' : 'tonne'
  return { kind: letter.text === 't' ? 'mass' : 'length', unit, next: numeral.next }
}
