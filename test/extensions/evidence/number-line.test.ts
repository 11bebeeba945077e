import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberLine } from '../../../extensions/evidence/number-line.ts'
import { scaleOf } from '../../../extensions/evidence/scale.ts'
import { people } from '../../browser/fixtures/findings.ts'

const count = (number: string, set: Parameters<typeof people>[3] = {}) => people(number, number, number, set)

describe('scaleOf', () => {
  test.each([
    ['a factor under ten is linear', [20, 150], false, [50, 100, 150]],
    ['a factor of ten is logarithmic', [1_000, 10_000], true, [1_000, 10_000]],
    ['decades are the ticks', [900, 2_000_000], true, [1_000, 10_000, 100_000, 1_000_000]],
    ['a span without two decades shows its ends', [2_000, 50_000], true, [2_000, 50_000]],
    ['zero has no logarithm', [0, 100], false, [0, 50, 100]],
    ['nor have negative values', [-40, 10], false, [-40, -20, 0]],
    ['one value is its own tick', [7], false, [7]],
  ])('%s', (_, values, logarithmic, ticks) => {
    const scale = scaleOf(values)
    expect(scale.logarithmic).toBe(logarithmic)
    expect(scale.ticks).toEqual(ticks)
  })

  test('places lie on the line and keep the order of the values', () => {
    const values = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(values, given => {
        const scale = scaleOf(given)
        const places = given.toSorted((a, b) => a - b).map(scale.at)
        expect(places.every(place => place >= 0 && place <= 1)).toBe(true)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(scale.ticks.length).toBeLessThan(12)
      }),
    )
  })
})

describe('numberLine', () => {
  test('an open end reaches the edge of the line', () => {
    const line = numberLine(count('1,000'), [count('1,200', { set: { high: null } })])
    expect(line?.sources[0]).toMatchObject({ to: 1, opensHigh: true, opensLow: false })
  })

  test('"at most" is open below, although its set begins at nothing', () => {
    const line = numberLine(count('1,000'), [count('1,200', { set: { low: 0, lowOpen: true, high: 1200 } })])
    expect(line?.sources[0]).toMatchObject({ from: 0, opensLow: true, opensHigh: false })
  })

  test('the dot lies where the value is, within its bar', () => {
    const { draft, sources } = numberLine(count('12,000'), [count('20,000')])!
    expect(draft.point).toBeGreaterThan(draft.from)
    expect(draft.point).toBeLessThan(draft.to)
    expect(sources[0]!.point).toBeGreaterThan(draft.point!)
  })

  test('a range has a bar and no dot', () => {
    const range = { ...count('300'), value: null }
    expect(numberLine(count('500'), [range])?.sources[0]?.point).toBeNull()
  })

  test('people and Syrians are counted on one line', () => {
    const line = numberLine(count('50,000'), [{ ...count('100,000'), unit: 'Syrian' }])
    expect(line?.sources[0]).not.toBeNull()
  })

  test('another unit has no place on the line, and keeps its place in the list', () => {
    const line = numberLine(miles('12'), [{ ...miles('19'), unit: 'kilometre' }, miles('20')])
    expect(line?.sources[0]).toBeNull()
    expect(line?.sources[1]).not.toBeNull()
  })

  const date = { ...count('12'), value: null, set: { low: null, high: null, lowOpen: true, highOpen: true } }
  test.each([
    ['there is no source', count('5'), []],
    ['no source counts in the same unit', count('5'), [{ ...count('5'), kind: 'percent' as const }]],
    ['the evidence is a name', count('5'), [undefined]],
    ['the figure is a date', date, [date]],
    ['all say one exact value', exact('5'), [exact('5')]],
  ])('nothing is drawn where %s', (_, draft, sources) => {
    expect(numberLine(draft, sources)).toBeNull()
  })
})

function exact(number: string) {
  const value = Number(number)
  return count(number, { set: { low: value, high: value } })
}

const miles = (number: string) => ({ ...count(number), kind: 'length' as const, unit: 'mile' })
