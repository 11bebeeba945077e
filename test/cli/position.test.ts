import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positions } from '../../src/cli/position.ts'

test('line and column, counted from 1', () => {
  const at = positions('one\ntwo\r\nthree')
  expect([0, 2, 4, 9, 13].map(at)).toEqual(['1:1', '1:3', '2:1', '3:1', '3:5'])
})

test('as counted from the beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(), (text, n) => {
      const offset = n % (text.length + 1)
      const before = text.slice(0, offset).split('\n')
      expect(positions(text)(offset)).toBe(`${before.length}:${before.at(-1)!.length + 1}`)
    }),
  )
})
