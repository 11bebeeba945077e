import type { SourceName } from '../engine/archive/archive.ts'
import { knownBy } from '../engine/names/known.ts'
import { hashKey } from './key-hash.ts'
import { KINDS } from './name-kinds.ts'

/** What a reader makes known, each name once: the numbers of its hash, and four times how often plus its kind. */
export function knownNames(names: Iterable<Pick<SourceName, 'name'>>): Uint32Array {
  const counts = new Map<string, { words: string; kind: number; count: number }>()
  for (const { name } of names) {
    const kind = KINDS.indexOf(name.kind)
    for (const words of knownBy(name)) {
      const known = counts.get(`${kind} ${words}`)
      if (known) known.count++
      else counts.set(`${kind} ${words}`, { words, kind, count: 1 })
    }
  }
  return Uint32Array.from(
    [...counts.values()].flatMap(({ words, kind, count }) => [
      ...hashKey(words),
      count * KINDS.length + kind,
    ]),
  )
}
