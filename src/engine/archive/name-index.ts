import { NameCounts } from '../names/index.ts'
import { nameKeys, roleKeys } from '../names/keys.ts'
import { type Name, NameKind, type Role } from '../names/name.ts'
import type { NameQuery, SourceName } from './archive.ts'
import { AtHand } from './packed/at-hand.ts'
import { Places } from './packed/places.ts'
import { Postings } from './packed/postings.ts'
import { Rows } from './packed/rows.ts'
import { Words } from './packed/words.ts'

/** The most mentions that one question is answered with: the judgement needs who is there, not every line. */
export const MOST = 200

/** So many mentions are kept in full. */
const AT_HAND = 8192

const KINDS = NameKind.options

/** Finds the mentions of names by the keys that all spellings of a name share. */
export class NameIndex {
  #words = new Words()
  #places = new Places()
  /** For each mention where it stands, its kind, its canonical form and its own words. */
  #names = new Rows(5)
  #roles = new Map<number, readonly Role[]>()
  #postings = new Postings()
  #atHand = new AtHand<SourceName>(AT_HAND)
  /** What the articles teach a reader. */
  readonly counts = new NameCounts()

  /** Adds one mention of a name, with the roles whose holder that mention is. */
  add(mention: SourceName): void {
    this.counts.add(mention.name)
    this.#put(mention)
  }

  remove(articleId: string): void {
    for (const row of this.#places.remove(articleId)) {
      this.counts.remove(this.#name(row))
      this.#roles.delete(row)
      this.#atHand.forget(row)
    }
    if (this.#places.length > 64 && this.#places.live < this.#places.length / 2) this.#compact()
  }

  /**
   * Mentions that share a key with the query, those that give a role first, then as they were added. Of a key that
   * very many mentions share, the latest are taken.
   */
  find({ keys }: NameQuery): SourceName[] {
    const found = new Set<number>()
    for (const key of keys) for (const row of this.#latest(key)) found.add(row)
    const rows = [...found].sort((a, b) => a - b)
    const first = rows.filter(row => this.#roles.has(row))
    return [...first, ...rows.filter(row => !this.#roles.has(row))]
      .slice(0, MOST)
      .flatMap(row => this.#mention(row) ?? [])
  }

  #latest(key: string): number[] {
    const rows = this.#postings.rows(key)
    const latest: number[] = []
    for (let i = rows.length - 1; i >= 0 && latest.length < MOST; i--)
      if (this.#places.has(rows[i]!)) latest.push(rows[i]!)
    return latest
  }

  #put({ name, roles, ...source }: SourceName): void {
    const row = this.#places.add(source)
    const { start, end, kind, canonical, text } = name
    this.#names.push(start, end, KINDS.indexOf(kind), this.#words.idOf(canonical), this.#words.idOf(text))
    if (roles.length) this.#roles.set(row, roles)
    for (const key of mentionKeys({ name, roles })) this.#postings.add(key, row)
  }

  #name(row: number): Name {
    const get = (column: number) => this.#names.get(row, column)
    return {
      start: get(0),
      end: get(1),
      kind: KINDS[get(2)]!,
      canonical: this.#words.word(get(3)),
      text: this.#words.word(get(4)),
    }
  }

  #mention(row: number): SourceName | undefined {
    return this.#atHand.get(row, () => {
      const source = this.#places.get(row)
      return source && { ...source, name: this.#name(row), roles: [...(this.#roles.get(row) ?? [])] }
    })
  }

  /** Starts anew with what is left. */
  #compact() {
    const left = Array.from({ length: this.#places.length }, (_, row) => this.#mention(row))
    this.#words = new Words()
    this.#places = new Places()
    this.#names = new Rows(5)
    this.#roles.clear()
    this.#atHand.clear()
    this.#postings = new Postings()
    for (const mention of left) if (mention) this.#put(mention)
  }
}

/** All keys that a mention is found by. */
export const mentionKeys = ({ name, roles }: Pick<SourceName, 'name' | 'roles'>): string[] => [
  ...new Set([...nameKeys(name), ...roles.flatMap(roleKeys)]),
]
