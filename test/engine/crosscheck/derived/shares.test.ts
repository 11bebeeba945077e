import { expect, test } from 'vitest'
import { sharesIn } from '../../../../src/engine/crosscheck/derived/shares.ts'
import { besideIn } from './beside.ts'

const shares = (text: string): string[] =>
  sharesIn(besideIn(text)).map(({ part, whole }) => `${part.value} of ${whole.value}`)

test.each([
  ['Half of the 900 workers left.', '0.5 of 900'],
  ['60 percent of the 900 workers left.', '60 of 900'],
  ['60 percent of its 900 workers left.', '60 of 900'],
  ['60 percent of all 900 workers left.', '60 of 900'],
  ['60 percent of some 900 workers left.', '60 of 900'],
  ['60 percent of a total of 900 workers left.', '60 of 900'],
  ['60 percent of the firm’s staff of the 900 workers left.', ''],
  ['Half of the roughly 900 workers left.', '0.5 of 900'],
  ['600 of the 900 workers left.', '600 of 900'],
  ['600 workers of the 900 left.', '600 of 900'],
  ['Half of the $900 fund was spent.', '0.5 of 900'],
  // A count is a part of a larger count, and of no sum of money.
  ['600 of its 500 workers left.', ''],
  ['900 of the 900 workers left.', ''],
  ['600 of the $900 notes were spent.', ''],
  ['None of the 900 workers left.', ''],
  ['Half of dozens of workers left.', ''],
  ['600 of several hundred workers left.', ''],
  ['60 percent of the 900 tons were sold.', ''],
  // Two figures of which none is of the other.
  ['600 nurses and 900 workers left.', ''],
  ['600 nurses in the 900 homes left.', ''],
  ['600 nurses left most of the 900 workers.', ''],
  ['Of the 900 workers, 60 percent left.', '60 of 900'],
  ['Of the 900 workers at the plant, only 600 left.', '600 of 900'],
  ['Of the 900 workers, 1,200 left.', ''],
  ['Fond of the 900 workers, 600 nurses left.', ''],
  ['Of the 900 workers, 600 nurses left.', ''],
  ['Of the 900 workers. And 600 left.', ''],
  ['Five metres of the 900 workers left.', ''],
  ['Half of the 30-year-old men left.', ''],
  // One figure is a share of nothing told.
  ['Half of the workers left.', ''],
])('%s: %s', (text, want) => {
  expect(shares(text)).toEqual(want ? [want] : [])
})
