import type { Found } from './found.ts'
import type { Place } from './in-sentences.ts'
import type { Sql } from './sql.ts'

/** An article has fewer sentences than this: a number for each is made of its article's and its own. */
export const SENTENCES = 2 ** 20

/** The number of a sentence in the whole archive. When an article is replaced, its sentences get others. */
export const sentenceId = (seq: number, n: number): number => seq * SENTENCES + n

/** A sentence with what was read in it, of the one kind that was asked for. */
export interface StoredSentence<Read> {
  place: Place
  read: Record<number, Read>
}

/**
 * The sentences of some rows, by their numbers. They were written by `prepare` and nobody else: to check each of them
 * anew would take most of a search.
 * @returns undefined where an article was replaced since its rows were found
 */
export async function sentencesOf<Read>(
  sql: Sql,
  kind: 'figures' | 'names',
  rows: readonly Found[],
): Promise<Map<number, StoredSentence<Read>> | undefined> {
  const ids = new Set(rows.map(row => sentenceId(row.seq, row.sentence)))
  if (!ids.size) return new Map()
  const fetched = await sql.query<{ id: number; place: string; read: string }>(
    `select id::float8 as id, place, ${kind} as read from sentences where id = any($1::bigint[])`,
    [[...ids]],
    `sentences with ${kind}`,
  )
  if (fetched.length < ids.size) return undefined
  return new Map(
    fetched.map(({ id, place, read }) => [id, { place: JSON.parse(place), read: JSON.parse(read) }]),
  )
}
