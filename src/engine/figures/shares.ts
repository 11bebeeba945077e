import { hedgeBefore } from './hedges.ts'
import type { Lexeme } from './lexemes.ts'
import { readShared } from './measure.ts'
import { readCounted } from './nouns.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { quantity, type Read, type Reader } from './reader.ts'
import { readUnit } from './units.ts'

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
  if (readUnit(words, under.next)) return undefined
  if (!out && !inverse && !ROUND.has(under.value) && !isOneOfMany(words, over.value, under)) return undefined
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

/** "One in 68 children", but not "one in 2015". */
const isOneOfMany = (words: Lexeme[], over: number, under: Numeral): boolean =>
  over === 1 && under.value < 1000 && readCounted(words, under.next, false) !== undefined

const ROUND = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000,
  1000000,
])
