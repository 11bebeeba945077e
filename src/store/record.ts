import type { SourceFigure, SourceName } from '../engine/archive/archive.ts'
import { figureKeys } from '../engine/archive/figure-keys.ts'
import { mentionKeys } from '../engine/archive/name-index.ts'
import { sourcesOf } from '../engine/archive/sources.ts'
import type { Article } from '../engine/articles/article.ts'
import { type ArticleEntry, entryOf } from '../engine/articles/entry.ts'
import { knownBy } from '../engine/names/known.ts'
import { fingerprint } from './fingerprint.ts'
import { hashKey } from './key-hash.ts'
import { KINDS } from './name-kinds.ts'
import { type Numbers, narrow } from './numbers.ts'
import { type Packed, type Plain, pack } from './pack.ts'

/**
 * An article as it is kept: its text, what was read in it, and all that the index needs to know of it, so that
 * opening an archive reads no word again.
 */
export interface ArticleRecord {
  id: string
  /** The READINGS that it was read with. */
  readings: number
  entry: ArticleEntry
  /** The article as JSON in UTF-8. */
  text: Uint8Array
  /** First its topic, then its figures, then its names. */
  sources: Packed
  figures: number
  names: number
  /** The hashes of all keys below, two numbers each. */
  keys: Uint32Array
  /** For each figure and then each name: how many keys it is found by, and which of those above. */
  found: Numbers
  /** For each name that is known from here: which key, which kind, how often. */
  known: Numbers
  fingerprint: Uint32Array
}

/**
 * Raise it when reading gives something else for the same text, or a record holds something else: records with another
 * number are read again when an archive is opened.
 */
export const READINGS = 3

/** Reads an article: most of the time that adding it takes. */
export function recordOf(article: Article): ArticleRecord {
  const { figures, names } = sourcesOf(article)
  const keys = new Keys()
  const found = [...figures.map(({ figure }) => figureKeys(figure)), ...names.map(mentionKeys)].flatMap(
    list => [list.length, ...list.map(key => keys.number(key))],
  )
  return {
    ...unread(article, entryOf(article)),
    readings: READINGS,
    sources: pack([(figures[0] ?? names[0])?.topic ?? null, ...figures.map(slim), ...names.map(slim)]),
    figures: figures.length,
    names: names.length,
    found: narrow(found),
    known: narrow(knownNames(names, keys)),
    keys: Uint32Array.from(keys.hashes),
    fingerprint: fingerprint(article.paragraphs),
  }
}

/** A record that says nothing yet of what is in its text: it is read when an archive is opened. */
export const unread = (article: Article, entry: ArticleEntry): ArticleRecord => ({
  id: article.id,
  readings: 0,
  entry,
  text: new TextEncoder().encode(JSON.stringify(article)),
  sources: pack([null]),
  figures: 0,
  names: 0,
  keys: new Uint32Array(0),
  found: new Uint16Array(0),
  known: new Uint16Array(0),
  fingerprint: new Uint32Array(0),
})

/** What the record's own text, or its topic, says already is left out. */
function slim({ sentence, ...source }: SourceFigure | SourceName): Plain {
  const { start, end } = sentence
  const { articleId: _id, publisher: _publisher, published: _published, ...own } = source
  if ('topic' in own) delete own.topic
  return { ...own, sentence: [start, end] }
}

/** What a reader makes known, each name once. */
function knownNames(names: readonly SourceName[], keys: Keys): number[] {
  const counts = new Map<string, [key: number, kind: number, count: number]>()
  for (const { name } of names) {
    const kind = KINDS.indexOf(name.kind)
    for (const words of knownBy(name)) {
      const entry = counts.get(`${kind} ${words}`)
      if (entry) entry[2]++
      else counts.set(`${kind} ${words}`, [keys.number(words), kind, 1])
    }
  }
  return [...counts.values()].flat()
}

/** The keys of one record, each once. */
class Keys {
  readonly #numbers = new Map<string, number>()
  readonly hashes: number[] = []

  number(key: string): number {
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(key, number)
      this.hashes.push(...hashKey(key))
    }
    return number
  }
}
