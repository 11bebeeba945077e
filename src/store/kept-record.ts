import type { ArticleEntry } from '../engine/articles/entry.ts'
import { type ArticleRecord, entryIn } from './record.ts'

/** A record in memory. What a list shows of its article is in its bytes, and made of them when it is asked for. */
export class KeptRecord implements ArticleRecord {
  readonly id: string
  readonly readings: number
  readonly bytes: Uint8Array

  constructor({ id, readings }: Pick<ArticleRecord, 'id' | 'readings'>, bytes: Uint8Array) {
    this.id = id
    this.readings = readings
    this.bytes = bytes
  }

  get entry(): ArticleEntry {
    return entryIn(this)
  }
}
