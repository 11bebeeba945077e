import { createHash } from 'node:crypto'
import { figureKeys } from '../../engine/archive/figure-keys.ts'
import { mentionKeys } from '../../engine/archive/name-index.ts'
import { sourcesOf } from '../../engine/archive/sources.ts'
import type { Article } from '../../engine/articles/article.ts'
import { knownBy } from '../../engine/names/known.ts'
import type { Name, NameKind } from '../../engine/names/name.ts'
import { isStorable } from '../../remote/protocol.ts'
import { hash } from './hash.ts'
import { inSentences, type SentenceRow } from './in-sentences.ts'
import type { Facts } from './stored-facts.ts'

/** A figure or a mention of a name as it is stored: what it is found by, and the sentence that holds it. */
export interface Row {
  keys: number[]
  sentence: number
}

/** An article with all that was read in it, ready to be stored. */
export interface Prepared {
  id: string
  digest: string
  article: string
  /** JSON of Facts. */
  facts: string
  sentences: SentenceRow[]
  figures: Row[]
  names: Row[]
  /** What its names are known by, and how often each stands in it. */
  known: Known[]
}

/** A name by its folded words, as what it was read, and how often. */
export interface Known {
  name: string
  kind: NameKind
  mentions: number
}

/** A name longer than this is no name, and no index takes it. */
const LONGEST = 200

/** How often names are mentioned; `by` is -1 where the mentions go away. */
export function knownNames(names: readonly Name[], by = 1): Known[] {
  const counts = new Map<string, Known>()
  for (const name of names) {
    for (const words of knownBy(name)) {
      if (words.length > LONGEST || !isStorable(words)) continue
      const key = `${name.kind} ${words}`
      const known = counts.get(key) ?? { name: words, kind: name.kind, mentions: 0 }
      known.mentions += by
      counts.set(key, known)
    }
  }
  return [...counts.values()]
}

/** Goes up with every change of what is read in an article or stored of it, so that articles are read again. */
const READING = 3

export const digestOf = (article: string): string =>
  createHash('sha256').update(`${READING}\n${article}`).digest('base64')

const hashes = (keys: readonly string[]): number[] => [...new Set(keys.map(hash))]

/** Reads an article. All that a find answers with is here. */
export function prepare(article: Article): Prepared {
  const { figures, names } = sourcesOf(article)
  const json = JSON.stringify(article)
  const { publisher, published } = article
  const facts: Facts = {
    publisher,
    ...(published !== undefined && { published }),
    topic: [...((figures[0] ?? names[0])?.topic ?? [])],
  }
  const { rows, figuresIn, namesIn } = inSentences(figures, names)
  return {
    id: article.id,
    digest: digestOf(json),
    article: json,
    facts: JSON.stringify(facts),
    sentences: rows,
    figures: figures.map(({ figure }, n) => ({ keys: hashes(figureKeys(figure)), sentence: figuresIn[n]! })),
    names: names.map(({ name, roles }, n) => ({
      keys: hashes(mentionKeys({ name, roles })),
      sentence: namesIn[n]!,
    })),
    known: knownNames(names.map(({ name }) => name)),
  }
}
