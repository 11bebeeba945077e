import { expect, test } from 'vitest'
import { equal } from '../../../src/engine/crosscheck/equal.ts'

test.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, 2, false],
  [Number.NaN, Number.NaN, true],
  ['1', 1, false],
  [null, null, true],
  [null, {}, false],
  [{}, null, false],
  [undefined, {}, false],
  [{}, 1, false],
  [1, {}, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [1], false],
  [[1], [1, 2], false],
  [{ a: { b: 1 } }, { a: { b: 1 } }, true],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  // A key that is undefined is as good as none.
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
])('%j says the same as %j: %s', (a, b, want) => {
  expect(equal(a, b)).toBe(want)
})
