import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/engine/crosscheck/finding.ts'
import { type Listing, rowsOf } from '../../../src/panel/findings/rows.ts'
import { manyFindings } from '../../browser/fixtures/findings.ts'
import { CONFIRMED, MISSPELLED } from '../../browser/fixtures/flood.ts'

const listing = (more: Partial<Listing> = {}): Listing => ({ limit: 10, folds: true, current: null, ...more })
const places = (count: number): Finding[] =>
  Array.from({ length: count }, (_, n) => ({ ...MISSPELLED, id: `place-${n}`, verdict: 'confirmed' }))
const quiet = (findings: Finding[], more?: Partial<Listing>) =>
  rowsOf({ loudness: 'quiet', findings }, listing(more))

describe('the limit', () => {
  const findings = manyFindings(100)
  test.each([
    ['all where there are few', { limit: 200 }, 100],
    ['as many as the limit', {}, 10],
    ['a current one among them adds none', { current: 'many-3' }, 10],
    ['those up to the current one', { current: 'many-60' }, 61],
    ['no more for one of another group', { current: 'elsewhere' }, 10],
  ])('%s', (_, more, expected) => {
    const rows = rowsOf({ loudness: 'alarm', findings }, listing(more))
    expect(rows.shown).toHaveLength(expected)
    expect(rows.beyond).toBe(100 - expected)
    expect(rows.total).toBe(100)
  })
})

describe('the fold', () => {
  test('quiet names stand behind it, quiet figures before it', () => {
    const rows = quiet([...places(4), CONFIRMED])
    expect(rows.shown).toEqual([CONFIRMED])
    expect(rows).toMatchObject({ folded: 4, total: 5, beyond: 0 })
  })

  test.each([
    ['a few are not worth it', places(3), {}],
    ['nobody looks for anything: else all is shown', places(9), { folds: false }],
    ['the current finding is never behind it', places(9), { current: 'place-7' }],
  ])('%s', (_, findings, more) => {
    const rows = quiet(findings, more)
    expect(rows.folded).toBe(0)
    expect(rows.shown).toEqual(findings)
  })

  test('a name that is an alarm is never behind it', () => {
    const rows = rowsOf({ loudness: 'alarm', findings: Array(9).fill(MISSPELLED) }, listing())
    expect(rows.folded).toBe(0)
  })
})
