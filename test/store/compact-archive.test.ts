import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { sourcesOf } from '../../src/engine/archive/sources.ts'
import { check } from '../../src/engine/check.ts'
import { nameKeys, wordsOfName } from '../../src/engine/names/keys.ts'
import { DeskArchive } from '../../src/store/desk-archive.ts'
import { recombined } from '../bench/recombine.ts'

const ARTICLES = Array.from({ length: 60 }, (_, i) => recombined(i, 250))

describe('an archive in bytes', async () => {
  const memory = new MemoryArchive(ARTICLES)
  const compact = await DeskArchive.open()
  await compact.add(ARTICLES)
  const draft = recombined(1000, 400)
  const { figures, names } = sourcesOf(draft)

  test('finds the same figures as one in memory, in the same order', async () => {
    for (const { figure } of figures) {
      expect(await compact.findFigures({ figure })).toEqual(await memory.findFigures({ figure }))
    }
  })

  test('finds the same names, in the same order', async () => {
    for (const { name } of names) {
      const query = { keys: nameKeys(name) }
      expect(await compact.findNames(query)).toEqual(await memory.findNames(query))
    }
  })

  test('knows the same names', async () => {
    const [known, expected] = [await compact.knownNames(), await memory.knownNames()]
    for (const { name } of names) {
      const words = wordsOfName(name.canonical).join(' ')
      expect([words, known.kindOf(words)]).toEqual([words, expected.kindOf(words)])
    }
  })

  test('judges the same, also after articles were removed', async () => {
    expect(await check(draft, compact)).toEqual(await check(draft, memory))
    const gone = ARTICLES.slice(0, 20).map(({ id }) => id)
    const left = new MemoryArchive(ARTICLES.slice(20))
    await compact.remove(gone)
    expect(await check(draft, compact)).toEqual(await check(draft, left))
    await compact.add(ARTICLES.slice(0, 20))
  })
})
