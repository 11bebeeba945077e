import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../../extensions/crosscheck/align.ts'

test.each([
  ['nothing changed', 'abc', 'abc', [0, 1, 2]],
  ['one was edited', 'abc', 'axc', [0, null, 2]],
  ['one was added', 'abc', 'abxc', [0, 1, null, 2]],
  ['one was removed', 'abc', 'ac', [0, 2]],
  ['two changed places', 'abcd', 'acbd', [0, 2, 1, 3]],
  ['one of two equal ones was removed', 'aabb', 'abb', [0, 2, 3]],
  ['equal ones in the middle keep their order', 'xaay', 'zaaw', [null, 1, 2, null]],
  ['all was removed', 'abc', '', []],
  ['all is new', '', 'abc', [null, null, null]],
])('%s', (_what, sent, now, found) => {
  expect(align([...sent], [...now])).toEqual(found)
})

test('only equal texts are matched, and none twice', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'))
  fc.assert(
    fc.property(texts, texts, (sent, now) => {
      const found = align(sent, now)
      const matches = found.filter(match => match !== null)
      expect(new Set(matches).size).toBe(matches.length)
      found.forEach((match, index) => {
        if (match !== null) expect(sent[match]).toBe(now[index])
      })
      const left = sent.filter((_, index) => !matches.includes(index))
      expect(now.some((text, index) => found[index] === null && left.includes(text))).toBe(false)
    }),
  )
})
