import { describe, expect, it } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { readText } from '../../../../src/engine/articles/read-text.ts'
import { check } from '../../../../src/engine/check.ts'

const SOURCE =
  'Finance Minister Ilse Brandt opened a port in Aarhus on 4 May 2019. It has 14 cranes and employs 320 people, Brandt said.'

async function verdicts(...paragraphs: string[]): Promise<Record<string, string>> {
  const archive = new MemoryArchive([readText(SOURCE, { id: 'a', publisher: 'Coastal News' })])
  const { findings } = await check({ paragraphs }, archive)
  return Object.fromEntries(
    findings.map(f => [(f.figure?.number ? f.figure : (f.name ?? f.role)!).text, f.verdict]),
  )
}

describe('a name beside figures', () => {
  it.each<[string, string, string]>([
    ['none of which a source has', 'The owner of Aarhus paid $9 million.', 'named'],
    ['one of which a source has', 'The port of Aarhus employs 320 people and paid $9 million.', 'confirmed'],
    ['that a source contradicts', 'The port of Aarhus employs 370 people.', 'confirmed'],
    ['that is no more than a day', 'The owner of Aarhus left on Monday.', 'confirmed'],
    ['that is no more than an order', 'It was the third visit to Aarhus.', 'confirmed'],
    ['that is a year', 'The owner of Aarhus left in 1987.', 'named'],
    ['in another sentence', 'The owner left Aarhus. He paid $9 million.', 'confirmed'],
    ['in no sentence', 'The owner left Aarhus.', 'confirmed'],
  ])('%s', async (_, draft, verdict) => {
    expect(await verdicts(draft)).toMatchObject({ Aarhus: verdict })
  })

  it('is more than named where a source gives its bearer the same office', async () => {
    expect(await verdicts('Finance Minister Ilse Brandt paid $9 million.')).toMatchObject({
      'Ilse Brandt': 'confirmed',
    })
    expect(await verdicts('Finance Minister Ilse Brandt left. Ilse Brandt paid $9 million.')).toMatchObject({
      'Ilse Brandt': 'named',
    })
  })

  it('is named paragraph by paragraph', async () => {
    expect(await verdicts('Aarhus is quiet.', 'Ilse Brandt paid $9 million.')).toMatchObject({
      Aarhus: 'confirmed',
      'Ilse Brandt': 'named',
    })
  })

  it('keeps its evidence, and says what is missing', async () => {
    const archive = new MemoryArchive([readText(SOURCE, { id: 'a', publisher: 'Coastal News' })])
    const { findings } = await check({ paragraphs: ['Ilse Brandt paid $9 million.'] }, archive)
    const finding = findings.find(f => f.name)!
    expect(finding.reason).toBe('The sources name it, but have none of the figures of its sentence.')
    expect(finding.evidence[0]).toMatchObject({ relation: 'match' })
  })
})
