import { readCounted, ZERO_NOUNS } from './nouns.ts'
import { quantity, type Read, type Reader } from './reader.ts'

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
  if (word === 'nobody') return zero(at + 1, 'person')
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
