import { describe, expect, test } from 'vitest'
import { changesIn, sizesOf } from '../../../../src/engine/crosscheck/derived/changes.ts'
import { besideIn } from './beside.ts'

const changes = (text: string, at = 0): string[] =>
  changesIn(besideIn(text, at)).map(({ from, to }) => `${from.value} to ${to.value}`)

describe('a change that is told by its two ends', () => {
  test.each([
    ['Sales rose from 40 million euros to 50 million euros.', '40000000 to 50000000'],
    ['Support rose to 45 percent from 40 percent.', '40 to 45'],
    ['Support rose from 40 to 45 percent.', '40 to 45'],
    ['The staff grew from 500 last year to 550.', '500 to 550'],
    ['Prices fell from 50 euros to 40.', '50 to 40'],
    // Only what is led by the two words, and near.
    ['The staff of 500 grew to 550.', ''],
    ['The staff grew from 500 and 550 joined.', ''],
    ['Workers came from 500 villages, and the trade of the region grew at last to 550.', ''],
    // Two things, two units; kinds that have no size.
    ['It rose from 40 euros to 50 dollars.', ''],
    ['The law was changed from 40 metres to 50 percent.', ''],
    ['She was married from 1940 to 1950.', ''],
    ['He rose from third to second.', ''],
    ['It grew from 40 people to half.', ''],
    ['It grew from half to 40.', ''],
    ['It rose from 40 homes to 50 people.', ''],
    ['It rose from 40 homes to 50.', '40 to 50'],
    ['It rose to 40 homes in 2019 or 50.', ''],
    ['It fell to 40 homes from a total of dozens.', ''],
    ['It grew from no members to 50 members.', ''],
    ['It fell from 50 members to no members.', ''],
    ['Rates rose from 40 percentage points to 50 percentage points.', ''],
  ])('%s: %s', (text, want) => {
    expect(changes(text)).toEqual(want ? [want] : [])
    expect(changes(text, 100)).toEqual(want ? [want] : [])
  })
})

describe('what a change amounts to', () => {
  const sizes = (text: string) => sizesOf(changesIn(besideIn(text))[0]!)

  test('as a share of where it began, in steps and as a multiple', () => {
    const { percent, step, times } = sizes('Support rose from 40 percent to 45 percent.')
    expect([percent.value, step.value, times.value]).toEqual([12.5, 5, 1.125])
  })

  test('falls below nought', () => {
    const { percent, step, times } = sizes('Support fell from 50 percent to 40 percent.')
    expect([percent.value, step.value, times.value]).toEqual([-20, -10, 0.8])
  })

  test('both ends are written with one precision: the finer', () => {
    const { step, percent, times } = sizes('Support rose from 40 percent to 45 percent.')
    expect([step.low, step.high]).toEqual([4, 6])
    expect(percent.low).toBeCloseTo((100 * (44.5 - 40.5)) / 40.5)
    expect(percent.high).toBeCloseTo((100 * (45.5 - 39.5)) / 39.5)
    expect([times.low, times.high]).toEqual([44.5 / 40.5, 45.5 / 39.5])
  })

  test('no end is rounded by more than a twentieth of itself', () => {
    const { step } = sizes('It grew from 2 members to 8 members.')
    expect([step.low, step.high]).toEqual([8 - 0.4 - 2 - 0.1, 8 + 0.4 - 2 + 0.1])
  })
})
