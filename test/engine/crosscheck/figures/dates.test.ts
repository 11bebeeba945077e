import { expect, test } from 'vitest'
import { relateDates } from '../../../../src/engine/crosscheck/figures/dates.ts'
import type { Likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import type { Figure, Hedge } from '../../../../src/engine/figures/figure.ts'

/** "under 2014" is "before 2014"; a clock time has a T. */
function dated(words: string): Figure {
  const [hedge, date] = words.includes(' ') ? words.split(' ') : ['bare', words]
  const planned = words.endsWith('!')
  return {
    kind: date!.includes('T') ? 'time' : 'date',
    date: date!.replace('!', ''),
    hedge: hedge as Hedge,
    modality: planned ? 'planned' : 'actual',
  } as Figure
}
const ALIKE = { terms: 1, shared: 1, event: 'same', otherSubject: false } as unknown as Likeness

test.each([
  ['2016-02-11', '2016-02-11', 'match'],
  ['2016-02-11', '2016-02-12', 'conflict'],
  ['2016-02-11', '2016-02', 'compatible'],
  ['2016-02', '2016-02-11', 'compatible'],
  ['2016', 'over 2015', undefined],
  ['under 2014', '2013-05', 'compatible'],
  ['under 2014', '2014-05', 'conflict'],
  ['over 2014', '2014-05', 'conflict'],
  ['over 2014', '2015', 'compatible'],
  ['atLeast 2014', '2014-05', 'compatible'],
  ['atLeast 2014', '2013', 'conflict'],
  ['atMost 2014', '2014-05', 'compatible'],
  ['atMost 2014', '2015', 'conflict'],
  ['atMost 2035!', 'atMost 2053!', 'conflict'],
  ['atMost 2035', 'atMost 2053', undefined],
  ['atMost 2035!', 'atMost 2053', undefined],
  ['atMost 2035', 'atMost 2053!', undefined],
  ['atMost 2035!', 'under 2053!', undefined],
  ['under 2035!', 'atMost 2053!', undefined],
  ['--02-11', '2016-02-11', 'match'],
  ['--02-11', '2016-02-12', undefined],
  ['--02-11', 'under 2016-02-11', undefined],
  // "Early 2016" is meant loosely, a decade is not.
  ['2016-01-01/2016-05-01', '2017-06-01', undefined],
  ['1940-01-01/1949-12-31', '1955', undefined],
  ['1940-01-01/1949-12-31', '1975', 'conflict'],
  ['T15:30', 'T15:30', 'match'],
  ['2016-02-11T15:30', '2016-02-11T15:32', 'compatible'],
  ['2016-02-11T15:30', '2016-02-11T18:30', 'conflict'],
  ['2016-02-11T23:59', '2016-02-11T00:01', 'compatible'],
  ['2016-02-11T15:30Z', '2016-02-11T15:30', 'match'],
  ['2016-02-11T15:30Z', '2016-02-11T18:30', undefined],
  ['2016-02-11', '2016-02-11T15:30', undefined],
])('%s, of which the source says %s: %s', (draft, source, want) => {
  expect(relateDates(dated(draft), dated(source), ALIKE, {}, JUDGEMENT)).toBe(want)
})

test.each<[string, Partial<Likeness>, string, string]>([
  ['somebody else', { otherSubject: true }, '2016', '2016'],
  ['too little in common to agree', { terms: 0 }, '2016', '2016'],
  ['another event', { event: 'other' as Likeness['event'] }, '2016', '2017'],
  ['too little in common to disagree', { terms: 0 }, '2016', '2017'],
])('nothing is said of %s', (_, like, draft, source) => {
  expect(relateDates(dated(draft), dated(source), { ...ALIKE, ...like }, {}, JUDGEMENT)).toBeUndefined()
})

test('another place has other days', () => {
  const scope = { place: 'disjoint' } as const
  expect(relateDates(dated('2016'), dated('2017'), ALIKE, scope, JUDGEMENT)).toBeUndefined()
})
