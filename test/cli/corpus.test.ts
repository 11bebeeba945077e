import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCorpus } from '../../src/cli/corpus.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'))
  const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
  await mkdir(join(folder, 'wire'))
  await write('b.txt', 'LIMA - Voters queued.')
  await write('corpus.json', '[{"file":"b.txt","publisher":"The Coast","published":"2018-05-04"}]')
  await write('wire/c.json', '[{"text":"One."},{"id":"own","paragraphs":["Two."]}]')
  await write('wire/d.ndjson', '{"text":"Three."}\n\n{"text":"Four.","publisher":"P"}\n')
  await write('wire/e.txt', Uint8Array.of(0, 1, 2, 3))
  await write('wire/f.json', '{"title":"no article"}')
  await write('notes.xyz', 'not in a format that is read')
  await write('.hidden.txt', 'not looked at')
})
afterAll(() => rm(folder, { recursive: true }))

test('a folder is read with its facts, in the order of names, and what cannot be read is told', async () => {
  const { articles, unread } = await readCorpus([folder])
  expect(articles).toEqual([
    {
      id: 'b',
      publisher: 'The Coast',
      published: '2018-05-04',
      dateline: { place: 'Lima' },
      paragraphs: ['LIMA - Voters queued.'],
    },
    { id: 'wire/c/1', publisher: '', paragraphs: ['One.'] },
    { id: 'own', publisher: '', paragraphs: ['Two.'] },
    { id: 'wire/d/1', publisher: '', paragraphs: ['Three.'] },
    { id: 'wire/d/3', publisher: 'P', paragraphs: ['Four.'] },
  ])
  expect(unread).toEqual([
    'e.txt could not be read: it is not a text file.',
    'f.json could not be read: it gives no article with paragraphs or a text.',
  ])
})

test('a file by its name, and one that is not there', async () => {
  const missing = join(folder, 'gone.txt')
  const { articles, unread } = await readCorpus([join(folder, 'b.txt'), join(folder, 'notes.xyz'), missing])
  expect(articles.map(article => article.id)).toEqual(['b'])
  expect(unread).toEqual([
    expect.stringMatching(/^notes\.xyz could not be read: its name ends in none of .*\.txt, .*\.xml/),
    `${missing} could not be opened: ENOENT.`,
  ])
})

test('facts that are no list of facts are told, and nothing is guessed', async () => {
  const wrong = join(folder, 'wrong')
  await mkdir(wrong)
  await writeFile(join(wrong, 'corpus.json'), '{"publisher":"x"}')
  const { articles, unread } = await readCorpus([wrong])
  expect(articles).toEqual([])
  expect(unread).toEqual([expect.stringMatching(/corpus\.json could not be read: it is no list of/)])
})
