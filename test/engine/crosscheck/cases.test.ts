import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { readText } from '../../../src/engine/articles/read-text.ts'
import { check } from '../../../src/engine/check.ts'

const cases = [
  'cases.txt',
  'cases-claims.txt',
  'cases-contrasts.txt',
  'cases-measured.txt',
  'cases-paraphrase.txt',
  'cases-ranks.txt',
  'cases-desk.txt',
  'cases-slips.txt',
  'cases-wire.txt',
]
  .flatMap(file => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'))
  .filter(line => line && !line.startsWith('#'))
  .map(line => {
    const [topic, expected, figure, draft, ...sources] = line.split('|').map(part => part.trim())
    return { topic: topic!, expected: expected!, figure: figure!, draft: draft!, sources }
  })

describe('a draft figure against its sources', () => {
  test.each(cases)('$topic: $draft <> $sources → $expected', async ({ expected, figure, draft, sources }) => {
    const articles = sources.map((source, i) => {
      const [, published = '2024-03-14T09:00:00Z', text] = /^(?:@(\S+) )?(.*)$/.exec(source)!
      return readText(text!, { id: `s${i + 1}`, publisher: `Source ${i + 1}`, published })
    })
    const { findings } = await check(
      { paragraphs: [draft], published: '2024-03-14T18:00:00Z' },
      new MemoryArchive(articles),
    )
    const start = draft.toLowerCase().indexOf(figure.toLowerCase())
    const meant = findings.filter(
      f => f.figure && f.figure.number.start < start + figure.length && start < f.figure.number.end,
    )
    expect(meant.map(f => f.verdict)).toContain(expected)
  })
})
