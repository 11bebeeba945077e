import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Article } from '../engine/articles/article.ts'
import { type ArticleRecord, unread } from './record.ts'

/** The version of the schema. Whoever raises it writes a step from the version before. */
export const SCHEMA = 3

export interface ShelfSchema extends DBSchema {
  records: { key: number; value: ArticleRecord; indexes: { id: string } }
}

/** Version 1 kept articles without what was read in them. */
interface FirstSchema extends DBSchema {
  articles: { key: string; value: Article }
}

/** Version 2 kept each part of a record by itself, its article as JSON. */
interface SecondSchema extends DBSchema {
  records: { key: number; value: { text: Uint8Array } }
}

type Transaction<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

/**
 * Brings a database of any older version, or a new one, to this one. It all happens or nothing does. What an older
 * version read is read again while the archive is in use.
 */
export async function upgrade(
  database: IDBPDatabase<ShelfSchema>,
  from: number,
  _to: number | null,
  transaction: Transaction<ShelfSchema>,
): Promise<void> {
  if (from < 2) {
    const records = database.createObjectStore('records', { autoIncrement: true })
    records.createIndex('id', 'id', { unique: true })
    if (from === 1) await takeOver(database as unknown as IDBPDatabase<FirstSchema>, transaction)
  } else if (from === 2) await join(transaction)
}

async function takeOver(
  old: IDBPDatabase<FirstSchema>,
  transaction: Transaction<ShelfSchema>,
): Promise<void> {
  const first = transaction as unknown as Transaction<FirstSchema>
  for await (const { value } of first.objectStore('articles')) {
    await transaction.objectStore('records').add(unread(value))
  }
  old.deleteObjectStore('articles')
}

async function join(transaction: Transaction<ShelfSchema>): Promise<void> {
  const second = transaction as unknown as Transaction<SecondSchema>
  const records = transaction.objectStore('records')
  for await (const { key, value } of second.objectStore('records')) {
    const article = JSON.parse(new TextDecoder().decode(value.text)) as Article
    await records.put(unread(article), key)
  }
}
