import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../../src/engine/articles/decode.ts'
import { readArticles } from '../../../src/store/files/read-articles.ts'
import { wordFile, wordParagraph, zipFile } from './zip-file.ts'

const read = (bytes: Uint8Array) => readArticles('story.docx', bytes)
const STORY = [
  'The ferry sank off Harlow on Thursday, and 61 people died.',
  'Boats searched for survivors until nightfall.',
]

describe('a Word document', () => {
  test('gives its paragraphs, and a headline above them', async () => {
    const [article] = await read(wordFile(['Ferry sinks off Harlow', ...STORY].map(wordParagraph).join('')))
    expect(article).toEqual({
      id: 'story',
      publisher: '',
      headline: 'Ferry sinks off Harlow',
      paragraphs: STORY,
    })
  })

  test('reads numbers that are half in bold, and leaves tables and deleted words out', async () => {
    const body = `<w:p><w:r><w:t>Some 1,</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>200</w:t></w:r><w:del><w:r><w:delText> or 1,300</w:delText></w:r></w:del><w:r><w:t> left.</w:t></w:r></w:p><w:tbl><w:tr><w:tc>${wordParagraph('Cell')}</w:tc></w:tr></w:tbl>`
    expect((await read(wordFile(body)))[0]?.paragraphs).toEqual(['Some 1,200 left.'])
  })

  const zeros = new Uint8Array(60_000_000)
  test.each([
    ['is none', new TextEncoder().encode('Not a Word file.'), 'it is no Word document'],
    ['is another packed file', zipFile({ 'a.txt': 'Text.' }), 'it is no Word document'],
    ['is cut off', wordFile(wordParagraph('Text.')).subarray(0, 300), 'it is no Word document'],
    [
      'unpacks to more than it should',
      wordFile('', '', { 'word/media/a.png': zeros }),
      'unpacks to more than 50 MB',
    ],
    ['has no text', wordFile(''), 'it has no text'],
  ])('one that %s is refused in a sentence', async (_name, bytes, sentence) => {
    await expect(read(bytes)).rejects.toThrow(Unreadable)
    await expect(read(bytes)).rejects.toThrow(
      `story.docx could not be read: ${sentence}`.replace(
        'could not be read: unpacks',
        'could not be read: it unpacks',
      ),
    )
  })

  test('a size that it lies about does not help', async () => {
    const bytes = wordFile('', '', { 'word/media/a.png': zeros })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    }
    await expect(read(bytes)).rejects.toThrow('unpacks to more than 50 MB')
  })

  test('entities that it declares are not put in, and no file beside it is read', async () => {
    const bytes = wordFile(
      wordParagraph('&file; News of 12 boats.'),
      '<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/hostname">]>',
    )
    const article = await read(bytes).then(
      ([one]) => one?.paragraphs.join(' '),
      () => 'refused',
    )
    expect(['&file; News of 12 boats.', 'News of 12 boats.', 'refused']).toContain(article)
  })
})
