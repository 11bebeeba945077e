import type { Article } from '../../engine/articles/article.ts'
import { Unreadable } from '../../engine/articles/decode.ts'

/** Bytes that a packed file may unpack to: an archive of a hundred thousand articles. */
const LARGEST = 400_000_000
/** Articles that are written in one go. */
const CHUNK = 200

/** Articles as one file: one a line, as JSON, packed by gzip. */
export async function dumped(articles: readonly Article[]): Promise<Blob> {
  const lines = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      const encoder = new TextEncoder()
      for (let at = 0; at < articles.length; at += CHUNK) {
        const chunk = articles.slice(at, at + CHUNK).map(article => `${JSON.stringify(article)}\n`)
        controller.enqueue(encoder.encode(chunk.join('')))
      }
      controller.close()
    },
  })
  const packed = await new Response(lines.pipeThrough(new CompressionStream('gzip'))).blob()
  return new Blob([packed], { type: 'application/gzip' })
}

/**
 * What a file that was packed by gzip holds.
 * @throws Unreadable when it is none, or unpacks to more than any archive
 */
export async function unpacked(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const reader = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
      size += value.byteLength
      if (size > LARGEST) break
      parts.push(value)
    }
  } catch {
    throw new Unreadable(`${name} could not be read: it is no file packed by gzip.`)
  }
  await reader.cancel()
  throw new Unreadable(`${name} could not be read: it unpacks to more than 400 MB.`)
}
