import { type Added, allAdded } from '../engine/archive/added.ts'
import { type ArticleEntry, isIncomplete } from '../engine/articles/entry.ts'
import type { FileAdded } from './checker.ts'

/** Articles of a file that are named when it was added. */
const NAMED = 100

/** What became of a file: nothing yet. */
export const noneAdded = (): FileAdded => ({ ...allAdded(), count: 0, entries: [], incomplete: [] })

/** Some more of its articles came, in what became of it. */
export function alsoAdded(
  file: FileAdded,
  { replaced, outdated }: Added,
  entries: readonly ArticleEntry[],
): void {
  file.replaced.push(...replaced)
  file.outdated.push(...outdated)
  file.count += entries.length
  file.entries.push(...entries.slice(0, NAMED - file.entries.length))
  file.incomplete.push(...entries.filter(isIncomplete))
}
