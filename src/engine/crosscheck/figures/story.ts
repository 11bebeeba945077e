import type { Judgement } from '../judgement.ts'
import type { Timed } from './related.ts'

export const HOUR = 3_600_000

/**
 * Whether two texts may tell of one event. named: whom or what the one names, the other names too; guessed: the
 * source is an excerpt that names nothing by which to tell, or one of a handful, and was given for some reason; nameless: the draft
 * names nothing; no: they name others, or were filed too far apart.
 */
export type Story = 'named' | 'guessed' | 'nameless' | 'no'

export function storyOf(draft: Timed, source: Timed, judgement: Judgement): Story {
  const story = byNames(draft.topic ?? [], source.topic ?? [], judgement, draft.among)
  if (!draft.published || !source.published || (draft.figure.period && source.figure.period)) return story
  const apart = Math.abs(Date.parse(draft.published) - Date.parse(source.published))
  return apart <= judgement.sameStory * 24 * HOUR ? story : 'no'
}

/** A source that names fewer is an excerpt, too short to be told from another by its names. */
const FEW_NAMES = 3
/** Long texts name much besides; so many shared names are enough. */
const MANY_NAMES = 10

/** Whether the archive is but what was handed in for the draft. */
export const isHandedIn = ({ among }: Pick<Timed, 'among'>, judgement: Judgement): boolean =>
  among !== undefined && among <= judgement.handful

/** Whether two texts name the same people, bodies and places often enough to tell of one story. */
export const sharesNames = (
  draft: readonly string[],
  source: readonly string[],
  judgement: Judgement,
): boolean =>
  Math.min(draft.length, source.length) < FEW_NAMES || byNames(draft, source, judgement) === 'named'

function byNames(
  draft: readonly string[],
  source: readonly string[],
  judgement: Judgement,
  among?: number,
): Story {
  const fewer = Math.min(draft.length, source.length, MANY_NAMES)
  const shared = sharedNames(draft, source)
  if (shared > 0 && shared >= fewer * judgement.sharedNames) return 'named'
  if (source.length < FEW_NAMES || (isHandedIn({ among }, judgement) && draft.length < FEW_NAMES))
    return 'guessed'
  return draft.length ? 'no' : 'nameless'
}

/** How many names of `draft` are also in `source`; "Romero" is "Sergio Romero", who is "Sergio Germán Romero". */
function sharedNames(draft: readonly string[], source: readonly string[]): number {
  const known = indexOf(source)
  return draft.filter(name => {
    const last = lastWord(name)
    return (
      known.names.has(name) ||
      known.names.has(last) ||
      (last === name ? known.lasts.has(name) : known.ends.has(ends(name)))
    )
  }).length
}

interface NameIndex {
  names: Set<string>
  /** The last words of names of several words. */
  lasts: Set<string>
  /** Their first and last words: a middle name is told or left out. */
  ends: Set<string>
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const ends = (name: string): string => `${name.slice(0, name.indexOf(' '))} ${lastWord(name)}`

/** The names of a text are asked for again with every figure in it. */
const indexes = new WeakMap<readonly string[], NameIndex>()

function indexOf(names: readonly string[]): NameIndex {
  let index = indexes.get(names)
  if (!index) {
    index = {
      names: new Set(names),
      lasts: new Set(names.map(lastWord)),
      ends: new Set(names.filter(name => name.includes(' ')).map(ends)),
    }
    indexes.set(names, index)
  }
  return index
}
