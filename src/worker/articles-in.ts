import type { Article } from '../engine/articles/article.ts'
import { Unreadable } from '../engine/articles/decode.ts'
import { articleLines, hasLines, type Lines } from '../store/files/article-lines.ts'
import { LARGEST, readArticles } from '../store/files/read-articles.ts'
import { giveBack } from '../store/give-back.ts'
import { batches } from './batches.ts'
import type { FileToAdd } from './checker.ts'

/** Articles, or lines of a file that are read as articles where there is time for it. */
export type Batch = readonly Article[] | Lines

/** What a file holds. */
export interface ArticlesIn {
  count: number
  batches(): Iterable<Batch> | AsyncIterable<Batch>
}

/**
 * The articles in a file. One that has no id of its own gets one from its name and its bytes, so that the same file is
 * the same article, and another of the same name is not.
 * @throws Unreadable with one sentence for a person
 */
export async function articlesIn({ name, bytes, facts = {} }: FileToAdd): Promise<ArticlesIn> {
  const short = name.replace(/^.*[\\/]/, '')
  const file = bytes instanceof Blob ? bytes : new Blob([bytes.slice()])
  if (file.size > LARGEST) throw new Unreadable(`${short} could not be read: it is larger than 100 MB.`)
  const id = facts.id ?? `${name.replace(/\.[^./\\]*$/, '')} ${await digest(file)}`
  const found = hasLines(short) ? await articleLines(file, short, { ...facts, id }) : null
  if (found) return { count: found.count, batches: found.lines }
  const articles = await readArticles(short, new Uint8Array(await file.arrayBuffer()), { ...facts, id })
  return { count: articles.length, batches: () => batches(articles) }
}

/** Eight hexadecimal digits. Not for secrets: pages without a secure context have no better. */
async function digest(file: Blob): Promise<string> {
  let hash = 2166136261
  const reader = file.stream().getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    // An iterator would make an object for every byte.
    const bytes = read.value
    for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 16777619)
    giveBack(bytes)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
