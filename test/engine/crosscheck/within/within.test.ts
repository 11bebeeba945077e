import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../../src/engine/check.ts'
import { Evidence, type Finding } from '../../../../src/engine/crosscheck/finding.ts'
import { Memory } from '../../../../src/engine/memory.ts'

const published = '2024-03-14T18:00:00Z'
const cases = readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split('|').map(part => part.trim()) as [string, string, string])

const judge = async (paragraphs: string[], ...sources: string[]): Promise<Finding[]> => {
  const articles = sources.map((text, i) => ({
    id: `s${i}`,
    publisher: `Paper ${i}`,
    published,
    paragraphs: [text],
  }))
  return (await check({ paragraphs, published }, new MemoryArchive(articles))).findings
}
const about = (findings: Finding[], words: string): Finding =>
  findings.find(f => f.figure?.text.includes(words))!

describe('a draft that nothing is known of but itself', () => {
  test.each(cases)('%s: %s in %s', async (verdict, words, text) => {
    const findings = await judge(text.split('/').map(part => part.trim()))
    expect(about(findings, words).verdict).toBe(verdict)
    if (verdict === 'unsourced') expect(findings.filter(f => f.evidence.length)).toEqual([])
  })
})

describe('what the draft says against itself', () => {
  const draft = ['Ferry disaster kills 61', 'The ferry disaster claimed 16 lives.']

  test('is evidence with the place in the draft', async () => {
    const [evidence] = about(await judge(draft), '61').evidence
    expect(evidence).toMatchObject({
      within: true,
      articleId: '',
      publisher: '',
      paragraph: 1,
      sentence: { start: 0, text: 'The ferry disaster claimed 16 lives.' },
      relation: 'conflict',
      reason: 'Elsewhere the draft says 16 lives; here it says 61.',
    })
    expect(draft[1]!.slice(evidence!.figure!.number.start, evidence!.figure!.number.end)).toBe('16')
    expect(Evidence.safeParse(evidence).success).toBe(true)
  })

  test('alarms at the one that the sources do not support', async () => {
    const findings = await judge(draft, 'Sixteen people died in the ferry disaster.')
    expect(about(findings, '61').verdict).toBe('contradicted')
    expect(about(findings, '16').verdict).toBe('confirmed')
    expect(about(findings, '16').evidence.map(e => Boolean(e.within))).toEqual([false, true])
  })

  test('alarms at the part where the sources support the total', async () => {
    const findings = await judge(
      ['Twelve people died in the floods, seven in the north and four in the south.'],
      'The floods killed 12 people.',
    )
    expect(about(findings, 'Twelve').verdict).toBe('confirmed')
    expect(about(findings, 'four').verdict).toBe('contradicted')
  })

  test('follows the draft as it is edited', async () => {
    const memory = new Memory()
    const archive = new MemoryArchive()
    const verdicts = async (paragraphs: string[]) =>
      (await check({ paragraphs, published }, archive, { memory })).findings.map(f => f.verdict)
    expect(await verdicts(draft)).toEqual(['contradicted', 'contradicted'])
    expect(await verdicts([draft[0]!, 'The ferry disaster claimed 61 lives.'])).toEqual([
      'unsourced',
      'unsourced',
    ])
    expect(await verdicts(draft)).toEqual(['contradicted', 'contradicted'])
  })
})
