import type { Article, Facts } from '../../engine/articles/article.ts'
import { decode, Unreadable } from '../../engine/articles/decode.ts'
import { articleInLine } from '../../engine/articles/formats/json.ts'
import { giveBack } from '../give-back.ts'
import { unpacking } from './dump.ts'

const PACKED = /\.gz$/i
/** Bytes of one line: no article is as long, and a file that is one line is not kept apart by its lines. */
const LONGEST = 20_000_000
/** Bytes of lines that are given together: as much as a batch of articles (worker/batches.ts). */
const SOME = 32_000
const BREAK = 10

/** Whether a file of this name has an article a line, packed or not: as many as an archive has. */
export const hasLines = (name: string): boolean => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name)

/** Some lines of such a file, whole, as they stand in it. */
export interface Lines {
  bytes: Uint8Array
  /** The number of the first of them, counted from one. */
  first: number
  name: string
  facts: Facts
}

/** The articles of a file that has one a line. */
export interface ArticleLines {
  count: number
  /** Its lines, some at a time, as they are read; may be called once more. */
  lines(): AsyncGenerator<Lines>
}

/** The articles in articles, or in lines. */
export const articlesOf = (given: readonly Article[] | Lines): readonly Article[] =>
  'bytes' in given ? articlesInLines(given) : given

/** @throws Unreadable; TypeError where the bytes are not UTF-8 */
export function articlesInLines({ bytes, first, name, facts }: Lines): Article[] {
  // A byte order mark begins a file, and nothing else.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: first > 1 }).decode(bytes)
  return text.split('\n').flatMap((line, i) => articleInLine(line, first + i, { name, facts }))
}

/**
 * Reads such a file piece by piece, so that it is never in memory as a whole; all of it once before the first lines are
 * given: a file with a line that cannot be read gives none.
 * @returns null for one that is not UTF-8
 * @throws Unreadable with one sentence for a person
 */
export async function articleLines(file: Blob, name: string, facts: Facts): Promise<ArticleLines | null> {
  const inner = name.replace(PACKED, '')
  const open = () => (PACKED.test(name) ? unpacking(file, name) : pieces(file))
  async function* lines(): AsyncGenerator<Lines> {
    let first = 1
    for await (const bytes of wholeLines(open(), inner)) {
      let next = first
      for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, at + 1)) next++
      yield { bytes, first, name: inner, facts }
      first = next
    }
  }
  try {
    for await (const piece of open()) {
      // Says what else it is, if it is.
      decode(piece.subarray(0, 1000), inner)
      break
    }
    let count = 0
    for await (const some of lines()) {
      count += articlesInLines(some).length
      giveBack(some.bytes)
    }
    return { count, lines }
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

/** The same bytes, cut at the first end of a line after so many. */
async function* wholeLines(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let begun = new Uint8Array(2 * SOME)
  let size = 0
  const take = (part: Uint8Array) => {
    if (size + part.length > begun.length) {
      const larger = new Uint8Array(2 * (size + part.length))
      larger.set(begun.subarray(0, size))
      begun = larger
    }
    begun.set(part, size)
    size += part.length
  }
  for await (const piece of bytes) {
    let from = 0
    for (;;) {
      const end = 1 + piece.indexOf(BREAK, from + Math.max(0, SOME - 1 - size))
      if (end === 0) break
      take(piece.subarray(from, end))
      from = end
      // In a buffer of their own, which goes to another worker without what is around.
      yield begun.slice(0, size)
      size = 0
    }
    take(piece.subarray(from))
    giveBack(piece)
    if (size > LONGEST) {
      throw new Unreadable(`${name} could not be read: it has a line that is longer than any article.`)
    }
  }
  if (size > 0) yield begun.slice(0, size)
}
