import { expect, test } from 'vitest'
import { settle } from '../../../extensions/crosscheck/settle.ts'
import { findingIn } from '../draft.ts'

const text = 'Okafor met Lindqvist.'
const findings = () => [findingIn(text, 'Okafor'), findingIn(text, 'Lindqvist')]

test('findings that say the same are the same list', () => {
  const old = findings()
  expect(settle(old, findings())).toBe(old)
})

test('a finding that only moved is the same', () => {
  const old = findings()
  const moved = [findingIn(`Mayor ${text}`, 'Okafor', 'disputed', 3), findingIn(text, 'Lindqvist')]
  expect(settle(old, moved)).toBe(old)
})

test.each([
  ['verdict', { verdict: 'confirmed' as const }],
  ['reason', { reason: 'Another one.' }],
  [
    'evidence',
    {
      evidence: [
        {
          articleId: 'a',
          publisher: '',
          paragraph: 0,
          start: 0,
          end: 1,
          sentence: { start: 0, end: 1, text: 'x' },
          relation: 'match' as const,
          reason: '',
        },
      ],
    },
  ],
])('another %s makes it new, and leaves the others', (_what, change) => {
  const old = findings()
  const [first, second] = findings() as [(typeof old)[0], (typeof old)[0]]
  const settled = settle(old, [{ ...first, ...change }, second])
  expect(settled[0]).toEqual({ ...first, ...change })
  expect(settled[1]).toBe(old[1])
})

test('another order is another list of the same findings', () => {
  const old = findings()
  const turned = settle(old, findings().reverse())
  expect(turned).toEqual([old[1], old[0]])
  expect(turned[0]).toBe(old[1])
})
