import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { check } from '../../src/engine/check.ts'
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
  ['in another sentence', { id: 'another', name: { ...finding.name!, start: 80, end: 86 } }],
  ['worded otherwise', { reason: 'Another reason.' }],
  ['with its evidence in another order', { evidence: [...finding.evidence].reverse() }],
])('a sign-off holds for a finding %s', (_what, change) => {
  expect(signOffKey({ ...finding, ...change })).toBe(signOffKey(finding))
})

test.each([
  ['that is spelled otherwise', { name: { ...finding.name!, text: 'Okafir', canonical: 'Okafir' } }],
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

describe('in a draft that is edited', () => {
  const archive = new MemoryArchive()
  const source = 'At least 1,200 people have left their homes in Harlow since Tuesday, the county said.'
  const added = archive.add([{ id: 'wire', publisher: 'Wire', paragraphs: [source] }])

  /** The keys of the figure "3,000" in a draft, once for each time that it stands there. */
  async function keysIn(...paragraphs: string[]): Promise<string[]> {
    await added
    const { findings } = await check({ paragraphs }, archive)
    return findings.filter(({ figure }) => figure?.value === 3000).map(signOffKey)
  }

  const BEFORE = 'Some 3,000 people have left their homes in Harlow, and the bridge is closed.'

  test.each([
    [
      'other words of its sentence',
      'Some 3,000 people have left their homes in Harlow, while two old bridges stay open.',
    ],
    ['what stands before it', `It rained for days. ${BEFORE}`],
    ['what stands after it', `${BEFORE} Nobody was hurt, and 12 boats were lost.`],
  ])('a sign-off survives an edit of %s', async (_what, after) => {
    const [before] = await keysIn(BEFORE)
    expect(before).toBeDefined()
    expect(await keysIn(after)).toEqual([before])
  })

  test.each([
    ['its hedge', 'Only 3,000 people have left their homes in Harlow, and the bridge is closed.'],
    ['what it measures', 'Some 3,000 people were arrested in Harlow, and the bridge is closed.'],
    ['its place', 'Some 3,000 people have left their homes in Fenwick, and the bridge is closed.'],
    ['whose word it is', 'Some 3,000 people have left their homes in Harlow, Mayor Ines Okafor said.'],
  ])('an edit of %s opens the finding again', async (_what, after) => {
    const [before] = await keysIn(BEFORE)
    expect(await keysIn(after)).not.toContain(before)
  })

  test('a claim that is made twice is signed off once; the same number of other things is not', async () => {
    const [first, again, other] = await keysIn(BEFORE, BEFORE, 'The council bought 3,000 sandbags.')
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })
})
