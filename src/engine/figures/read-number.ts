import { statedAge } from './ages.ts'
import { currencyBefore } from './currencies.ts'
import type { Hedge } from './figure.ts'
import { hedgeAfter, hedgeBefore } from './hedges.ts'
import { countsNothing } from './leave.ts'
import { type Measure, readMeasure, readShared } from './measure.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { type Joint, secondEnd, shareScale } from './ranges.ts'
import { type Draft, quantity, type Read, type Reader } from './reader.ts'
import { readScore } from './scores.ts'
import { readVague } from './vague.ts'

/** Reads the number that begins at `at`, with its hedge, its unit or noun, and the other end of a range. */
export function readNumber(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const between = leadsWith(words, at, reader.floor, 'between')
  const numeral = readVague(words, at) ?? readNumeral(words, at, !between)
  if (!numeral) return undefined
  const score = readScore(reader, numeral)
  if (score) return score
  return numeral.range ? vague(reader, numeral) : (pair(reader, numeral, between) ?? single(reader, numeral))
}

/** Whether a word stands before the number, over its hedge and its currency sign. */
function leadsWith(words: Reader['words'], at: number, floor: number, lead: string): boolean {
  for (let i = at - 1; i >= floor && i >= at - 4; i--) {
    const { lower, kind } = words[i]!
    if (lower === lead) return true
    if (
      kind === 'word' &&
      !/^(?:about|around|roughly|some|us|usd|eur|a|an|estimated|approximately)$/.test(lower)
    )
      return false
  }
  return false
}

function vague(reader: Reader, numeral: Numeral): Read {
  const { words, floor } = reader
  const measure = readMeasure(words, numeral.next, false, currencyBefore(words, numeral.at, floor))
  const before = hedgeBefore(words, numeral.at, floor)
  const bound = before && before.hedge !== 'about' ? before : undefined
  return done(reader, {
    at: bound?.at ?? numeral.at,
    next: measure?.next ?? numeral.next,
    number: numeral,
    value: null,
    range: numeral.range,
    hedge: 'vague',
    ...described(measure),
  })
}

const described = (measure: Measure | undefined): Pick<Draft, 'kind' | 'unit' | 'counted'> =>
  measure ? { kind: measure.kind, unit: measure.unit, counted: measure.counted } : { kind: 'plain', unit: '' }

function done(reader: Reader, ...drafts: Draft[]): Read {
  return {
    figures: drafts.map(draft => quantity(reader, draft)),
    next: Math.max(...drafts.map(draft => draft.next)),
  }
}

/** Two numbers that belong together: a range, or the two ends of a change ("from 40 to 45 percent"). */
function pair(reader: Reader, first: Numeral, between: boolean): Read | undefined {
  const { words, floor } = reader
  const currency = currencyBefore(words, first.at, floor)
  const inner = readMeasure(words, first.next, false, currency)
  const unitFirst = inner && inner.kind !== 'count' && inner.next > first.next ? inner : undefined
  const end = secondEnd(words, first.next) ?? (unitFirst && secondEnd(words, unitFirst.next))
  if (!end || !joins(words, end.joint, first, end.numeral, between)) return undefined
  const { numeral: second } = end
  const signed = currencyBefore(words, second.at, first.next) ?? currency
  const measure = readMeasure(words, second.next, false, signed)
  if (unitFirst && measure && measure.unit !== unitFirst.unit && !measure.unit.startsWith(unitFirst.unit))
    return undefined
  if (first.fraction && !second.fraction) return undefined
  const low = shareScale(first, second)
  const high = second.value
  const digits = first.digits === true
  const measured = Boolean(measure && measure.kind !== 'count') || Boolean(currency)
  if (
    countsNothing(words, {
      at: first.at,
      next: first.next,
      digits: digits && end.joint !== '-',
      measured,
      counted: Boolean(measure),
    })
  )
    return undefined
  const change =
    end.joint === 'to' &&
    leadsWith(words, currency?.at ?? first.at, floor, 'from') &&
    !ranging(words, first.at)
  if (high < low && end.joint === '-' && !measured) return undefined
  const age = statedAge(words, currency?.at ?? first.at)
  const what =
    age && (!measure || measure.kind === 'count' || measure.kind === 'duration')
      ? { kind: 'age' as const, unit: 'year' }
      : described(measure)
  if (change && !age) {
    const from: Draft = {
      at: currency?.at ?? first.at,
      next: unitFirst?.next ?? first.next,
      number: first,
      value: low,
      hedge: 'bare',
      ...what,
      counted: undefined,
    }
    const to: Draft = {
      at: second.at,
      next: measure?.next ?? second.next,
      number: second,
      value: high,
      hedge: 'bare',
      ...what,
    }
    return done(reader, from, to)
  }
  const start = between ? leadIndex(words, first.at, 'between') : (currency?.at ?? first.at)
  const before = hedgeBefore(words, start, floor)
  const ends = { low: Math.min(low, high), high: Math.max(low, high) }
  return done(reader, {
    at: Math.min(before?.at ?? start, start),
    next:
      age && what.kind === 'age' && measure?.kind === 'count' ? second.next : (measure?.next ?? second.next),
    number: { at: first.at, next: second.next },
    value: null,
    range: ends,
    hedge: 'range',
    ...what,
  })
}

