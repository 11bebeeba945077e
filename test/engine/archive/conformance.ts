import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Archive } from '../../../src/engine/archive/archive.ts'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { sourcesOf } from '../../../src/engine/archive/sources.ts'
import type { Article } from '../../../src/engine/articles/article.ts'
import { check } from '../../../src/engine/check.ts'
import { discords } from '../../../src/engine/discords.ts'
import { nameKeys } from '../../../src/engine/names/keys.ts'
import { read } from '../../../src/engine/read.ts'

/** Makes an empty archive for one test. */
export type OpenArchive = () => Promise<{ archive: Archive; close?(): Promise<void> }>

const article = (id: string, ...paragraphs: string[]): Article => ({ id, publisher: 'A Paper', paragraphs })

/** All that an article can have. */
const COMPLETE: Article = {
  id: 'wire/2021-06-03?n=1#top',
  publisher: 'Coastal News',
  headline: 'Ferry sinks off Harlow',
  byline: 'Ines Okafor',
  dateline: { place: 'Harlow', date: '2021-06-03' },
  published: '2021-06-03T09:30:00Z',
  url: 'https://coastal.example/ferry',
  language: 'en',
  paragraphs: [
    'The ferry disaster killed 61 passengers on Wednesday, “the worst” in years – 渡船, العبّارة, 😀.',
    'Harbour Minister Maria Silva said some 300 people were saved.',
  ],
  furniture: [
    { before: 0, text: 'NOW WATCH: the ferry' },
    { before: 2, text: 'Related stories' },
  ],
}

