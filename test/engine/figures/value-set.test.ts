import { describe, expect, test } from 'vitest'
import type { FigureKind, Hedge } from '../../../src/engine/figures/figure.ts'
import { grain, TOLERANCES, valueSet } from '../../../src/engine/figures/value-set.ts'

const set = (value: number, hedge: Hedge, kind: FigureKind = 'count') => valueSet({ value, hedge, kind })

describe('the grain is the place value of the last digit that is not zero', () => {
  test.each([
    [100000, 100000],
    [49300, 100],
    [2500000, 100000],
    [7, 1],
    [0.25, 0.01],
    [0, 0],
  ])('%d → %d', (value, want) => {
    expect(grain(value)).toBe(want)
  })
})

describe('value sets', () => {
  test.each<[number, Hedge, number | null, number | null]>([
    [100000, 'bare', 95000, 105000],
    [49300, 'bare', 49250, 49350],
    [50000, 'about', 45000, 55000],
    [3, 'about', 2, 4],
    [50000, 'nearly', 45000, 50000],
    [40, 'over', 40, null],
    [40, 'atLeast', 40, null],
    [500, 'upTo', 0, 525],
    [500, 'atMost', 0, 500],
    [100, 'under', 0, 100],
    [7, 'exact', 7, 7],
  ])('%d %s', (value, hedge, low, high) => {
    expect(set(value, hedge)).toMatchObject({ low, high })
  })

  test('ends left out', () => {
    expect(set(50000, 'nearly')).toMatchObject({ lowOpen: false, highOpen: true })
    expect(set(40, 'over')).toMatchObject({ lowOpen: true, highOpen: false })
    expect(set(40, 'atLeast')).toMatchObject({ lowOpen: false })
    expect(set(100, 'under')).toMatchObject({ highOpen: true })
    expect(set(100, 'atMost')).toMatchObject({ highOpen: false })
  })

  test('a bound is meant to lie near its number', () => {
    expect(set(40, 'over').coreHigh).toBe(50)
    expect(set(40, 'atLeast').coreHigh).toBe(50)
    for (const hedge of ['upTo', 'atMost', 'under'] as const) expect(set(500, hedge).coreLow).toBe(375)
  })

  test('what is counted one by one means itself alone', () => {
    expect(valueSet({ value: 120, hedge: 'bare', kind: 'count', exact: true })).toMatchObject({
      low: 120,
      high: 120,
    })
    expect(set(36, 'bare', 'age')).toMatchObject({ low: 36, high: 36 })
    expect(set(3, 'bare', 'ordinal')).toMatchObject({ low: 3, high: 3 })
    expect(set(3, 'bare', 'score')).toMatchObject({ low: 3, high: 3 })
    expect(valueSet({ value: 120, hedge: 'about', kind: 'count', exact: true })).toMatchObject({
      low: 110,
      high: 130,
    })
  })

  test('a third allows the percentage that it stands for', () => {
    const third = set(1 / 3, 'bare', 'fraction')
    expect(third.low!).toBeLessThan(0.34)
    expect(third.high!).toBeGreaterThan(0.34)
  })

  test('a range is its ends, a date has none', () => {
    expect(
      valueSet({ value: null, range: { low: 3, high: 5 }, hedge: 'range', kind: 'count' }),
    ).toMatchObject({ low: 3, high: 5 })
    expect(valueSet({ value: null, hedge: 'bare', kind: 'date' })).toMatchObject({ low: null, high: null })
  })

  test('below zero the sides change places', () => {
    expect(set(-40, 'over')).toEqual({ low: null, high: -40, lowOpen: false, highOpen: true, coreLow: -50 })
    expect(set(-500, 'upTo')).toEqual({ low: -525, high: 0, lowOpen: false, highOpen: true, coreHigh: -375 })
    expect(set(-50000, 'nearly')).toMatchObject({ low: -50000, high: -45000, lowOpen: true, highOpen: false })
    expect(set(-7, 'bare')).toEqual({ low: -7.35, high: -6.65, lowOpen: false, highOpen: false })
  })

  test('a desk may tune the tolerances', () => {
    const strict = { ...TOLERANCES, bare: { grain: 0, share: 0 } }
    expect(valueSet({ value: 100000, hedge: 'bare', kind: 'count' }, strict)).toMatchObject({
      low: 100000,
      high: 100000,
    })
  })
})
