import { describe, expect, test } from 'vitest'
import type { Loudness } from '../../src/engine/crosscheck/finding.ts'
import {
  counted,
  EVERYTHING,
  type Filter,
  filtered,
  firstOf,
  grouped,
} from '../../src/panel/findings/findings.ts'
import { manyFindings } from '../browser/fixtures/findings.ts'
import { FLOOD } from '../browser/fixtures/flood.ts'

const { findings } = FLOOD
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('filtered', () => {
  const cases: [string, Partial<Filter>, string[]][] = [
    ['nothing asked for', {}, ['left', 'hurt', 'houses', 'mayor']],
    ['words of the draft', { query: 'okafor' }, ['mayor']],
    ['without accents, case or spacing', { query: '  INÉZ  okafor ' }, ['mayor']],
    ['words of the reason', { query: 'no source counts' }, ['houses']],
    ['a publisher', { query: 'northern wire' }, ['left']],
    ['an origin', { query: 'rescue teams' }, ['left']],
    ['a verdict', { query: 'disputed' }, ['left']],
    ['a loudness', { loudness: new Set<Loudness>(['alarm']) }, ['left', 'mayor']],
    ['two of them', { loudness: new Set<Loudness>(['quiet', 'alarm']) }, ['left', 'hurt', 'mayor']],
    ['a kind', { subject: 'name' }, ['mayor']],
    [
      'all of these at once',
      { query: 'valley', loudness: new Set<Loudness>(['alarm']), subject: 'figure' },
      ['left'],
    ],
    ['what nothing holds', { query: 'volcano' }, []],
  ]
  test.each(cases)('%s', (_, filter, expected) => {
    expect(ids(filtered(findings, { ...EVERYTHING, ...filter }))).toEqual(expected)
  })
})

test('groups stand alarms first, each in the order of the draft, and none is empty', () => {
  const groups = grouped(findings).map(group => [group.loudness, ids(group.findings)])
  expect(groups).toEqual([
    ['alarm', ['left', 'mayor']],
    ['quiet', ['hurt']],
    ['unsourced', ['houses']],
  ])
})

test('the counts of all loudnesses add up', () => {
  expect(counted(manyFindings(10))).toEqual({ alarm: 3, advice: 3, quiet: 2, unsourced: 2, incomplete: 0 })
})

describe('firstOf', () => {
  const many = manyFindings(100)
  test.each([
    ['all where there are few', 200, null, 100],
    ['as many as the limit', 10, null, 10],
    ['a current one among them adds none', 10, 'many-3', 10],
    ['those up to the current one', 10, 'many-60', 61],
    ['no more for one of another group', 10, 'elsewhere', 10],
  ])('%s', (_, limit, current, expected) => {
    expect(firstOf(many, limit, current)).toHaveLength(expected)
  })
})
