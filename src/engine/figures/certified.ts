import { hedgeBefore } from './hedges.ts'
import type { Lexeme } from './lexemes.ts'
import numbers from './numbers.json'
import { readNumeral } from './numerals.ts'
import { quantity, type Read, type Reader } from './reader.ts'

const FOLDS = new Map(Object.entries(numbers.folds))
const LEVEL = /^(?:platinum|gold|diamond)$/
/** How many lexemes after the beginning the level may stand: "twenty-one times-platinum". */
const REACH = 6
const TIMES = /^(?:x|×|times)$/

/** "Certified triple platinum", "3× platinum", "five times platinum": how often a recording has sold what it takes. */
export function readCertified(reader: Reader, at: number): Read | undefined {
  const { words, floor } = reader
  if (!words.slice(at + 1, at + 1 + REACH).some(({ lower }) => LEVEL.test(lower))) return undefined
  const found = timesOf(words, at)
  const level = found && words[found.next]
  if (!level || !LEVEL.test(level.lower)) return undefined
  const before = hedgeBefore(words, at, floor)
  const next = found.next + 1
  return {
    figures: [
      quantity(reader, {
        at: before?.at ?? at,
        next,
        number: { at, next: found.next },
        value: found.value,
        hedge: before?.hedge ?? 'exact',
        kind: 'count',
        unit: level.lower,
        counted: { at: found.next, next },
      }),
    ],
    next,
  }
}

function timesOf(words: Lexeme[], at: number): { value: number; next: number } | undefined {
  const dash = (i: number) => (words[i]?.lower === '-' ? i + 1 : i)
  const fold = FOLDS.get(words[at]!.lower)
  if (fold) return { value: fold, next: dash(at + 1) }
  const numeral = readNumeral(words, at)
  if (!numeral) return undefined
  const times = dash(numeral.next)
  return TIMES.test(words[times]?.lower ?? '') ? { value: numeral.value, next: dash(times + 1) } : undefined
}
