import type { SourceFigure, SourceName } from '../engine/archive/archive.ts'
import { figureKeys } from '../engine/archive/figure-keys.ts'
import { mentionKeys } from '../engine/archive/name-index.ts'
import { sourcesOf } from '../engine/archive/sources.ts'
import type { Article } from '../engine/articles/article.ts'
import { type ArticleEntry, entryOf } from '../engine/articles/entry.ts'
import { fingerprint } from './fingerprint.ts'
import { hashKey } from './key-hash.ts'
import { knownNames } from './known-names.ts'
import { narrow } from './numbers.ts'
import { pack } from './pack.ts'
import type { Plain } from './packed.ts'
import { joined, type Parts, parted } from './parts.ts'
import { unpack } from './unpack.ts'

/**
 * An article as it is kept: its text, what was read in it, and all that the index needs to know of it, so that
 * opening an archive reads no word again.
 */
export interface ArticleRecord {
  id: string
  /** The READINGS that it was read with. */
  readings: number
  entry: ArticleEntry
  /** `Parts`, whose items are the article's facts, its topic, its paragraphs, its figures and its names. */
  bytes: Uint8Array
}

/**
 * Raise it when reading gives something else for the same text, or a record holds something else: records with another
 * number are read again when an archive is opened.
 */
export const READINGS = 14

/** The first items of a record, before those that come in lists. */
const FACTS = 0
export const TOPIC = 1
export const PARAGRAPHS = 2

/** Reads an article: most of the time that adding it takes. */
export function recordOf(article: Article): ArticleRecord {
  const { figures, names } = sourcesOf(article)
  const keys = new Keys()
  const found: number[] = []
  for (const list of [...figures.map(({ figure }) => figureKeys(figure)), ...names.map(mentionKeys)]) {
    found.push(list.length)
    for (const key of list) found.push(keys.number(key))
  }
  const { paragraphs } = article
  const bytes = joined({
    ...pack([
      factsOf(article),
      (figures[0] ?? names[0])?.topic ?? null,
      ...paragraphs,
      ...figures.map(({ figure, ...source }) => ({
        ...placeOf(source),
        figure: withoutText(figure, paragraphs[source.paragraph]!),
      })),
      ...names.map(({ name, roles, ...source }) => ({
        ...placeOf(source),
        name: withoutText(name, paragraphs[source.paragraph]!),
        ...(roles.length > 0 && { roles }),
      })),
    ]),
    paragraphs: paragraphs.length,
    figures: figures.length,
    names: names.length,
    fingerprint: fingerprint(paragraphs),
    known: knownNames(names),
    keys: Uint32Array.from(keys.hashes),
    found: narrow(found),
  })
  return { id: article.id, readings: READINGS, entry: entryOf(article), bytes }
}

/** A record that says nothing yet of what is in its text: it is read when an archive is opened. */
export const unread = (article: Article): ArticleRecord => ({
  id: article.id,
  readings: 0,
  entry: entryOf(article),
  bytes: joined({
    ...pack([factsOf(article), null, ...article.paragraphs]),
    ...{ paragraphs: article.paragraphs.length, figures: 0, names: 0 },
    ...{ fingerprint: NONE, known: NONE, keys: NONE, found: NONE },
  }),
})

const NONE = new Uint32Array(0)

export function articleIn({ bytes }: Pick<ArticleRecord, 'bytes'>): Article {
  const parts = parted(bytes)
  return { ...factsIn(parts), paragraphs: paragraphsIn(parts) }
}

/** What a list shows of the article. */
export function entryIn({ bytes }: Pick<ArticleRecord, 'bytes'>): ArticleEntry {
  const parts = parted(bytes)
  const first = parts.paragraphs > 0 ? [paragraphIn(parts, 0)] : []
  return entryOf({ ...factsIn(parts), paragraphs: first })
}

/** The article's text alone. */
export const paragraphsIn = (parts: Parts): string[] =>
  Array.from({ length: parts.paragraphs }, (_, i) => paragraphIn(parts, i))

const paragraphIn = (parts: Parts, at: number): string => String(unpack(parts, PARAGRAPHS + at))

// What was packed is what comes back: a property of `pack` that its test holds.
const factsIn = (parts: Parts) => unpack(parts, FACTS) as unknown as Omit<Article, 'paragraphs'>

const factsOf = ({ paragraphs: _, ...facts }: Article): Plain => facts

/** Where a source stands, without what the record's article and its topic say already. */
const placeOf = ({ paragraph, sentence }: Omit<SourceFigure, 'figure'> | Omit<SourceName, 'name'>) => ({
  paragraph,
  sentence: [sentence.start, sentence.end],
})

/** Without its words, where they are those of its paragraph. */
function withoutText<T extends { start: number; end: number; text: string }>(of: T, paragraph: string) {
  const { text, ...rest } = of
  return paragraph.slice(of.start, of.end) === text ? rest : of
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
