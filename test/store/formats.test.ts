import { expect, test } from 'vitest'
import { Sources } from '../../extensions/crosscheck/sources.ts'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { FORMATS } from '../../src/engine/articles/read-file.ts'
import { readText } from '../../src/engine/articles/read-text.ts'
import listed from '../../src/store/files/endings.json' with { type: 'json' }
import type { FileFormat } from '../../src/store/files/file-format.ts'
import { endings } from '../../src/store/files/read-articles.ts'
import { LocalChecker } from '../../src/worker/local-checker.ts'

const cms: FileFormat = {
  endings: ['cms'],
  read: ({ bytes, facts }) => [readText(new TextDecoder().decode(bytes), facts)],
}

test("a desk's own format is read beside the others", async () => {
  const archive = new MemoryArchive()
  const checker = new LocalChecker(archive)
  const back = { open: async () => checker, show: () => true, recheck: () => {} }
  const sources = new Sources(back, [cms])
  const files = [new File(['Some 12 boats left.'], 'a.cms'), new File(['Some 13 boats left.'], 'b.txt')]
  const reports = await sources.addFiles([...files, new File(['x'], 'c.exe')])
  expect(reports.map(({ name, error }) => [name, error === undefined])).toEqual([
    ['a.cms', true],
    ['b.txt', true],
    ['c.exe', false],
  ])
  expect((await archive.articles()).map(({ paragraphs }) => paragraphs)).toEqual([
    ['Some 12 boats left.'],
    ['Some 13 boats left.'],
  ])
})

test('the panel offers what can be read, and no more', () => {
  expect(FORMATS.length).toBeGreaterThan(3)
  expect(listed.map(ending => `.${ending}`).sort()).toEqual(endings().sort())
})
