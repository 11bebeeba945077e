import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { readText } from '../../../src/engine/articles/read-text.ts'
import { check } from '../../../src/engine/check.ts'

const PUBLISHERS = ['Coastal News', 'Harbour Times', 'Hill Post']
const cases = readFileSync(new URL('./reasons.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split(' => ') as [pair: string, want: string])

test.each(cases)('%s => %s', async (pair, want) => {
  const [draft = '', ...sources] = pair.split(' | ')
  const articles = sources.map((source, i) => {
    const [, published = '2024-03-14T09:00:00Z', text] = /^(?:@(\S+) )?(.*)$/.exec(source)!
    return readText(text!, { id: `s${i}`, publisher: PUBLISHERS[i]!, published })
  })
  const { findings } = await check(
    { paragraphs: [draft], published: '2024-03-14T18:00:00Z' },
    new MemoryArchive(articles),
  )
  const { verdict, reason, evidence } = findings.find(finding => finding.figure)!
  const rules = evidence.map(({ relation, decided }) =>
    [relation, decided?.rule, decided?.agreement].filter(Boolean).join(' '),
  )
  expect(`${verdict} (${rules.join(', ')}): ${reason}`).toBe(want)
})
