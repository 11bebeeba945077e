import * as z from 'zod/mini'
import { Article, Facts } from '../article.ts'
import { Unreadable } from '../decode.ts'
import { readText } from '../read-text.ts'
import type { Format, SourceFile } from './format.ts'
import { readNinjs } from './ninjs.ts'

/** An article in the engine's own shape: with its paragraphs, or with its whole text instead. */
const Written = z.union([
  z.partial(Article, { id: true }),
  z.extend(z.partial(Facts, { id: true }), { text: z.string() }),
])

/**
 * The article that a JSON value gives, in the engine's own shape or as ninjs. One without an id gets `id`.
 * @param where what to call the value in the sentence of an error
 * @throws Unreadable when the value is no article
 */
export function articleFrom(value: unknown, id: string, where: string): Article {
  const written = Written.safeParse(value)
  if (!written.success) {
    const ninjs = readNinjs(value, {})
    if (ninjs) return ninjs
    throw new Unreadable(`${where} could not be read: it gives no article with paragraphs or a text.`)
  }
  if ('paragraphs' in written.data) return { ...written.data, id: written.data.id ?? id }
  const { text, ...facts } = written.data
  return readText(text, { ...facts, id: facts.id ?? id })
}

/** One article, or a list of them. */
export const json: Format = {
  endings: ['json'],
  read(file) {
    const value = parse(file.text, file.name)
    return Array.isArray(value)
      ? value.map((item, i) =>
          articleFrom(item, `${file.facts.id}/${i + 1}`, `${file.name}, article ${i + 1},`),
        )
      : [articleFrom(value, file.facts.id, file.name)]
  },
}

/**
 * The article in one line of a file, which is counted from one; none in an empty line.
 * @throws Unreadable
 */
export function articleInLine(
  line: string,
  number: number,
  { name, facts }: Omit<SourceFile, 'text'>,
): Article[] {
  if (!line.trim()) return []
  const where = `${name}, line ${number},`
  return [articleFrom(parse(line, where), `${facts.id}/${number}`, where)]
}

/** One article a line. */
export const ndjson: Format = {
  endings: ['ndjson', 'jsonl'],
  read: file => file.text.split('\n').flatMap((line, i) => articleInLine(line, i + 1, file)),
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable(`${where} could not be read: it is not JSON.`)
  }
}
