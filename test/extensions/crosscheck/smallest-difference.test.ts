import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedRange, smallestDifference } from '../../../extensions/crosscheck/smallest-difference.ts'
import { docOf } from '../draft.ts'

test.each([
  ['aa', 'aaa'],
  ['aaa', 'aa'],
  ['1,500 left', '1,600 left'],
  ['', 'x'],
])('%j becomes %j by one replacement', (before, after) => {
  const mapping = smallestDifference(docOf(before), docOf(after))
  expect(mapping.map(docOf(before).content.size)).toBe(docOf(after).content.size)
  const { from, to } = changedRange(mapping)!
  expect(to - from).toBeLessThanOrEqual(Math.max(1, after.length))
})

test('equal documents do not differ', () => {
  expect(changedRange(smallestDifference(docOf('a', 'b'), docOf('a', 'b')))).toBeNull()
})

test('what stands before and after the difference keeps its place', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [before, after] = [docOf(...a), docOf(...b)]
      const mapping = smallestDifference(before, after)
      expect(mapping.map(0, -1)).toBe(0)
      expect(mapping.map(before.content.size)).toBe(after.content.size)
      const changed = changedRange(mapping)
      if (!changed) {
        expect(before.eq(after)).toBe(true)
        return
      }
      expect(changed.from).toBeGreaterThanOrEqual(0)
      expect(changed.to).toBeLessThanOrEqual(after.content.size)
    }),
  )
})
