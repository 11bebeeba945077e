import { describe, expect, it } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { readText } from '../../../../src/engine/articles/read-text.ts'
import { check } from '../../../../src/engine/check.ts'

async function judged(draft: string, source: string, name: string) {
  const archive = new MemoryArchive([readText(source, { id: 'a', publisher: 'Coastal News' })])
  const { findings } = await check({ paragraphs: [draft] }, archive)
  return findings.find(finding => finding.name?.text === name)
}

describe('another name in the same place', () => {
  it.each<[string, string, string, string]>([
    [
      'Night Ferry (1998 film) was produced by Lena Holt.',
      'Night Ferry is a 1998 Danish film written and produced by Mads Krog.',
      'Lena Holt',
      'The sources say “produced by Mads Krog”.',
    ],
    [
      'Nordval Motors is based in Konstanz.',
      'Nordval Motors, which is based in Lyon, built a second factory in 2018.',
      'Konstanz',
      'The sources say “based in Lyon”.',
    ],
    [
      'Night Ferry (1998 film) was written by Amber Pictures.',
      'Night Ferry is a 1998 film produced by Amber Pictures and written by Ida Storm.',
      'Amber Pictures',
      'The sources say “written by Ida Storm”.',
    ],
  ])('%s', async (draft, source, name, reason) => {
    expect(await judged(draft, source, name)).toMatchObject({ verdict: 'contradicted', reason })
  })

  it.each<[string, string, string]>([
    // One of several; another verb; another film; a place around it; what is left open.
    [
      'Night Ferry (1998 film) was produced by Lena Holt.',
      'Night Ferry is a 1998 film produced by Mads Krog and Lena Holt.',
      'Lena Holt',
    ],
    [
      'Night Ferry (1998 film) was edited by Lena Holt.',
      'Night Ferry is a 1998 film produced by Mads Krog.',
      'Lena Holt',
    ],
    [
      'Night Ferry (1998 film) was produced by Lena Holt.',
      'Night Ferry came out in 1998, like Grey Harbour, a film produced by Mads Krog.',
      'Mads Krog',
    ],
    ['Nordval Motors is based in France.', 'Nordval Motors is based in Lyon.', 'France'],
    ['The film was directed by Lena Holt in 1998.', 'A film was directed by Mads Krog in 1998.', 'Lena Holt'],
    ['Night Ferry was produced by Lena Holt.', 'Grey Harbour was produced by Mads Krog.', 'Lena Holt'],
  ])('is none: %s %s', async (draft, source, name) => {
    expect((await judged(draft, source, name))?.verdict).not.toBe('contradicted')
  })

  it('shows where the source has it', async () => {
    const source = 'It rained. Nordval Motors, which is based in Lyon, built a factory.'
    const finding = await judged('Nordval Motors is based in Konstanz.', source, 'Konstanz')
    const [evidence] = finding!.evidence
    expect(source.slice(evidence!.start, evidence!.end)).toBe('Lyon')
    expect(evidence).toMatchObject({ relation: 'conflict', name: { text: 'Lyon', kind: 'place' } })
  })
})
