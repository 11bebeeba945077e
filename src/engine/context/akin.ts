import table from './akin.json'
import { concept, lemma } from './words.ts'

/**
 * Words that news tells for one another without their meaning the same: "ferry" and "vessel", "fans" and "spectators",
 * "skipper" and "captain". They say that two sentences tell of one thing, and never by themselves that two things are one.
 */
const GROUPS = new Map<string, string[]>()
for (const [i, list] of table.entries())
  for (const word of list.split(' ')) {
    const known = concept(lemma(word))
    const groups = GROUPS.get(known) ?? []
    // No word of any text begins so.
    if (!groups.includes(`~${i}`)) GROUPS.set(known, [...groups, `~${i}`])
  }
const NONE: readonly string[] = []

/** The words that a concept is told for, itself left out. */
export const akinWords = (concept: string): string[] =>
  groupsOf(concept).flatMap(group =>
    table[Number(group.slice(1))]!.split(' ').filter(word => word !== concept),
  )

const groupsOf = (concept: string): readonly string[] => GROUPS.get(concept) ?? NONE

/** The concepts with the groups of akin words that they are in, to be asked by `isAmong`. */
export function withAkin(concepts: readonly string[]): Set<string> {
  const all = new Set(concepts)
  for (const one of concepts) for (const group of groupsOf(one)) all.add(group)
  return all
}

/** Whether a concept, or one akin to it, is among those of `withAkin`. */
export const isAmong = (concept: string, all: ReadonlySet<string>): boolean =>
  all.has(concept) || groupsOf(concept).some(group => all.has(group))

/** Whether an element of such a set stands for a group. */
export const isGroup = (element: string): boolean => element.startsWith('~')

export const areAkin = (a: string, b: string): boolean =>
  a === b || groupsOf(a).some(group => groupsOf(b).includes(group))
