import { hedgeBefore } from './hedges.ts'
import type { Lexeme } from './lexemes.ts'
import numbers from './numbers.json'
import { readNumeral } from './numerals.ts'
import { quantity, type Read, type Reader } from './reader.ts'
import { readUnit } from './units.ts'

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
