import type * as z from 'zod/mini'
import { Incomplete } from '../../engine/archive/archive.ts'
import { Article } from '../../engine/articles/article.ts'
import { Unreadable } from '../../engine/articles/decode.ts'
import { articleFrom } from '../../engine/articles/formats/json.ts'
import { readFile } from '../../engine/articles/read-file.ts'
import { type FileFacts, isStorable, LIMITS } from '../../remote/protocol.ts'
import type { Added } from '../storage/article-stream.ts'
import type { SqlArchive } from '../storage/sql-archive.ts'
import { jsonLines } from './ndjson.ts'
import { Refusal } from './refusal.ts'

/** What a file is called whose sender did not say. */
const NAMES: Record<string, string> = {
  'application/json': 'article.json',
  'text/plain': 'article.txt',
  'text/markdown': 'article.md',
  'application/xml': 'article.xml',
  'text/xml': 'article.xml',
  'application/rss+xml': 'article.rss',
  'application/atom+xml': 'article.atom',
}
export const FILE_TYPES = Object.keys(NAMES)

/** Articles of a file, in any format that is known. @throws Refusal */
export function articlesOf(type: string, bytes: Uint8Array, facts: z.infer<typeof FileFacts>): Article[] {
  const { name = NAMES[type] ?? '', ...known } = facts
  try {
    return readFile(name, bytes, known).map(checked)
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(422, error.message)
    throw error
  }
}

/**
 * Stores a stream of articles, one on each line, as it comes: however long it is, it takes no more memory. Where it
 * breaks off, what came whole before is stored, and the refusal tells how much that is.
 * @param stopped whether the server is about to stop
 */
export async function storeStream(
  archive: SqlArchive,
  input: AsyncIterable<Uint8Array>,
  stopped: () => boolean,
  patience?: number,
): Promise<Added> {
  const stream = archive.stream()
  const stored = () => stream.added.stored + stream.added.unchanged
  try {
    for await (const { number, value } of jsonLines(input, patience)) {
      await stream.add(articleOn(number, value))
      if (stopped()) throw new Refusal(503, 'The server is about to stop: send the rest again.')
    }
    return await stream.end()
  } catch (error) {
    if (error instanceof Incomplete) throw new Refusal(503, error.message, { stored: stored() })
    if (!(error instanceof Refusal)) throw error
    await stream.end()
    throw new Refusal(error.status, error.message, { ...error.more, stored: stored() })
  }
}

function articleOn(line: number, value: unknown): Article {
  try {
    const named = typeof value === 'object' && value !== null && 'id' in value
    if (!named) throw new Refusal(422, `Line ${line} gives no article with an id.`, { line })
    return checked(articleFrom(value, '', `Line ${line}`))
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.status, error.message, { line })
    if (error instanceof Unreadable) throw new Refusal(422, error.message, { line })
    throw error
  }
}

/** The most characters that an article may have. */
const LONGEST = 2_000_000

function checked(article: Article): Article {
  const { id, paragraphs } = article
  if (!id || id.length > LIMITS.id || !isStorable(id)) {
    throw new Refusal(422, `An article's id must have 1 to ${LIMITS.id} characters of text.`)
  }
  if (paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0) > LONGEST) {
    throw new Refusal(413, `An article may have ${LONGEST} characters at most.`)
  }
  const whole = Article.safeParse(article)
  if (!whole.success)
    throw new Refusal(422, `An article has a wrong ${whole.error.issues[0]?.path.join('.')}.`)
  return whole.data
}
