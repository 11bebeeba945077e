import { NameCounts } from '../names/index.ts'
import { nameKeys, roleKeys } from '../names/keys.ts'
import type { NameQuery, SourceName } from './archive.ts'

/** The most mentions that one question is answered with: the judgement needs who is there, not every line. */
export const MOST = 200

/** Finds the mentions of names by the keys that all spellings of a name share. */
export class NameIndex {
  #mentions: (SourceName | undefined)[] = []
  #byKey = new Map<string, number[]>()
  #byArticle = new Map<string, number[]>()
  /** What the articles teach a reader. */
  readonly counts = new NameCounts()

  /** Adds one mention of a name, with the roles whose holder that mention is. */
  add(mention: SourceName): void {
    const at = this.#mentions.push(mention) - 1
    this.counts.add(mention.name)
    for (const key of mentionKeys(mention)) listIn(this.#byKey, key).push(at)
    listIn(this.#byArticle, mention.articleId).push(at)
  }

  remove(articleId: string): void {
    const gone = new Set(this.#byArticle.get(articleId))
    this.#byArticle.delete(articleId)
    const keys = new Set([...gone].flatMap(at => mentionKeys(this.#mentions[at]!)))
    for (const at of gone) {
      this.counts.remove(this.#mentions[at]!.name)
      this.#mentions[at] = undefined
    }
    for (const key of keys) {
      const left = this.#byKey.get(key)?.filter(at => !gone.has(at))
      if (left?.length) this.#byKey.set(key, left)
      else this.#byKey.delete(key)
    }
  }

  /**
   * Mentions that share a key with the query, those that give a role first, then as they were added. Of a key that
   * very many mentions share, the latest are taken.
   */
  find({ keys }: NameQuery): SourceName[] {
    const found = new Set<number>()
    for (const key of keys) for (const at of (this.#byKey.get(key) ?? []).slice(-MOST)) found.add(at)
    const mentions = [...found].sort((a, b) => a - b).map(at => this.#mentions[at]!)
    const withRole = mentions.filter(mention => mention.roles.length > 0)
    return [...withRole, ...mentions.filter(mention => mention.roles.length === 0)].slice(0, MOST)
  }
}

/** All keys that a mention is found by. */
export const mentionKeys = ({ name, roles }: Pick<SourceName, 'name' | 'roles'>): string[] => [
  ...new Set([...nameKeys(name), ...roles.flatMap(roleKeys)]),
]

function listIn<K>(map: Map<K, number[]>, key: K): number[] {
  let list = map.get(key)
  if (!list) {
    list = []
    map.set(key, list)
  }
  return list
}
