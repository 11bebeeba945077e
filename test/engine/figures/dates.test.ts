import { describe, expect, test } from 'vitest'
import { readPeriods, readQuantities } from '../../../src/engine/figures/index.ts'

/** Filed on a Wednesday. */
const published = '2021-06-16T15:00:00Z'
const dates = (text: string, place?: string) =>
  readQuantities(text, { published, ...(place ? { place } : {}) })
    .filter(q => q.kind === 'date' || q.kind === 'time')
    .map(q => q.date)

describe('dates', () => {
  test.each([
    ['on June 3, 2021', '2021-06-03'],
    ['on Jan. 4', '2021-01-04'],
    ['on 14 March', '2021-03-14'],
    ['the 5th of May 2019', '2019-05-05'],
    ['2020-02-29', '2020-02-29'],
    ['11/30/2020', '2020-11-30'],
    ['in August 2020', '2020-08'],
    ['in 2015', '2015'],
    ['in the 1990s', '1990-01-01/1999-12-31'],
    ['in 2015-16', '2015-01-01/2016-12-31'],
    ['May 5-7', '2021-05-05/2021-05-07'],
    ['early March', '2021-03-01/2021-03-11'],
    ['mid-2012', '2012-05-02/2012-08-31'],
    ['the second quarter of 2019', '2019-04-01/2019-06-30'],
    ['Q3 2019', '2019-07-01/2019-09-30'],
    ['yesterday', '2021-06-15'],
    ['the day before yesterday', '2021-06-14'],
    ['last week', '2021-06-07/2021-06-13'],
    ['next month', '2021-07'],
    ['last March', '2021-03'],
    ['last summer', '2020-06-01/2020-08-31'],
    ['three days ago', '2021-06-13'],
    ['two years ago', '2019'],
    ['Christmas Eve 2020', '2020-12-24'],
    ['after Christmas', '2020-12-25'],
    ['before Christmas Day', '2020-12-25'],
    ['the week of May 5', '2021-05-03/2021-05-09'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date])
  })

  test.each([
    ['The council met Monday.', '2021-06-14'],
    ['The council will meet Monday.', '2021-06-21'],
    ['The council met on Wednesday.', '2021-06-16'],
    ['Voting is due to end Friday.', '2021-06-18'],
    ['The strike ended last Friday.', '2021-06-11'],
    ['The strike begins next Friday.', '2021-06-25'],
    ['on Tuesday of last week', '2021-06-08'],
    ['on Thursday, May 6', '2021-05-06'],
  ])('the tense tells the day: %s', (text, date) => {
    expect(dates(text)).toEqual([date])
  })

  test.each(['He may march on.', 'They march in step.', 'Jan Novak said so.', 'The sun set.'])(
    'no date: %s',
    text => {
      expect(dates(text)).toEqual([])
    },
  )

  test('without a day of filing a date says what it can', () => {
    const found = readQuantities('On March 5 he left; on Friday he returned. In 2015 he died.')
    expect(found.map(q => [q.kind, q.date])).toEqual([
      ['date', '--03-05'],
      ['date', undefined],
      ['date', '2015'],
    ])
  })
})

describe('clock times', () => {
  test.each([
    ['at 15:30 GMT', undefined, '2021-06-16T15:30:00Z'],
    ['at 5:30 p.m. in Damascus', undefined, '2021-06-16T14:30:00Z'],
    ['at 9 a.m.', 'Tokyo', '2021-06-16T00:00:00Z'],
    ['at noon', 'Lagos', '2021-06-16T11:00:00Z'],
    ['at 9 a.m.', undefined, '2021-06-16T09:00'],
    ['at 1130 GMT', undefined, '2021-06-16T11:30:00Z'],
  ])('%s, place %s', (text, place, date) => {
    expect(dates(text, place)).toEqual([date])
  })
})

describe('periods', () => {
  const periods = (text: string) => readPeriods(text, { published }).map(({ from, to }) => [from, to])
  test.each([
    ['since June 1', '2021-06-01', '2021-06-16'],
    ['in the past week', '2021-06-09', '2021-06-16'],
    ['over the past three months', '2021-03-16', '2021-06-16'],
    ['last year', '2020-01-01', '2020-12-31'],
    ['in 2015', '2015-01-01', '2015-12-31'],
    ['on Monday', '2021-06-14', '2021-06-14'],
    ['since Monday', '2021-06-14', '2021-06-16'],
    ['by Monday', undefined, '2021-06-14'],
    ['between March and May', '2021-03-01', '2021-05-31'],
    ['from 2011 to 2015', '2011-01-01', '2015-12-31'],
    ['so far this year', '2021-01-01', '2021-06-16'],
    ['as of 25 May', undefined, '2021-05-25'],
    ['before the end of December', undefined, '2021-12-31'],
    ['after 2010', '2011-01-01', undefined],
  ])('%s', (text, from, to) => {
    expect(periods(text)).toEqual([[from, to]])
  })
})

test.each([
  ['since January', '2025-01'],
  ['since September', '2025-09'],
  ['since November', '2024-11'],
])('%s looks back', (text, date) => {
  expect(readQuantities(text, { published: '2025-09-10T12:00:00Z' })[0]).toMatchObject({ date })
})
