import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../src/engine/figures/figure.ts'
import { readPeriods, readQuantities } from '../../../src/engine/figures/index.ts'
import { spell } from './spell.ts'

const options = { published: '2021-06-16T15:00:00Z', place: 'Madrid' }

/** Words and marks that readers of figures know, thrown together: far likelier to trip one than plain noise. */
const pieces = fc.constantFrom(
  ...'a an the one two twenty half third quarter million hundred and of to - – . , / : ( ) % $ € £ 3 17 2016 100,000 1.5 0 99 k m bn per cent percent week year years ago last next May March Friday Christmas Eve summer weekend quarter-final Q3 noon score in since between from about nearly more than at least or so plus 5-year Rs lakh crore dozens tens thousands first no one p.m. a.m. GMT ° C ½ − + ^ x e th old aged \n \uD800 مئة 百 é́'.split(
    ' ',
  ),
)
const jumble = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', '  ')), { maxLength: 40 })
  .map(list => list.flat().join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), jumble)

/** The figures of a text that stand outside it, out of order, over each other or over other words than they say. */
function astray(text: string, found: Quantity[]): Quantity[] {
  let end = 0
  return found.filter(q => {
    const inOrder = q.start >= end && q.end > q.start && q.end <= text.length
    const holdsNumber = q.start <= q.number.start && q.number.start < q.number.end && q.number.end <= q.end
    const finite = q.value === null || Number.isFinite(q.value)
    const isRange = !q.range || q.range.low <= q.range.high
    end = q.end
    return !(inOrder && holdsNumber && finite && isRange && text.slice(q.start, q.end) === q.text)
  })
}

describe('any text', () => {
  test('reads without throwing, in order, within itself, the same twice', () => {
    fc.assert(
      fc.property(anyText, text => {
        const found = readQuantities(text, options)
        expect(astray(text, found)).toEqual([])
        expect(readQuantities(text, options)).toEqual(found)
        expect(() => readQuantities(text)).not.toThrow()
        for (const p of readPeriods(text, options)) expect(text.slice(p.start, p.end)).toBe(p.text)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['a hundred thousand digits', '7'.repeat(100_000)],
    ['ten thousand commas', '1,'.repeat(10_000)],
    ['nested hyphens', 'five-'.repeat(20_000)],
    ['a megabyte of scales', 'thousand million '.repeat(60_000)],
    ['a number that never ends', `one ${'thousand million '.repeat(20_000)}`],
    ['spaces without a line break', `3${' '.repeat(200_000)}4`],
    ['apostrophes', "'".repeat(100_000)],
    ['weekdays without a verb', 'Friday '.repeat(3_000)],
    ['ranges', '5 to '.repeat(5_000)],
    ['hyphened digits', '5-'.repeat(50_000)],
    ['dots', `${'1.'.repeat(50_000)}5`],
  ])('hostile: %s', (_name, text) => {
    expect(astray(text, readQuantities(text, options))).toEqual([])
  })
})

describe('an integer reads back as itself', () => {
  const integer = fc.oneof(
    fc.integer({ min: 0, max: 2000 }),
    fc.bigInt(0n, 10n ** 15n).map(Number),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, power]) => n * 10 ** power),
  )
  const read = (number: string) => readQuantities(`They counted ${number} grains of sand.`).map(q => q.value)

  test('in words', () => {
    fc.assert(
      fc.property(integer, fc.boolean(), (n, and) => {
        expect(read(spell(n, and))).toEqual([n])
      }),
      { numRuns: 2000 },
    )
  })

  test('in digits with separators', () => {
    fc.assert(
      fc.property(integer, n => {
        expect(read(n.toLocaleString('en-US'))).toEqual([n])
      }),
    )
  })

  test('in short form', () => {
    const scales: [string, number][] = [
      ['k', 1e3],
      [' million', 1e6],
      ['bn', 1e9],
      [' trillion', 1e12],
    ]
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...scales), (n, [suffix, scale]) => {
        expect(read(`${(n / 100).toFixed(2)}${suffix}`)).toEqual([(n * scale) / 100])
      }),
    )
  })
})