/** What every archive does, whoever implements it. A test file calls this once for each implementation. */
export function archiveConformance(name: string, open: OpenArchive): void {
  const opened: Awaited<ReturnType<OpenArchive>>[] = []
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close?.()
  })

  async function archiveOf(...articles: Article[]): Promise<Archive> {
    const one = await open()
    opened.push(one)
    if (articles.length) await one.archive.add(articles)
    return one.archive
  }
  const find = (archive: Archive, text: string) => archive.findFigures({ figure: read(text).figures[0]! })
  const mentions = (archive: Archive, canonical: string) =>
    archive.findNames({
      keys: nameKeys({ start: 0, end: canonical.length, text: canonical, kind: 'person', canonical }),
    })
  const ids = async (archive: Archive) => (await archive.articles()).map(({ id }) => id)

  describe(`${name}, as an archive: articles`, () => {
    test('it says how many it has, after every change', async () => {
      const archive = await archiveOf(article('a', 'One.'), article('b', 'Two.'))
      expect(archive.size).toBe(2)
      await archive.add([article('b', 'Two again.'), article('c', 'Three.')])
      expect(archive.size).toBe(3)
      await archive.remove(['a', 'nobody'])
      expect(archive.size).toBe(2)
    })

    test('an empty one answers with nothing', async () => {
      const archive = await archiveOf()
      expect(await archive.articles()).toEqual([])
      expect(await archive.article('a')).toBeUndefined()
      expect(await find(archive, 'Some 61 people died.')).toEqual([])
      expect(await mentions(archive, 'Maria Silva')).toEqual([])
      await archive.add([])
      await archive.remove([])
      expect(await archive.articles()).toEqual([])
    })

    test('an article comes back as it was given', async () => {
      const archive = await archiveOf(COMPLETE, article('bare'))
      expect(await archive.article(COMPLETE.id)).toEqual(COMPLETE)
      expect(await archive.article('bare')).toEqual(article('bare'))
      expect(await archive.article('other')).toBeUndefined()
    })

    test('articles come in the order in which they were added', async () => {
      const archive = await archiveOf(article('b', 'One.'), article('a', 'Two.'))
      await archive.add([article('c', 'Three.')])
      expect(await ids(archive)).toEqual(['b', 'a', 'c'])
    })

    test('one that comes again replaces the other, also within one call', async () => {
      const archive = await archiveOf(article('a', 'One.'), article('b', 'Two.'), article('a', 'Three.'))
      expect((await archive.article('a'))?.paragraphs).toEqual(['Three.'])
      await archive.add([article('a', 'Four.')])
      expect((await ids(archive)).sort()).toEqual(['a', 'b'])
      expect((await archive.article('a'))?.paragraphs).toEqual(['Four.'])
    })

    test('those removed are gone, and nothing else; an unknown id is no error', async () => {
      const archive = await archiveOf(article('a', 'One.'), article('b', 'Two.'), article('c', 'Three.'))
      await archive.remove(['a', 'nowhere', 'c'])
      expect(await ids(archive)).toEqual(['b'])
      expect(await archive.article('a')).toBeUndefined()
      expect((await archive.article('b'))?.paragraphs).toEqual(['Two.'])
    })

    test.each([
      '__proto__',
      'constructor',
      ' a b ',
      '../a',
      "a'; drop table articles; --",
      'é/ü?ö=%41',
      '日本 😀',
    ])('any text is an id: %s', async id => {
      const archive = await archiveOf(article(id, 'The blast killed 12 people.'))
      expect(await archive.article(id)).toEqual(article(id, 'The blast killed 12 people.'))
      expect((await find(archive, 'The blast killed 9 people.'))[0]?.articleId).toBe(id)
      await archive.remove([id])
      expect(await ids(archive)).toEqual([])
    })

    test('what is added at the same time is all there', async () => {
      const archive = await archiveOf()
      const texts = Array.from({ length: 12 }, (_, i) =>
        article(`a${i}`, `The blast killed ${i + 2} people.`),
      )
      await Promise.all(texts.map(one => archive.add([one])))
      expect((await ids(archive)).sort()).toEqual(texts.map(({ id }) => id).sort())
      expect(await find(archive, 'The blast killed 99 people.')).toHaveLength(12)
    })
  })

  describe(`${name}, as an archive: figures`, () => {
    test('are found by what they measure, the most alike first', async () => {
      const archive = await archiveOf(
        article('a', 'The ferry sank. Some 300 tourists visited the island.'),
        article('b', 'The ferry disaster killed 61 passengers.'),
      )
      const [best] = await find(archive, 'At least 16 people died in the ferry disaster.')
      expect(best).toMatchObject({ articleId: 'b', figure: { value: 61 } })
    })

    test('carry everything that they are judged by', async () => {
      const archive = await archiveOf(COMPLETE)
      const found = await find(archive, 'At least 16 passengers died in the ferry disaster.')
      const known = sourcesOf(COMPLETE).figures
      expect(found.length).toBeGreaterThan(0)
      // The figures beside it may be left out: what follows from them is then not worked out.
      const all = found.map(({ beside: _, ...figure }) => figure)
      for (const figure of all) expect(known).toContainEqual(figure)
      expect(all[0]).toEqual(known.find(source => source.figure.value === 61))
    })

    test('of money are kept apart from those of people', async () => {
      const archive = await archiveOf(article('a', 'The ferry cost $61 million.'))
      expect(await find(archive, 'The ferry carried 61 people.')).toEqual([])
    })

    test('of an article that was replaced or removed are found no more', async () => {
      const archive = await archiveOf(article('a', 'The blast killed 12 people.'))
      for (const deaths of [15, 17, 19])
        await archive.add([article('a', `The blast killed ${deaths} people.`)])
      const values = async () =>
        (await find(archive, 'The blast killed 9 people.')).map(({ figure }) => figure.value)
      expect(await values()).toEqual([19])
      await archive.remove(['a'])
      expect(await values()).toEqual([])
    })

    test('stay right after very many replacements', async () => {
      const archive = await archiveOf()
      for (let i = 1; i <= 40; i++)
        await archive.add([article('a', `The blast killed ${i} people.`), article(`b${i % 7}`, 'None died.')])
      expect(
        (await find(archive, 'The blast killed 99 people.')).filter(f => f.articleId === 'a'),
      ).toMatchObject([{ figure: { value: 40 } }])
    })
  })

  describe(`${name}, as an archive: names`, () => {
    const minister = article('a', 'Foreign Minister Mario Silva left.', 'He met Ana Sousa.')

    test('are found in all their spellings, with the roles that they bear', async () => {
      const archive = await archiveOf(minister, article('b', 'Maria Silva stayed.'))
      const found = await mentions(archive, 'Maria Sylva')
      expect(found.map(({ name }) => name.text).sort()).toEqual(['Maria Silva', 'Mario Silva'])
      const known = sourcesOf(minister).names.find(({ name }) => name.text === 'Mario Silva')
      expect(found.find(({ articleId }) => articleId === 'a')).toEqual(known)
      expect(known?.roles[0]?.text).toBe('Foreign Minister')
    })

    test('of an article that was removed are found no more', async () => {
      const archive = await archiveOf(minister, article('b', 'Maria Silva stayed.'))
      await archive.remove(['a'])
      expect((await mentions(archive, 'Mario Silva')).map(({ name }) => name.text)).toEqual(['Maria Silva'])
      expect(await mentions(archive, 'Ana Sousa')).toEqual([])
    })
  })

  describe(`${name}, as an archive: changes`, () => {
    test('give it another revision; anything else does not', async () => {
      const archive = await archiveOf(article('a', 'One.'))
      if (archive.revision === undefined) return
      const before = archive.revision
      await find(archive, 'The blast killed 9 people.')
      await archive.remove(['nowhere'])
      expect(archive.revision).toBe(before)
      await archive.add([article('b', 'Two.')])
      const added = archive.revision
      await archive.remove(['a'])
      expect(new Set([before, added, archive.revision]).size).toBe(3)
    })

    test('are told to those who listen, until they stop', async () => {
      const archive = await archiveOf()
      if (!archive.subscribe) return
      const listener = vi.fn()
      const stop = archive.subscribe(listener)
      await archive.add([article('a', 'One.')])
      await expect.poll(() => listener.mock.calls.length).toBeGreaterThan(0)
      listener.mockClear()
      await archive.remove(['a'])
      await expect.poll(() => listener.mock.calls.length).toBeGreaterThan(0)
      stop()
      listener.mockClear()
      await archive.add([article('b', 'Two.')])
      expect(listener).not.toHaveBeenCalled()
    })
  })

  describe(`${name}, as an archive: judgement`, () => {
    const SOURCES = [
      COMPLETE,
      article(
        'b',
        'The ferry disaster killed 16 passengers.',
        'Maria Silva, the harbour minister, resigned.',
      ),
      article('c', 'The ferry cost $4 million.', 'Some 1,200 people live in Harlow.'),
    ]

    test('finds the same as over articles in memory', async () => {
      const draft = {
        paragraphs: [
          'The ferry disaster killed 17 passengers, Harbour Minister Maria Sylva said.',
          'The ferry cost $5 million. Nearly 1,200 people live in Harlow.',
        ],
        published: '2021-06-03T18:00:00Z',
      }
      const expected = await check(draft, new MemoryArchive(SOURCES))
      expect(await check(draft, await archiveOf(...SOURCES))).toEqual(expected)
      expect(expected.coverage.compared).toBeGreaterThan(1)
    })

    test('takes a lone article as handed in for the draft', async () => {
      const lone = article(
        'a',
        'The ferry disaster off Harlow killed 16 passengers, Harbour Minister Maria Silva said.',
        'Ines Okafor of the Coastal Guard had warned the Port of Vardal.',
      )
      // It names another body than the article does: among many articles, that one would tell of something else.
      const draft = { paragraphs: ['The ferry disaster killed 17 passengers, the Red Cross said.'] }
      const archive = await archiveOf(lone)
      const verdict = async () => (await check(draft, archive)).findings[0]?.verdict
      expect(await verdict()).toBe('contradicted')
      await archive.add([article('b', 'Some 1,200 people live in Harlow.')])
      expect(await verdict()).toBe('unsourced')
    })

    test('finds where the articles disagree', async () => {
      const archive = await archiveOf(...SOURCES)
      const found = await (archive.discords?.() ?? discords(archive))
      expect(found).toEqual(await discords(new MemoryArchive(SOURCES)))
      expect(found.map(({ figures }) => figures.map(({ figure }) => figure.value))).toContainEqual([61, 16])
    })
  })
}
