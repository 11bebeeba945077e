import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { sourcesOf } from '../../../src/engine/archive/sources.ts'
import { archiveConformance } from './conformance.ts'

archiveConformance('MemoryArchive', async () => ({ archive: new MemoryArchive() }))

test('the figures of an article are those that are read in it, until it is removed', async () => {
  const article = (id: string, text: string) => ({ id, publisher: 'Coastal News', paragraphs: [text, text] })
  const flood = article('flood', 'At least 12 people died and 40 were hurt in Leeds. Nearly 300 fled.')
  const archive = new MemoryArchive([article('fire', 'Two people died in Hull.'), flood])
  expect(await archive.figuresOf('flood')).toEqual(sourcesOf(flood).figures)
  await archive.remove(['flood'])
  expect(await archive.figuresOf('flood')).toEqual([])
})
