import type { Article } from '../engine/articles/article.ts'
import { readArticles } from '../store/files/read-articles.ts'
import type { FileToAdd } from './checker.ts'

/**
 * The articles in a file. One that has no id of its own gets one from its name and its bytes, so that the same file is
 * the same article, and another of the same name is not.
 * @throws Unreadable with one sentence for a person
 */
export async function articlesIn({ name, bytes, facts = {} }: FileToAdd): Promise<Article[]> {
  const short = name.replace(/^.*[\\/]/, '')
  const id = facts.id ?? `${name.replace(/\.[^./\\]*$/, '')} ${digest(bytes)}`
  return readArticles(short, bytes, { ...facts, id })
}

/** Eight hexadecimal digits. Not for secrets: pages without a secure context have no better. */
function digest(bytes: Uint8Array): string {
  let hash = 2166136261
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 16777619)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
