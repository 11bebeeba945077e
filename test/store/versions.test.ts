import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import { DeskArchive } from '../../src/store/desk-archive.ts'

const STORY = [
  'A ferry carrying holidaymakers sank off Harlow early on Thursday, and rescue boats brought the first survivors ashore before dawn.',
  'The harbour office said that 61 people had died and that divers were still searching the hull for those who are missing.',
  'Maria Silva, the harbour minister, promised an inquiry into how the ship could leave port in such weather.',
]
const version = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  publisher: 'Coastal News',
  published: '2021-06-03T09:00:00Z',
  headline: 'Ferry sinks off Harlow',
  paragraphs: STORY,
  ...more,
})
const corrected = STORY.map(line => line.replace('61 people', '64 people'))
const ids = async (archive: DeskArchive) => (await archive.entries()).map(({ id }) => id)

describe('versions of one story', () => {
  test.each([
    ['a copy', {}],
    ['a correction', { paragraphs: corrected, published: '2021-06-03T12:00:00Z' }],
    ['one with a paragraph more', { paragraphs: [...corrected, 'More boats were sent on Friday.'] }],
    ['one of a publisher that nobody knows', { publisher: '' }],
    ['one whose publisher is written in capitals', { publisher: 'COASTAL NEWS' }],
    ['one whose time of filing nobody knows', { published: undefined }],
  ])('the newer takes the place of the older: %s', async (_name, more) => {
    const archive = await DeskArchive.open()
    await archive.merge([version('first')])
    const added = await archive.merge([version('second', more)])
    expect(await ids(archive)).toEqual(['second'])
    expect(added.outdated).toEqual([])
    expect(added.replaced.map(({ kept, dropped }) => [kept.id, dropped.id])).toEqual([['second', 'first']])
  })

  test('an older one that comes later stays out', async () => {
    const archive = await DeskArchive.open()
    await archive.merge([version('second', { paragraphs: corrected, published: '2021-06-03T12:00:00Z' })])
    const added = await archive.merge([version('first')])
    expect(await ids(archive)).toEqual(['second'])
    expect(added).toMatchObject({
      replaced: [],
      outdated: [{ kept: { id: 'second' }, dropped: { id: 'first' } }],
    })
  })

  test('versions in one import meet, too', async () => {
    const archive = await DeskArchive.open()
    const added = await archive.merge([version('a'), version('b'), version('c', { paragraphs: corrected })])
    expect(await ids(archive)).toEqual(['c'])
    expect(added.replaced).toHaveLength(2)
  })

  test('of the same wire id the newer stays, whatever its text', async () => {
    const archive = await DeskArchive.open()
    const first = version('a', { paragraphs: ['The ferry sank.'] })
    const second = version('a', { paragraphs: ['The ferry sank, and was raised.'], published: '2021-06-04' })
    await archive.merge([first])
    expect((await archive.merge([second])).replaced).toHaveLength(1)
    expect((await archive.merge([first])).outdated).toHaveLength(1)
    expect(await archive.article('a')).toEqual(second)
    expect(await archive.merge([second])).toEqual({ replaced: [], outdated: [] })
  })

  test('by hand an article is given any time of filing', async () => {
    const archive = await DeskArchive.open()
    await archive.merge([version('a')])
    await archive.add([version('a', { published: '2021-06-01' })])
    expect((await archive.article('a'))?.published).toBe('2021-06-01')
  })

  test.each([
    ['the same words in another paper', version('b', { publisher: 'Valley Tribune' })],
    [
      'another story of the same paper',
      version('b', { paragraphs: STORY.map(line => line.split(' ').reverse().join(' ')) }),
    ],
    [
      'a story that quotes the first',
      version('b', { paragraphs: [STORY[1]!, ...STORY.map(line => line.split(' ').reverse().join(' '))] }),
    ],
  ])('stays beside it: %s', async (_name, other) => {
    const archive = await DeskArchive.open()
    await archive.merge([version('a')])
    expect(await archive.merge([other])).toEqual({ replaced: [], outdated: [] })
    expect(await ids(archive)).toEqual(['a', 'b'])
  })

  test('texts of a few words are not compared', async () => {
    const archive = await DeskArchive.open()
    const short = (id: string) => version(id, { paragraphs: ['Harlow 2, Weston 1.'] })
    await archive.merge([short('a'), short('b')])
    expect(await ids(archive)).toEqual(['a', 'b'])
  })
})
