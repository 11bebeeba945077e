import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../../src/engine/check.ts'

const verdictOn = async (draft: string, place: string, ...sources: string[]) => {
  const archive = new MemoryArchive(
    sources.map((text, i) => ({ id: `s${i}`, publisher: `Paper ${i}`, paragraphs: [text] })),
  )
  const { findings } = await check({ paragraphs: [draft] }, archive)
  const finding = findings.find(f => f.name?.text === place)
  return { verdict: finding?.verdict, reason: finding?.reason }
}

test.each([
  // The country is wrong, and a source's own sentence says so.
  ['The mayor of Lyon, Italy, resigned.', 'Lyon', 'The mayor of Lyon, France, resigned.', 'contradicted'],
  [
    'He lives in the Iraqi city of Homs.',
    'Homs',
    'Fighting went on in Homs, in central Syria.',
    'contradicted',
  ],
  // A neighbourhood, a crossing: what the archive alone knows.
  [
    'Shells fell on the al-Sakhour district of Damascus.',
    'al-Sakhour',
    'Rebels hold the al-Sakhour neighborhood of Aleppo.',
    'contradicted',
  ],
  [
    'Shells fell on Damascus’s al-Sakhour district.',
    'al-Sakhour',
    'Rebels hold the al-Sakhour district in eastern Aleppo.',
    'contradicted',
  ],
  [
    'Shells fell on the al-Sakhour district of Aleppo.',
    'al-Sakhour',
    'Rebels hold the al-Sakhour neighborhood of Aleppo.',
    'confirmed',
  ],
  [
    'Shells fell on the al-Sakhour district, Syria.',
    'al-Sakhour',
    'Rebels hold the al-Sakhour neighborhood of Aleppo.',
    'confirmed',
  ],
  [
    'Shells fell on the al-Sakhour district of Damascus.',
    'al-Sakhour',
    'Rebels hold the al-Sakhour neighborhood.',
    'confirmed',
  ],
  ['They flew to Lyon, Italy and Spain.', 'Lyon', 'The mayor of Lyon, France, resigned.', 'confirmed'],
  // It is right.
  ['The mayor of Lyon, France, resigned.', 'Lyon', 'The mayor of Lyon, France, resigned.', 'confirmed'],
  // No source says which country: many places share a name.
  ['A fire broke out in Córdoba, Argentina.', 'Córdoba', 'A fire broke out in Córdoba.', 'confirmed'],
  // A list of places puts nothing inside anything that a source would deny.
  ['He flew to Lyon and to Italy.', 'Lyon', 'The mayor of Lyon, France, resigned.', 'confirmed'],
])('%s (%s) <> %s: %s', async (draft, place, source, expected) => {
  expect((await verdictOn(draft, place, source)).verdict).toBe(expected)
})

test('one source that agrees is enough to let it stand', async () => {
  const { verdict } = await verdictOn(
    'He was born in Paris, United States.',
    'Paris',
    'She studied in Paris, France.',
    'He comes from Paris in Texas, United States.',
  )
  expect(verdict).not.toBe('contradicted')
})

test('the reason names both countries', async () => {
  const { reason } = await verdictOn(
    'The mayor of Lyon, Italy, resigned.',
    'Lyon',
    'The mayor of Lyon, France, resigned.',
  )
  expect(reason).toBe('The sources put Lyon in France, not in Italy.')
})
