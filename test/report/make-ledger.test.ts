import { expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { readText } from '../../src/engine/articles/read-text.ts'
import { check } from '../../src/engine/check.ts'
import { Ledger } from '../../src/report/ledger.ts'
import { makeLedger, sentenceIn } from '../../src/report/make-ledger.ts'
import type { SignOff } from '../../src/signoff/sign-off.ts'

const article = readText('The fire at the mill in Port Elin killed 14 workers on Monday, police said.', {
  id: 'wire-1',
  publisher: 'Coastal News',
  published: '2026-03-02T09:00:00Z',
  headline: 'Fire at the mill',
  url: 'https://coast.example/fire',
})
const paragraphs = ['A fire.', 'It was early. The fire at the mill killed 41 workers on Monday, police said.']

test('a ledger holds every finding with its sentence, its sources and its sign-off', async () => {
  const checked = await check({ paragraphs, published: '2026-03-02' }, new MemoryArchive([article]))
  const dead = checked.findings.find(finding => finding.figure?.value === 41)!
  const signOff: SignOff = {
    key: 'k',
    finding: dead.id,
    decision: 'stet',
    words: '41 workers',
    verdict: 'contradicted',
    initials: 'AB',
    time: '2026-03-02T10:00:00.000Z',
  }
  const ledger = makeLedger({
    ...checked,
    sentenceOf: sentenceIn(paragraphs),
    signOffs: { [dead.id]: signOff },
    articles: [article],
    chosen: new Set([dead.id]),
    title: 'Fire',
    published: '2026-03-02',
    made: new Date('2026-03-02T11:00:00Z'),
  })
  expect(Ledger.parse(ledger)).toEqual(ledger)
  expect(ledger.entries.map(entry => entry.id)).toEqual(checked.findings.map(finding => finding.id))
  expect(ledger).toMatchObject({
    title: 'Fire',
    made: '2026-03-02T11:00:00.000Z',
    coverage: checked.coverage,
  })
  expect(ledger.entries.find(entry => entry.id === dead.id)).toMatchObject({
    subject: 'figure',
    words: '41 workers',
    sentence: 'The fire at the mill killed 41 workers on Monday, police said.',
    verdict: 'contradicted',
    publish: true,
    signOff: { decision: 'stet', initials: 'AB', time: '2026-03-02T10:00:00.000Z' },
    evidence: [
      {
        articleId: 'wire-1',
        publisher: 'Coastal News',
        headline: 'Fire at the mill',
        url: 'https://coast.example/fire',
        filed: '2026-03-02T09:00:00Z',
        words: '14 workers',
        relation: 'conflict',
      },
    ],
  })
  expect(ledger.entries.filter(entry => entry.signOff || entry.publish)).toHaveLength(1)
})

test('a finding whose paragraph is gone has no sentence', () => {
  const name = { start: 0, end: 4, text: 'Lima', kind: 'place', canonical: 'Lima' } as const
  const finding = { id: 'x', paragraph: 3, name, verdict: 'unsourced', reason: '', evidence: [] } as const
  expect(sentenceIn(['Lima.'])({ ...finding, evidence: [] })).toBe('')
})
