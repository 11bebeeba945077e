import { times } from './digits.ts'
import type { Lexeme } from './lexemes.ts'
import numbers from './numbers.json'
import type { Numeral } from './numerals.ts'

const VAGUE = new Map(Object.entries(numbers.vague) as [string, [number, number]][])
const SCALES = new Map(Object.entries(numbers.scales))
const FEW = new Set(['several', 'few', 'couple'])
const NARROW = new Map<string, [number, number]>([
  ['low', [1, 4]],
  ['mid', [4, 7]],
  ['high', [6, 10]],
])

/** "dozens", "tens of thousands", "several hundred", "a few million", "the low thousands", "many thousands". */
export function readVague(words: Lexeme[], at: number): Numeral | undefined {
  const first = words[at]!.lower
  const article = first === 'a' ? 1 : 0
  const i = at + article
  const word = words[i]?.lower ?? ''
  if (FEW.has(word) && (article || word === 'several')) {
    const of = words[i + 1]?.lower === 'of' ? 1 : 0
    const scale = SCALES.get(words[i + 1 + of]?.lower ?? '')
    if (!scale) return undefined
    const most = word === 'few' ? 6 : 10
    const high = word === 'couple' ? 2.5 * scale : scale === 12 ? 99 : most * scale - 1
    return { at, next: i + 2 + of, value: Number.NaN, range: { low: 2 * scale, high } }
  }
  if (article) return undefined
  const narrow = NARROW.get(first)
  if (narrow) {
    const dash = words[at + 1]?.lower === '-' ? 1 : 0
    const base = VAGUE.get(words[at + 1 + dash]?.lower ?? '')
    if (!base) return undefined
    const unit = base[0] / 2
    return {
      at,
      next: at + 2 + dash,
      value: Number.NaN,
      range: { low: narrow[0] * unit, high: narrow[1] * unit - 1 },
    }
  }
  const tens =
    first === 'tens'
      ? 10
      : first === 'hundreds'
        ? 100
        : first === 'dozens'
          ? 12
          : first === 'thousands'
            ? 1000
            : first === 'millions'
              ? 1e6
              : 0
  if (tens && words[at + 1]?.lower === 'of') {
    const base = SCALES.get(words[at + 2]?.lower.replace(/s$/, '') ?? '')
    if (base && base >= 1000 && words[at + 2]!.lower.endsWith('s')) {
      const low = times(tens === 12 ? 24 : 2 * tens, base)
      const high = times(tens === 12 ? 100 : 10 * tens, base) - 1
      return { at, next: at + 3, value: Number.NaN, range: { low, high } }
    }
  }
  const range = VAGUE.get(first)
  if (!range || (first === 'scores' && words[at + 1]?.lower !== 'of')) return undefined
  const before = words[at - 1]
  if (before?.kind === 'number' && before.text !== ',') return undefined
  return { at, next: at + 1, value: Number.NaN, range: { low: range[0], high: range[1] } }
}
