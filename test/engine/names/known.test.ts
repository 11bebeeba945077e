import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../src/engine/check.ts'
import { NameCounts } from '../../../src/engine/names/index.ts'

const article = (id: string, ...paragraphs: string[]) => ({ id, publisher: id, paragraphs })
const namesIn = async (draft: string, archive: MemoryArchive) =>
  (await check({ paragraphs: [draft] }, archive)).findings.flatMap(f =>
    f.name ? [`${f.name.kind} ${f.name.text}`] : [],
  )

test('a name that the archive taught is known in a draft, and forgotten with its articles', async () => {
  const archive = new MemoryArchive()
  const draft = 'It all went wrong when Vrndalska Tolmin Kostrenik spoke.'
  const before = await namesIn(draft, archive)
  await archive.add([
    article('a', 'President Vrndalska Tolmin Kostrenik said on Monday that she would resign.'),
    article('b', 'Mrs Vrndalska Tolmin Kostrenik, 52, told reporters on Tuesday that she had resigned.'),
  ])
  expect(await namesIn(draft, archive)).toEqual(['person Vrndalska Tolmin Kostrenik'])
  await archive.remove(['a', 'b'])
  expect(await namesIn(draft, archive)).toEqual(before)
})

test('what was read once may be a slip, and the more frequent kind wins', () => {
  const counts = new NameCounts()
  const name = (kind: 'person' | 'place') => ({ start: 0, end: 6, text: 'Tolmin', canonical: 'Tolmin', kind })
  counts.add(name('person'))
  expect(counts.kindOf('tolmin')).toBeUndefined()
  counts.add(name('place'))
  counts.add(name('place'))
  expect(counts.kindOf('tolmin')).toBe('place')
  counts.remove(name('place'))
  expect(counts.kindOf('tolmin')).toBeUndefined()
})

test('a surname alone is the person whose full name the archive has', () => {
  const counts = new NameCounts()
  for (let i = 0; i < 2; i++)
    counts.add({ start: 0, end: 9, text: 'Ana Zorić', canonical: 'Ana Zorić', kind: 'person' })
  expect(counts.kindOf('zoric')).toBe('person')
})
