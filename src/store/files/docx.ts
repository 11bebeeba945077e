import mammoth from 'mammoth'
import type { Article } from '../../engine/articles/article.ts'
import { Unreadable } from '../../engine/articles/decode.ts'
import { htmlParagraphs } from '../../engine/articles/formats/markup-text.ts'
import { readLines } from '../../engine/articles/read-text.ts'
import type { GivenFile } from './file-format.ts'
import { unpackedSize } from './zip.ts'

/** Bytes that a document may unpack to. The words of a long report take some two megabytes. */
const LARGEST = 50_000_000

/** A Word document: its text, in paragraphs. Pictures are never unpacked into it, and nothing outside is asked for. */
export async function readDocx({ name, bytes, facts }: GivenFile): Promise<Article[]> {
  const unreadable = () => new Unreadable(`${name} could not be read: it is no Word document.`)
  const size = await unpackedSize(bytes, LARGEST).catch(() => {
    throw unreadable()
  })
  if (size > LARGEST) throw new Unreadable(`${name} could not be read: it unpacks to more than 50 MB.`)
  const lines = await linesOf(bytes).catch(() => {
    throw unreadable()
  })
  if (!lines.length) throw new Unreadable(`${name} could not be read: it has no text.`)
  return [readLines(lines, facts)]
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const copy = bytes.slice()
  const { value } = await mammoth.convertToHtml(
    // Node's build takes a Buffer, the browser's an ArrayBuffer.
    typeof Buffer === 'undefined' ? { arrayBuffer: copy.buffer } : { buffer: Buffer.from(copy) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  )
  return htmlParagraphs(value)
}
