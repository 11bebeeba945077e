import { createHash } from 'node:crypto'
import type { Source } from '../../engine/archive/archive.ts'
import { figureKeys } from '../../engine/archive/figure-keys.ts'
import { mentionKeys } from '../../engine/archive/name-index.ts'
import { sourcesOf } from '../../engine/archive/sources.ts'
import type { Article } from '../../engine/articles/article.ts'
import type { Figure } from '../../engine/figures/figure.ts'
import { knownBy } from '../../engine/names/known.ts'
import type { Name, NameKind } from '../../engine/names/name.ts'
import { isStorable } from '../../remote/protocol.ts'
import { hash } from './hash.ts'

/** One figure or one mention of a name, as it is stored: what it is found by, and itself as JSON. */
export interface Row {
  keys: number[]
  source: string
}

/** An article with all that was read in it, ready to be stored. */
export interface Prepared {
  id: string
  digest: string
  article: string
  topic: string
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
const READING = 2

export const digestOf = (article: string): string =>
  createHash('sha256').update(`${READING}\n${article}`).digest('base64')

const hashes = (keys: readonly string[]): number[] => [...new Set(keys.map(hash))]

/** More figures than this in one sentence are a table, which nobody adds up from its running text. */
const LIST = 64
const sentenceOf = ({ paragraph, sentence }: Source): string => `${paragraph} ${sentence.start}`

/** Reads an article. All that a find answers with is here, apart from the sentences, which the article holds. */
export function prepare(article: Article): Prepared {
  const { figures, names } = sourcesOf(article)
  const sentences = new Map<string, Figure[]>()
  for (const source of figures) {
    const beside = sentences.get(sentenceOf(source)) ?? []
    beside.push(source.figure)
    sentences.set(sentenceOf(source), beside)
  }
  const json = JSON.stringify(article)
  return {
    id: article.id,
    digest: digestOf(json),
    article: json,
    topic: JSON.stringify((figures[0] ?? names[0])?.topic ?? []),
    figures: figures.map(source => {
      const { paragraph, sentence, figure } = source
      const { start, end } = sentence
      const beside = sentences.get(sentenceOf(source)) ?? []
      return {
        keys: hashes(figureKeys(figure)),
        source: JSON.stringify({
          paragraph,
          sentence: { start, end },
          figure,
          ...(beside.length > 1 && beside.length <= LIST && { beside }),
        }),
      }
    }),
    names: names.map(({ paragraph, sentence: { start, end }, name, roles }) => ({
      keys: hashes(mentionKeys({ name, roles })),
      source: JSON.stringify({ paragraph, sentence: { start, end }, name, roles }),
    })),
    known: knownNames(names.map(({ name }) => name)),
  }
}
