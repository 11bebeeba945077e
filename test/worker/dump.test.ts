import { expect, test } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import { DeskArchive } from '../../src/store/desk-archive.ts'
import { readArticles } from '../../src/store/files/read-articles.ts'
import { LocalChecker } from '../../src/worker/local-checker.ts'

const article = (i: number): Article => ({
  id: `a${i}`,
  publisher: 'A Paper',
  byline: `Writer ${i}`,
  paragraphs: [`Some ${i} boats left.`, 'They came back.'],
})
const ARTICLES = Array.from({ length: 120 }, (_, i) => article(i))

const unpacked = async (file: Blob) =>
  readArticles('archive.ndjson.gz', new Uint8Array(await file.arrayBuffer()))

test('an archive becomes one file, for which its articles are asked one by one', async () => {
  const archive = await DeskArchive.open()
  await archive.add(ARTICLES)
  archive.articles = async () => {
    throw new Error('All were asked for at once.')
  }
  expect(await unpacked(await new LocalChecker(archive).dump())).toEqual(ARTICLES)
})

test('an article that goes meanwhile is left out', async () => {
  const archive = await DeskArchive.open()
  await archive.add(ARTICLES)
  const given = archive.article.bind(archive)
  archive.article = async id => {
    if (id === 'a5') await archive.remove(['a7'])
    return given(id)
  }
  const file = await new LocalChecker(archive).dump()
  expect(await unpacked(file)).toEqual(ARTICLES.filter(({ id }) => id !== 'a7'))
})

test('an archive that lists nothing without its text gives all that it has', async () => {
  const archive = await DeskArchive.open()
  await archive.add(ARTICLES)
  const whole = {
    findFigures: archive.findFigures.bind(archive),
    findNames: archive.findNames.bind(archive),
    article: archive.article.bind(archive),
    articles: archive.articles.bind(archive),
    add: archive.add.bind(archive),
    remove: archive.remove.bind(archive),
  }
  expect(await unpacked(await new LocalChecker(whole).dump())).toEqual(ARTICLES)
})
