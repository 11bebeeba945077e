import type { Article } from '../../engine/articles/article.ts'
import { Unreadable } from '../../engine/articles/decode.ts'

/** Bytes that a packed file may unpack to: an archive of a hundred thousand articles. */
const LARGEST = 400_000_000
/** Articles that are written in one go. */
const CHUNK = 50
/** Bytes of a file that is being written which are held here. */
const PART = 1_000_000

/** Articles as one file: one a line, as JSON, packed by gzip. They are asked for one by one. */
export async function dumped(articles: AsyncIterable<Article>): Promise<Blob> {
  const encoder = new TextEncoder()
  const each = articles[Symbol.asyncIterator]()
  const lines = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      let text = ''
      for (let left = CHUNK; left > 0; left--) {
        const { done, value } = await each.next()
        if (done) break
        text += `${JSON.stringify(value)}\n`
      }
      if (text) controller.enqueue(encoder.encode(text))
      else controller.close()
    },
  })
  return gathered(lines.pipeThrough(new CompressionStream('gzip')))
}

/** What is in a Blob is the browser's to keep, where it likes: here is never more than a part. */
async function gathered(packed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts: Blob[] = []
  let pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = packed.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value)
    size += read.value.byteLength
    if (size < PART) continue
    parts.push(new Blob(pieces))
    pieces = []
    size = 0
  }
  return new Blob([...parts, ...pieces], { type: 'application/gzip' })
}

/**
 * What a file that was packed by gzip holds, piece by piece.
 * @throws Unreadable when it is none, or unpacks to more than any archive
 */
export async function* unpacking(file: Blob, name: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Unreadable(`${name} could not be read: it is no file packed by gzip.`)
      })
      if (done) return
      size += value.byteLength
      if (size > LARGEST) throw new Unreadable(`${name} could not be read: it unpacks to more than 400 MB.`)
      yield value
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** All of it. */
export async function unpacked(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const part of unpacking(new Blob([bytes.slice()]), name)) parts.push(part)
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
