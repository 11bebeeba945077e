import { expect, test } from 'vitest'
import type { Evidence, Finding } from '../../src/engine/crosscheck/finding.ts'
import { signOffKey } from '../../src/signoff/key.ts'

const evidence = (articleId: string, text: string): Evidence => ({
  articleId,
  publisher: 'A Paper',
  paragraph: 0,
  start: 0,
  end: 1,
  sentence: { start: 0, end: text.length, text },
  relation: 'conflict',
  reason: 'A reason.',
})

const finding: Finding = {
  id: 'okafur',
  paragraph: 0,
  name: { start: 6, end: 12, text: 'Okafur', kind: 'person', canonical: 'Okafur' },
  verdict: 'contradicted',
  reason: 'A reason.',
  evidence: [evidence('a', 'Mayor Okafor spoke.'), evidence('b', 'So did Okafor.')],
}

test.each([
  ['moved to another paragraph', { paragraph: 7 }],
  ['worded otherwise', { reason: 'Another reason.' }],
  ['with its evidence in another order', { evidence: [...finding.evidence].reverse() }],
])('a sign-off holds for a finding %s', (_what, change) => {
  expect(signOffKey({ ...finding, ...change })).toBe(signOffKey(finding))
})

test.each([
  ['in another sentence', { id: 'another' }],
  ['with another verdict', { verdict: 'disputed' as const }],
  ['with one source more', { evidence: [...finding.evidence, evidence('c', 'Okafor it is.')] }],
  ['with one source less', { evidence: finding.evidence.slice(1) }],
  [
    'with a source that says something else',
    { evidence: [evidence('a', 'Mayor Okafur spoke.'), finding.evidence[1]!] },
  ],
])('and not for a finding %s', (_what, change) => {
  expect(signOffKey({ ...finding, ...change })).not.toBe(signOffKey(finding))
})
