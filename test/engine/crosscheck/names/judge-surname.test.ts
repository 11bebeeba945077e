import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { readText } from '../../../../src/engine/articles/read-text.ts'
import { check } from '../../../../src/engine/check.ts'

/** Names that make two texts one story. */
const STORY = 'Norvex of Dorvik met Per Lund and Lise Hamre.'

test.each<[string, string, string, string]>([
  // Two letters off, and nobody else has the first name.
  ['Andrea Kessler', 'Andrea Kessler resigned.', 'Andrea Keller resigned.', 'contradicted'],
  ['Andrea Kessler', 'Andrea Kessler resigned.', 'Andrea Kessler resigned.', 'confirmed'],
  [
    'Andrea Kessler',
    'Andrea Kessler resigned.',
    'Andrea Keller resigned; so did Andrea Kestner.',
    'unsourced',
  ],
  ['Andrea Kessler', 'Andrea Kessler met Andrea Keller.', 'Andrea Keller resigned.', 'unsourced'],
  ['Andrea Kessler', 'Andrea Kessler resigned.', 'Andrea Kowalski resigned.', 'unsourced'],
  ['Andrea Kess', 'Andrea Kess resigned.', 'Andrea Kohl resigned.', 'unsourced'],
  // One sound, two families.
  ['Carmen Frei', 'Carmen Frei resigned.', 'Carmen Frey resigned.', 'check'],
  ["Maureen O'Dell", "Maureen O'Dell resigned.", 'Maureen Odell resigned.', 'check'],
  ['Carmen Frei', 'Carmen Frei resigned.', 'Carmen Frei resigned, and so did Carmen Frey.', 'confirmed'],
  // One name in another alphabet.
  ['Sergei Lavrov', 'Sergei Lavrov resigned.', 'Sergey Lavrov resigned.', 'confirmed'],
  ['Maria Zakharova', 'Maria Zakharova resigned.', 'Maria Zaharova resigned.', 'confirmed'],
])('%s in “%s”, by “%s”, is %s', async (name, draft, source, verdict) => {
  const article = (text: string, id: string) =>
    readText(`${text} ${STORY}`, { id, publisher: id, published: '2024-03-14T09:00:00Z' })
  const { findings } = await check(article(draft, 'draft'), new MemoryArchive([article(source, 'Source')]))
  expect(findings.find(finding => finding.name?.text === name)?.verdict).toBe(verdict)
})
