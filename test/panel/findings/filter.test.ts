import { describe, expect, test } from 'vitest'
import type { Loudness } from '../../../src/engine/crosscheck/finding.ts'
import { choices, EVERYTHING, type Filter, filtered, publishers } from '../../../src/panel/findings/filter.ts'
import { FLOOD } from '../../browser/fixtures/flood.ts'

const { findings } = FLOOD
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const signed = { signOffs: { left: {}, hurt: {} }, reopened: { mayor: {} } }

describe('filtered', () => {
  const cases: [string, Partial<Filter>, string[]][] = [
    ['nothing asked for', {}, ['left', 'hurt', 'houses', 'mayor']],
    ['words of the draft', { query: 'okafor' }, ['mayor']],
    ['without accents, case or spacing', { query: '  INÉZ  okafor ' }, ['mayor']],
    ['words of the reason', { query: 'no source counts' }, ['houses']],
    ['a publisher', { query: 'northern wire' }, ['left']],
    ['an origin', { query: 'rescue teams' }, ['left']],
    ['a verdict in the search', { query: 'disputed' }, ['left']],
    ['a loudness', { loudness: new Set<Loudness>(['alarm']) }, ['left', 'mayor']],
    ['two of them', { loudness: new Set<Loudness>(['quiet', 'alarm']) }, ['left', 'hurt', 'mayor']],
    ['a verdict', { verdict: 'contradicted' }, ['mayor']],
    ['figures', { subject: 'figure' }, ['left', 'hurt', 'houses']],
    ['people', { subject: 'person' }, ['mayor']],
    ['places, of which there are none', { subject: 'place' }, []],
    ['a source', { source: 'Northern Wire' }, ['left']],
    ['what is open', { desk: 'open' }, ['houses', 'mayor']],
    ['what is signed off', { desk: 'signedOff' }, ['left', 'hurt']],
    ['what is open again', { desk: 'reopened' }, ['mayor']],
    [
      'all of these at once',
      { query: 'valley', loudness: new Set<Loudness>(['alarm']), subject: 'figure', desk: 'signedOff' },
      ['left'],
    ],
    ['what nothing holds', { query: 'volcano' }, []],
  ]
  test.each(cases)('%s', (_, filter, expected) => {
    expect(ids(filtered(findings, { ...EVERYTHING, ...filter }, signed))).toEqual(expected)
  })
})

test('the choices that narrow the list are counted, the search is not', () => {
  expect(choices(EVERYTHING)).toBe(0)
  expect(choices({ ...EVERYTHING, query: 'x', verdict: 'check', source: 'Northern Wire' })).toBe(2)
})

test('each publisher is offered once, in the order of the alphabet', () => {
  expect(publishers(findings)).toEqual(['Northern Wire', 'The Valley Tribune'])
})
