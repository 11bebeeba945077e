import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Article } from '../engine/articles/article.ts'
import { entryOf } from '../engine/articles/entry.ts'
import { type ArticleRecord, unread } from './record.ts'

/** The version of the schema. Whoever raises it writes a step from the version before. */
export const SCHEMA = 2

export interface ShelfSchema extends DBSchema {
  records: { key: number; value: ArticleRecord; indexes: { id: string } }
}

/** Version 1 kept articles without what was read in them. */
interface FirstSchema extends DBSchema {
  articles: { key: string; value: Article }
}

type Transaction<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

/** Brings a database of any older version, or a new one, to this one. It all happens or nothing does. */
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
  }
}

async function takeOver(
  old: IDBPDatabase<FirstSchema>,
  transaction: Transaction<ShelfSchema>,
): Promise<void> {
  const first = transaction as unknown as Transaction<FirstSchema>
  for await (const { value } of first.objectStore('articles')) {
    await transaction.objectStore('records').add(unread(value, entryOf(value)))
  }
  old.deleteObjectStore('articles')
}
