import { expect, test } from 'vitest'
import { filed } from '../../../extensions/card/filed.ts'
import { differingFirst } from '../../../extensions/card/order.ts'
import type { Evidence, Relation } from '../../../src/engine/crosscheck/finding.ts'

const evidence = (publisher: string, relation: Relation): Evidence => ({
  articleId: publisher,
  publisher,
  paragraph: 0,
  start: 0,
  end: 1,
  sentence: { start: 0, end: 1, text: 'x' },
  relation,
  reason: '',
})

test('what differs comes first, equals keep their order', () => {
  const all = [
    evidence('a', 'match'),
    evidence('b', 'differs'),
    evidence('c', 'scope'),
    evidence('d', 'conflict'),
    evidence('e', 'conflict'),
  ]
  expect(differingFirst(all).map(({ publisher }) => publisher)).toEqual(['d', 'e', 'b', 'c', 'a'])
})

test.each([
  ['2016-02-12T09:00:00Z', '12 Feb 2016, 09:00 UTC'],
  ['2016-02-12', '12 Feb 2016'],
  ['the other day', 'the other day'],
])('filed %j reads %j', (published, text) => {
  expect(filed(published, 'en-GB')).toBe(text)
})
