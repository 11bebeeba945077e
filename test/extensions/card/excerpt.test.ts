import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from '../../../extensions/card/excerpt.ts'
import type { Evidence } from '../../../src/engine/crosscheck/finding.ts'

/** Evidence whose sentence begins at an offset of its paragraph. */
const evidenceOf = (text: string, start: number, end: number, origin = 0): Evidence => ({
  articleId: 'a',
  publisher: 'A Paper',
  paragraph: 0,
  start: start + origin,
  end: end + origin,
  sentence: { start: origin, end: origin + text.length, text },
  relation: 'conflict',
  reason: '',
})

test('a short sentence is cut around its words, wherever it stands in its paragraph', () => {
  const cut = { before: 'Mayor ', emphasis: 'Okafor', after: ' spoke.' }
  expect(excerpt(evidenceOf('Mayor Okafor spoke.', 6, 12))).toEqual(cut)
  expect(excerpt(evidenceOf('Mayor Okafor spoke.', 6, 12, 480))).toEqual(cut)
})

test('what is far from them becomes an ellipsis, at the gap between two words', () => {
  const text = 'one two three four Okafor five six seven eight'
  expect(excerpt(evidenceOf(text, 19, 25), 12)).toEqual({
    before: '… three four ',
    emphasis: 'Okafor',
    after: ' five six …',
  })
})

test.each([
  ['before the sentence', -4, 3],
  ['after it', 3, 900],
  ['nowhere', 3, 3],
  ['nothing', Number.NaN, 3],
])('offsets that lie %s emphasise nothing', (_where, start, end) => {
  expect(excerpt(evidenceOf('Mayor Okafor spoke.', start, end))).toEqual({
    before: 'Mayor Okafor spoke.',
    emphasis: '',
    after: '',
  })
})

test('the emphasis is whole, and no side is longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const { before, emphasis, after } = excerpt(evidenceOf(text, start, end), 20)
      expect(emphasis).toBe(text.slice(start, end))
      if (!emphasis) return
      expect(before.length).toBeLessThanOrEqual(22)
      expect(after.length).toBeLessThanOrEqual(22)
    }),
  )
})