function leadIndex(words: Reader['words'], at: number, lead: string): number {
  let i = at
  while (words[i]!.lower !== lead) i--
  return i
}

const ranging = (words: Reader['words'], at: number) => {
  for (let i = at - 1; i > at - 5 && i >= 0; i--)
    if (/^(?:rang|anywhere|anything|var(?:y|ies|ied|ying)|spann|age)/.test(words[i]!.lower)) return true
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
  if (joint === '-' || joint === 'to')
    return (
      second.value > first.value ||
      (second.scale !== undefined && !first.scale) ||
      Math.min(first.value, second.value) < 0 ||
      joint === 'to'
    )
  // "eight or nine euros", never "2 or 20"
  return (
    second.value > first.value &&
    second.value - first.value <= Math.max(1, first.value * 0.5) &&
    words[first.next]!.lower === 'or'
  )
}

/** One number on its own. */
function single(reader: Reader, numeral: Numeral): Read | undefined {
  const { words, floor } = reader
  const currency = currencyBefore(words, numeral.at, floor)
  const digits = numeral.digits === true
  const shortUnit = numeral.short && !currency ? asUnit(words, numeral) : undefined
  let value = shortUnit ? numeral.value / numeral.scale! : numeral.value
  const next = shortUnit ? numeral.next - 1 : numeral.next
  const share = numeral.fraction && !currency && (words[next]?.lower === 'of' || words[next]?.lower === 'the')
  let measure = share
    ? shared(words, next)
    : (shortUnit ?? readMeasure(words, next, Math.abs(value) === 1 || isGlued(words, next), currency))
  if (numeral.fraction && !share && measure?.kind === 'count') measure = undefined
  const measured = Boolean(currency) || (measure !== undefined && measure.kind !== 'count')
  if (numeral.fraction && !measured && !isPart(words, numeral)) return undefined
  if (
    countsNothing(words, {
      at: currency?.at ?? numeral.at,
      next,
      digits: digits && !currency,
      measured,
      counted: Boolean(measure),
    })
  )
    return undefined
  if (isPronoun(words, numeral, measure)) return undefined
  const money = addMinor(words, measure)
  if (money && measure) {
    value += money.value
    measure = { ...measure, next: money.next }
  }
  let { kind, unit, counted } = described(measure)
  if (numeral.fraction && (kind === 'plain' || kind === 'count')) {
    kind = 'fraction'
    unit = ''
  }
  const stated = statedAge(words, numeral.at)
  if (stated && (kind === 'plain' || kind === 'count' || kind === 'duration')) {
    if (kind === 'count') measure = undefined
    kind = 'age'
    unit = 'year'
    counted = undefined
  }
  let end = Math.max(measure?.next ?? next, next)
  const { hedge, at, next: hedgeEnd } = hedged(reader, currency?.at ?? numeral.at, next, end, kind)
  if (hedge === 'skip') return undefined
  if (hedgeEnd > next && !counted && kind === 'plain') {
    const after = readMeasure(words, hedgeEnd, false)
    if (after) {
      kind = after.kind
      unit = after.unit
      counted = after.counted
      end = after.next
    }
  }
  end = Math.max(end, hedgeEnd)
  return done(reader, {
    at: Math.min(at, stated?.at ?? at),
    next: end,
    number: { at: numeral.at, next },
    value,
    hedge,
    kind,
    unit,
    counted,
  })
}

const isGlued = (_words: Reader['words'], _next: number) => false

/** "12.3m tonnes" is millions, "37m (121ft)" and "1.8m tall" are metres. */
function asUnit(words: Reader['words'], numeral: Numeral): Measure | undefined {
  const letter = words[numeral.next - 1]!
  const after = words[numeral.next]
  if (letter.text !== 'm' && letter.text !== 't' && letter.text !== 'mm') return undefined
  const noun =
    after?.kind === 'word' &&
    !/^(?:tall|long|wide|high|deep|thick|away|from|in|of|to|above|below|at|by|on|and|or|x|freestyle|hurdles|sprint|race|dash|butterfly|final|per|is|was|for|with|relay|west|east|north|south|behind|clear|apart)$/.test(
      after.lower,
    )
  if (noun || after?.text === '%') return undefined
  const unit = letter.text === 'm' ? 'metre' : letter.text === 't' ? 'tonne' : 'millimetre'
  return { kind: letter.text === 't' ? 'mass' : 'length', unit, next: numeral.next }
}

