import type * as z from 'zod/mini'
import type { FiguresFound } from '../../remote/protocol.ts'
import type { Found } from './found.ts'
import type { ArticleFacts } from './stored-facts.ts'
import { type StoredSentence, sentenceId } from './stored-sentences.ts'

type Sent = z.infer<typeof FiguresFound>
/** What was found, with each article, each sentence and each word once, however often it answers. */
export type Pooled<Read> = Omit<Sent, 'sentences'> & {
  sentences: (Omit<Sent['sentences'][number], 'read'> & { read: Read[] })[]
}

/** What is known of the rows that were found. */
export interface Told<Read> {
  sentences: ReadonlyMap<number, StoredSentence<Read>>
  facts: ReadonlyMap<number, ArticleFacts>
}

/** @param whole whether a sentence comes with all that was read in it, or with what was found alone */
export function pooled<Read>(
  found: readonly (readonly Found[])[],
  { sentences, facts }: Told<Read>,
  whole: boolean,
): Pooled<Read> {
  const [words, articles] = [new Pool<string>(), new Pool<Sent['articles'][number]>()]
  const sent = new Pool<Pooled<Read>['sentences'][number] & { at: Map<number, number> }>()
  const articleOf = (seq: number) =>
    articles.place(seq, () => {
      const { articleId: id, topic, ...told } = facts.get(seq)!
      return { id, ...told, topic: topic.map(word => words.place(word, () => word)) }
    })
  const answers = found.map(rows =>
    rows.map(({ seq, n, sentence }): [number, number] => {
      const id = sentenceId(seq, sentence)
      const { place, read } = sentences.get(id)!
      const at = sent.place(id, () => {
        const all = whole ? Object.entries(read) : []
        return {
          article: articleOf(seq),
          ...place,
          read: all.map(([, one]) => one),
          at: new Map(all.map(([n], i) => [Number(n), i])),
        }
      })
      const into = sent.all[at]!
      const known = into.at.get(n) ?? into.read.push(read[n]!) - 1
      into.at.set(n, known)
      return [at, known]
    }),
  )
  return {
    words: words.all,
    articles: articles.all,
    sentences: sent.all.map(({ at: _, ...sentence }) => sentence),
    found: answers,
  }
}

/** Things by their places in the order in which they were first asked for. */
class Pool<Thing> {
  readonly all: Thing[] = []
  readonly #places = new Map<string | number, number>()

  place(key: string | number, make: () => Thing): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const place = this.all.push(make()) - 1
    this.#places.set(key, place)
    return place
  }
}
