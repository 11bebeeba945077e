import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/engine/crosscheck/finding.ts'
import { packer, unpack } from '../../src/worker/pack.ts'
import { findingIn } from '../extensions/draft.ts'

const coverage = { figures: 1, compared: 0, names: 0, matched: 0 }

test('a finding that did not change crosses as a number, also from another paragraph', () => {
  const pack = packer()
  const first = findingIn('Okafor spoke.', 'Okafor')
  const sent = pack({ findings: [first], coverage })
  expect(sent.findings).toEqual([first])
  const again = pack({ findings: [{ ...first, paragraph: 2 }], coverage })
  expect(again.findings).toEqual([{ kept: 0, count: 1, moved: 2 }])
})

test('what did not change crosses in one piece, however much it is', () => {
  const pack = packer()
  const findings = Array.from({ length: 9 }, (_, nth) => ({
    ...findingIn('Okafor spoke.', 'Okafor', 'disputed', nth),
    id: `${nth}`,
  }))
  pack({ findings, coverage })
  const changed = { ...findings[4]!, reason: 'Another one.' }
  const next = [...findings.slice(0, 4), changed, ...findings.slice(5)]
  expect(pack({ findings: next, coverage }).findings).toEqual([
    { kept: 0, count: 4, moved: 0 },
    changed,
    { kept: 5, count: 4, moved: 0 },
  ])
})

test('what moved by different numbers of paragraphs arrives in its own', () => {
  const pack = packer()
  const first = { ...findingIn('Okafor spoke.', 'Okafor', 'disputed', 0), id: 'first' }
  const second = { ...findingIn('So did Lindqvist.', 'Lindqvist', 'disputed', 1), id: 'second' }
  pack({ findings: [first, second], coverage })
  const apart = [first, { ...second, paragraph: 2 }]
  expect(unpack(pack({ findings: apart, coverage }), [first, second]).findings).toEqual(apart)
})

test('answers in a row arrive as they were, and what did not change is the same object', () => {
  const finding = fc
    .record({ words: fc.constantFrom('Okafor', 'spoke', '77'), paragraph: fc.nat(2), again: fc.boolean() })
    .map(({ words, paragraph, again }): Finding => {
      const found = findingIn('Okafor spoke of 77.', words, again ? 'disputed' : 'confirmed', paragraph)
      return { ...found, id: `${words} ${paragraph}` }
    })
  const answers = fc.array(fc.uniqueArray(finding, { selector: ({ id }) => id }), { maxLength: 5 })
  fc.assert(
    fc.property(answers, list => {
      const pack = packer()
      let last: readonly Finding[] = []
      for (const findings of list) {
        const arrived = unpack(structuredClone(pack({ findings, coverage })), last)
        expect(arrived).toEqual({ findings, coverage })
        for (const finding of arrived.findings) {
          const before = last.find(old => JSON.stringify(old) === JSON.stringify(finding))
          if (before) expect(finding).toBe(before)
        }
        last = arrived.findings
      }
    }),
  )
})