function shared(words: Reader['words'], next: number): Measure | undefined {
  const counted = readShared(words, words[next]!.lower === 'of' ? next : next - 1)
  return counted && { kind: 'count', unit: '', next: counted.next, counted }
}

/** "a third of voters", "nearly half", "fell by a third": never "a third attempt" or "the first quarter". */
function isPart(words: Reader['words'], { at, next }: Numeral): boolean {
  const after = words[next]
  const first = words[at]!
  if (words[next - 1]!.lower.endsWith('s') || first.kind !== 'word') return true
  if (after?.lower === 'of' || after?.lower === 'the') return words[at]!.lower !== 'quarter'
  const before = words[at - 1]?.lower ?? ''
  if (
    /^(?:the|first|second|third|fourth|last|other|better|top|bottom|latter|previous|this|next|latest|each|final|current|every|one|and)$/.test(
      before,
    )
  )
    return false
  if (first.lower === 'half')
    return (
      Boolean(hedgeBefore(words, at, 0)) ||
      /^(?:by|in|least|only|about)$/.test(before) ||
      /^(?:all|its|their|his|her|our|a|that|those|as|said|were|have|are|were|had)$/.test(after?.lower ?? '')
    )
  if (first.lower === 'quarter') return false
  if (words[next - 1]!.lower === 'half' || words[next - 1]!.lower === 'quarter')
    return (
      after?.kind !== 'word' ||
      !/^(?:century|hour|final|year|brother|sister|time|mile|moon)$/.test(after.lower)
    )
  if (
    !after ||
    after.kind !== 'word' ||
    /^(?:more|less|fewer|said|say|were|are|have|had|as|in|on|and|or|by|from|to|higher|lower|off)$/.test(
      after.lower,
    )
  )
    return true
  return false
}

/** "one" as a pronoun: "the one who", "each one", "one must". */
function isPronoun(words: Reader['words'], numeral: Numeral, measure: Measure | undefined): boolean {
  if (numeral.next !== numeral.at + 1 || words[numeral.at]!.lower !== 'one') return false
  const before = words[numeral.at - 1]?.lower ?? ''
  const after = words[numeral.next]?.lower ?? ''
  if (/^(?:no|each|every|any|which|another)$/.test(before)) return true
  if (!measure) return true
  if (measure.kind !== 'count')
    return (
      after === 'day' &&
      words[numeral.next + 1]?.text !== '-' &&
      before !== 'for' &&
      before !== 'in' &&
      before !== 'than'
    )
  return /^(?:another|thing|way)$/.test(after) || (/^(?:the|this|that)$/.test(before) && after !== 'of')
}

/** "3 dollars (and) 50 cents". */
function addMinor(
  words: Reader['words'],
  measure: Measure | undefined,
): { value: number; next: number } | undefined {
  if (measure?.kind !== 'money' || !/^[A-Z]{3}$/.test(measure.unit)) return undefined
  const i = words[measure.next]?.lower === 'and' ? measure.next + 1 : measure.next
  const numeral = readNumeral(words, i)
  if (!numeral || numeral.value >= 100 || !/^(?:cents?|pence|penny)$/.test(words[numeral.next]?.lower ?? ''))
    return undefined
  return { value: numeral.value / 100, next: numeral.next + 1 }
}

/** The hedge before the number, after it or after its noun; "skip" where it makes a name of a group ("under-18s"). */
function hedged(
  { words, floor }: Reader,
  at: number,
  next: number,
  end: number,
  kind: string,
): { hedge: Hedge | 'skip'; at: number; next: number } {
  const before = hedgeBefore(words, at, floor)
  const after = hedgeAfter(words, next) ?? hedgeAfter(words, end)
  if (before && !isPeriodOver(words, before.at, before.hedge, kind)) {
    if (words[next]?.lower === 's' && words[next]!.tight) return { hedge: 'skip', at, next }
    return { hedge: before.hedge, at: before.at, next: after?.hedge === before.hedge ? after.at : next }
  }
  if (after) return { hedge: after.hedge, at, next: after.at }
  return { hedge: 'bare', at, next }
}

const LASTS =
  /^(?:for|last|lasts|lasted|lasting|took|take|takes|taking|after|in|of|is|was|were|are|be|been|by|spent|spend|spends|within|serve|served|serving|jailed|a|and|just|well|the|wait|waited|waiting|ago|from|to)$/

/** "over three days" tells when, unless a verb of lasting comes before: "for over three days". */
function isPeriodOver(words: Reader['words'], at: number, hedge: Hedge, kind: string): boolean {
  if (kind !== 'duration' || hedge !== 'over' || words[at]!.lower !== 'over') return false
  return !LASTS.test(words[at - 1]?.lower ?? '')
}
