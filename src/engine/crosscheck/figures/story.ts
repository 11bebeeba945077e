import { placeNamed } from '../../names/gazetteer.ts'
import { oncePer, oncePerWord } from '../../text/once.ts'
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
  const apart = Math.abs(filed(draft.published) - filed(source.published))
  return apart <= judgement.sameStory * 24 * HOUR ? story : 'no'
}

/** In milliseconds. */
const filed: (published: string) => number = oncePerWord(Date.parse)

/** A source that names fewer is an excerpt, too short to be told from another by its names. */
const FEW_NAMES = 3
const SEVERAL = 2
/** Whether two texts are articles of one story, and no excerpts that happen to name the same. */
export const areWhole = (story: Story, { topic: a = [] }: Timed, { topic: b = [] }: Timed): boolean =>
  story === 'named' && (Math.min(a.length, b.length) >= FEW_NAMES || sharedNames(a, b) >= SEVERAL)

/** A country or a city is the place of many stories; who and what else both name tells of one. */
const tellingNames = oncePer((names: readonly string[]) => names.filter(name => !placeNamed(name)))

/**
 * Whether two articles plainly tell one story: what the one tells in other words, the other told. It takes more than that
 * they are of one country.
 */
export function areOneStory(story: Story, draft: Timed, source: Timed, judgement: Judgement): boolean {
  const picked = isPicked(draft.among, judgement)
  // A sentence that names two people tells no story.
  if (picked && story === 'named' && (draft.topic?.length ?? 0) > FEW_NAMES) return true
  if (!areWhole(story, draft, source)) return false
  const [a, b] = [tellingNames(draft.topic!), tellingNames(source.topic!)]
  const shared = sharedNames(a, b)
  return shared >= SEVERAL || (shared > 0 && shared >= Math.min(a.length, b.length) * judgement.sharedNames)
}

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

/** Whether the archive is so small that its articles were picked for the draft. */
const isPicked = (among: number | undefined, { handful, picked }: Judgement): boolean =>
  among !== undefined && among > handful && among <= picked

/** "Beth Olson" and "Beth Olsen" may well be one, where the article was picked for the draft. */
const haveNamesakes = (draft: readonly string[], source: readonly string[]): boolean => {
  const known = initialled(source)
  return [...initialled(draft)].some(name => known.has(name))
}
const initialled = oncePer(
  (names: readonly string[]): ReadonlySet<string> =>
    new Set(
      names
        .filter(name => name.includes(' ') && !placeNamed(name))
        .map(name => `${name.slice(0, name.indexOf(' '))} ${lastWord(name)[0]}`),
    ),
)

function byNames(
  draft: readonly string[],
  source: readonly string[],
  judgement: Judgement,
  among?: number,
): Story {
  const fewer = Math.min(draft.length, source.length, MANY_NAMES)
  const shared = sharedNames(draft, source)
  if (shared > 0 && shared >= fewer * judgement.sharedNames) return 'named'
  if (isPicked(among, judgement) && draft.length > FEW_NAMES && (shared > 0 || haveNamesakes(draft, source)))
    return 'named'
  if (source.length < FEW_NAMES || (isHandedIn({ among }, judgement) && draft.length < FEW_NAMES))
    return 'guessed'
  return draft.length ? 'no' : 'nameless'
}

/** How many names of `draft` are also in `source`; "Romero" is "Sergio Romero", who is "Sergio Germán Romero". */
const sharedNames = (draft: readonly string[], source: readonly string[]): number => sharedWith(source)(draft)

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const ends = (name: string): string => `${name.slice(0, name.indexOf(' '))} ${lastWord(name)}`

/** Two texts are held against one another anew with every figure in them. */
const sharedWith = oncePer((source: readonly string[]) => {
  const names = new Set(source)
  const lasts = new Set(source.map(lastWord))
  // The first and last words of names of several: a middle name is told or left out.
  const bothEnds = new Set(source.filter(name => name.includes(' ')).map(ends))
  const isKnown = (name: string): boolean => {
    const last = lastWord(name)
    if (names.has(name) || names.has(last)) return true
    return last === name ? lasts.has(name) : bothEnds.has(ends(name))
  }
  return oncePer((draft: readonly string[]) => draft.filter(isKnown).length)
})
