import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleLines, articlesInLines, hasLines } from '../../../src/store/files/article-lines.ts'

const article = (i: number) => ({
  id: `a${i}`,
  publisher: 'Café “Über” 渡船',
  paragraphs: [`Some ${i} boats left 😀.`],
})
const written = (count: number) =>
  Array.from({ length: count }, (_, i) => JSON.stringify(article(i))).join('\n')
const FACTS = { id: 'wire', publisher: '' }

async function all(content: string | Uint8Array, name: string) {
  const file = new Blob([typeof content === 'string' ? content : content.slice()])
  const lines = await articleLines(file, name, FACTS)
  if (!lines) return null
  const articles = []
  for await (const some of lines.lines()) articles.push(...articlesInLines(some))
  return { count: lines.count, articles }
}

test.each([
  ['wire.ndjson', true],
  ['Wire.NDJSON', true],
  ['wire.jsonl', true],
  ['archive.ndjson.gz', true],
  ['archive.jsonl.GZ', true],
  ['wire.json', false],
  ['wire.json.gz', false],
  ['ndjson', false],
])('%s has an article a line: %s', (name, is) => expect(hasLines(name)).toBe(is))

describe('a file of lines', () => {
  test.each([
    ['as it is', 'wire.ndjson', (text: string) => text],
    ['with a byte order mark', 'wire.ndjson', (text: string) => `\ufeff${text}`],
    ['with the line breaks of Windows', 'wire.ndjson', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with empty lines', 'wire.ndjson', (text: string) => `${text.replaceAll('\n', '\n\n')}\n`],
    ['packed', 'wire.ndjson.gz', (text: string) => new Uint8Array(gzipSync(text))],
  ])('gives every article, %s, wherever it is cut into pieces', async (_how, name, form) => {
    const count = 3000
    const found = await all(form(written(count)), name)
    expect(found?.count).toBe(count)
    expect(found?.articles).toEqual(Array.from({ length: count }, (_, i) => article(i)))
  })

  test('names an article that has no id by its line', async () => {
    const found = await all('{"text":"One."}\n\n{"text":"Two."}', 'wire.ndjson')
    expect(found?.articles.map(({ id }) => id)).toEqual(['wire/1', 'wire/3'])
  })

  test('may hold a byte order mark at its beginning only', async () => {
    const lines = written(2000).split('\n')
    for (const at of [1, 400, 1999]) {
      const marked = lines.map((line, i) => (i === at ? `\ufeff${line}` : line)).join('\n')
      await expect(all(marked, 'wire.ndjson')).rejects.toThrow(`line ${at + 1}, could not be read`)
    }
  })

  test('in another encoding is left to whoever reads it whole', async () => {
    expect(await all(Buffer.from('{"text":"Café."}', 'latin1'), 'wire.ndjson')).toBeNull()
  })

  test.each([
    [
      'a line that is no JSON',
      'wire.ndjson',
      `${written(900)}\n{`,
      'wire.ndjson, line 901, could not be read: it is not JSON.',
    ],
    [
      'a line that is no article',
      'wire.ndjson',
      `${written(2)}\n7`,
      /^wire\.ndjson, line 3, could not be read: .+\.$/,
    ],
    ['a PDF file', 'wire.ndjson', '%PDF-1.7', /^wire\.ndjson is a PDF file/],
    ['zeros', 'wire.ndjson', new Uint8Array(2000), /not a text file\.$/],
    ['a line without end', 'wire.ndjson', 'x'.repeat(21_000_000), /longer than any article\.$/],
    ['no packed file', 'wire.ndjson.gz', written(2), /no file packed by gzip\.$/],
    [
      'half a packed file',
      'wire.ndjson.gz',
      new Uint8Array(gzipSync(written(900))).subarray(0, 2000),
      /no file packed by gzip\.$/,
    ],
  ])('that is, or has, %s gives none, and a sentence', async (_what, name, content, sentence) => {
    await expect(all(content, name)).rejects.toThrow(sentence)
  })
})
