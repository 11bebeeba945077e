import { expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import type { Article } from '../../src/engine/articles/article.ts'
import { entryOf } from '../../src/engine/articles/entry.ts'
import { DeskArchive } from '../../src/store/desk-archive.ts'
import type { FileToAdd } from '../../src/worker/checker.ts'
import { LocalChecker } from '../../src/worker/local-checker.ts'

/** Every tenth says no publisher. Long enough for a file of many batches. */
const article = (i: number): Article => ({
  id: `a${i}`,
  publisher: i % 10 === 0 ? '' : `Paper ${i}`,
  published: '2021-06-03T09:00:00Z',
  paragraphs: [`Some ${i} boats left.`, `Boat ${i} came back. `.repeat(30)],
})
const ARTICLES = Array.from({ length: 350 }, (_, i) => article(i))

const files: [string, FileToAdd][] = [
  ['a line an article', fileOf('wire.ndjson', ARTICLES.map(one => JSON.stringify(one)).join('\n'))],
  ['a list of articles', fileOf('wire.json', JSON.stringify(ARTICLES))],
]
const archives: [string, () => Promise<MemoryArchive | DeskArchive>][] = [
  ['that reads lines itself', () => DeskArchive.open()],
  ['that takes articles', async () => new MemoryArchive()],
]

function fileOf(name: string, text: string): FileToAdd {
  return { name, bytes: new TextEncoder().encode(text) }
}

test.each(
  files.flatMap(([kind, file]) => archives.map(([archive, open]) => [kind, archive, file, open] as const)),
)(
  'a file of %s goes whole into an archive %s, and its first articles are named',
  async (_kind, _archive, file, open) => {
    const archive = await open()
    const came: string[] = []
    const progress: number[] = []
    const told = (done: number, of: number) => progress.push(done, of)
    const report = await new LocalChecker(archive).addFile(file, told, undefined, some =>
      came.push(...some.map(({ id }) => id)),
    )
    expect(await archive.articles()).toEqual(ARTICLES)
    expect(report.count).toBe(350)
    expect(report.entries).toEqual(ARTICLES.slice(0, 100).map(entryOf))
    expect(report.incomplete).toEqual(ARTICLES.filter(({ publisher }) => !publisher).map(entryOf))
    expect(came).toEqual(ARTICLES.map(({ id }) => id))
    expect(progress.slice(-2)).toEqual([350, 350])
    expect(progress.length).toBeGreaterThan(4)
  },
)

test('a file whose archive fails on the way says how many came before that', async () => {
  const archive = await DeskArchive.open()
  let left = 3
  const given = archive.mergeLines.bind(archive)
  archive.mergeLines = async lines => {
    if (left-- === 0) throw new Error('The disk is full.')
    return given(lines)
  }
  const { size } = archive
  const adding = new LocalChecker(archive).addFile(files[0]![1])
  await expect(adding).rejects.toThrow(
    /^The disk is full\. Before that, \d+ of its 350 articles were added\.$/,
  )
  await expect(adding).rejects.toThrow(`that, ${archive.size - size} of`)
})
