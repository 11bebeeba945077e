import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import type { Article } from '../../../src/engine/articles/article.ts'
import { read } from '../../../src/engine/read.ts'

const article = (id: string, ...paragraphs: string[]): Article => ({ id, publisher: id, paragraphs })
const figure = (text: string) => read(text).figures[0]!
const query = (text: string) => ({ figure: figure(text) })

describe('an archive in memory', () => {
  test('finds figures by what they measure, the most alike first', async () => {
    const archive = new MemoryArchive([
      article('a', 'The ferry sank. Some 300 tourists visited the island.'),
      article('b', 'The ferry disaster killed 61 passengers.'),
    ])
    const found = await archive.findFigures(query('At least 16 people died in the ferry disaster.'))
    expect(found[0]).toMatchObject({ articleId: 'b', figure: { value: 61 } })
    expect(found[0]?.sentence.text).toBe('The ferry disaster killed 61 passengers.')
  })

  test('keeps money apart from people', async () => {
    const archive = new MemoryArchive([article('a', 'The ferry cost $61 million.')])
    expect(await archive.findFigures(query('The ferry carried 61 people.'))).toEqual([])
  })

  test('forgets an article that is removed, and replaces one that comes again', async () => {
    const archive = new MemoryArchive([article('a', 'The blast killed 12 people.')])
    await archive.add([article('a', 'The blast killed 15 people.')])
    const values = async () =>
      (await archive.findFigures(query('The blast killed 9 people.'))).map(f => f.figure.value)
    expect(await values()).toEqual([15])
    await archive.remove(['a'])
    expect(await values()).toEqual([])
    expect(await archive.articles()).toEqual([])
  })

  test('tells of every change to whoever listens, until they stop', async () => {
    const archive = new MemoryArchive()
    let told = 0
    const stop = archive.subscribe(() => told++)
    await archive.add([article('a', 'Text.'), article('b', 'Text.')])
    await archive.remove(['a'])
    await archive.remove(['a'])
    expect(told).toBe(2)
    stop()
    await archive.remove(['b'])
    expect(told).toBe(2)
  })

  test('stays right after many replacements', async () => {
    const archive = new MemoryArchive()
    for (let i = 1; i <= 200; i++) await archive.add([article('a', `The blast killed ${i} people.`)])
    const found = await archive.findFigures(query('The blast killed 9 people.'))
    expect(found.map(f => f.figure.value)).toEqual([200])
  })

  test('knows the whole article that a piece of evidence is from', async () => {
    const archive = new MemoryArchive([article('a', 'One.', 'Two.')])
    expect((await archive.article('a'))?.paragraphs).toEqual(['One.', 'Two.'])
    expect(await archive.article('b')).toBeUndefined()
  })
})
