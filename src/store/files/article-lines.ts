import type { Article, Facts } from '../../engine/articles/article.ts'
import { decode, Unreadable } from '../../engine/articles/decode.ts'
import { articleInLine } from '../../engine/articles/formats/json.ts'
import { unpacking } from './dump.ts'

const PACKED = /\.gz$/i
/** Characters of one line: no article is as long, and a file that is one line is not kept apart by its lines. */
const LONGEST = 20_000_000

/** Whether a file of this name has an article a line, packed or not: as many as an archive has. */
export const hasLines = (name: string): boolean => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name)

/** The articles of a file that has one a line. */
export interface ArticleLines {
  count: number
  /** Each as it is read; may be called once more. */
  articles(): AsyncGenerator<Article>
}

/**
 * Reads such a file line by line, so that it is never in memory as a whole; all of it once before the first article is
 * given: a file with a line that cannot be read gives none.
 * @returns null for one that is not UTF-8
 * @throws Unreadable with one sentence for a person
 */
export async function articleLines(file: Blob, name: string, facts: Facts): Promise<ArticleLines | null> {
  const inner = name.replace(PACKED, '')
  const open = () => (PACKED.test(name) ? unpacking(file, name) : pieces(file))
  async function* articles(): AsyncGenerator<Article> {
    let number = 0
    for await (const line of lines(open(), inner))
      yield* articleInLine(line, ++number, { name: inner, facts })
  }
  try {
    for await (const piece of open()) {
      // Says what else it is, if it is.
      decode(piece.subarray(0, 1000), inner)
      break
    }
    let count = 0
    for await (const _ of articles()) count++
    return { count, articles }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** @throws TypeError where the bytes are not UTF-8 */
async function* lines(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = ''
  for await (const piece of bytes) {
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n')
    begun += first
    if (begun.length > LONGEST) {
      throw new Unreadable(`${name} could not be read: it has a line that is longer than any article.`)
    }
    for (const other of others) {
      yield begun
      begun = other
    }
  }
  yield begun + decoder.decode()
}
