import { expect, test } from 'vitest'
import type { Likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import { isNear, isSlipped } from '../../../../src/engine/crosscheck/figures/near.ts'
import { unitRelation } from '../../../../src/engine/crosscheck/figures/unit-relation.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { figureIn } from '../figure-in.ts'

test.each([
  ['3,836 cases', 'fewer than 3,830 cases', true],
  ['fewer than 3,830 cases', '3,836 cases', true],
  // One of them must have three digits that matter, the other two.
  ['3,836 cases', '3,800 cases', true],
  ['3,800 cases', '3,836 cases', true],
  ['3,800 cases', '3,900 cases', false],
  ['3,836 cases', '4,000 cases', false],
  // Within a twentieth of the source’s number.
  ['1,050 cases', '1,001 cases', true],
  ['1,052 cases', '1,001 cases', false],
  ['952 cases', '1,001 cases', true],
  ['950 cases', '1,001 cases', false],
  // Brought into one unit.
  ['3,836 metres', '3.83 kilometres', true],
  ['3.83 kilometres', '3,836 metres', true],
  ['3,836 metres', '3,830 kilometres', false],
  ['3,836 metres', '3,830 kilograms', false],
  // Nought is near nothing, and a range has no number.
  ['no people', 'no people', false],
  ['3,836 cases', 'between 3,830 and 3,840 cases', false],
  ['between 3,830 and 3,840 cases', '3,836 cases', false],
])('%s and %s are one count, told twice: %s', (draft, source, near) => {
  const [d, s] = [figureIn(draft), figureIn(source)]
  expect(isNear(d, s, unitRelation(d, s) as Likeness, JUDGEMENT)).toBe(near)
})

test.each<[string, string, Partial<Likeness>, boolean]>([
  ['1,024 adults', '1,204 adults', {}, true],
  ['$1,024', '$1,204', {}, true],
  ['1,024 adults', '1,240 adults', {}, false],
  // Two digits are swapped by chance.
  ['12 adults', '21 adults', {}, false],
  ['1,200 adults', '2,100 adults', {}, false],
  ['120 adults', '210 adults', {}, false],
  // Of one thing, in one story, of no two events.
  ['1,024', '1,204', {}, false],
  ['1,024 adults', '1,204 homes', {}, false],
  ['1,024 adults', '1,204 adults', { one: false }, false],
  ['1,024 adults', '1,204 adults', { event: 'different' }, false],
  ['1,024 adults', '1,204 adults', { event: 'unknown' }, true],
])('%s and %s differ by digits that have changed places, %j: %s', (draft, source, like, want) => {
  const [d, s] = [figureIn(draft), figureIn(source)]
  expect(isSlipped(d, s, { one: true, event: 'same', ...like } as Likeness, JUDGEMENT)).toBe(want)
})
