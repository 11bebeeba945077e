import { concept, lemma } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { oncePer } from '../../text/once.ts'
import table from './opposites.json'

/** By the base form of a verb: each pair that it is in, and on which side. */
const SIDES = new Map<string, Map<number, number>>()
for (const [pair, sides] of table.entries())
  for (const [side, list] of sides.entries())
    for (const word of list.split(' ')) SIDES.set(word, (SIDES.get(word) ?? new Map()).set(pair, side))

/** "Was beaten", "were defeated": whoever stands before it did not win. */
const PASSIVE = /^(?:beaten|defeated)$/

/**
 * Whether two figures are told of events of which one undoes the other: opening and closing, joining and leaving,
 * rising and falling. A sentence that tells of both events says nothing against either.
 */
export function areOpposed(draft: Figure, source: Figure): boolean {
  const mine = sidesOf(draft)
  const theirs = mine && sidesOf(source)
  if (!mine || !theirs) return false
  if (![...mine.sides].some(([pair, side]) => (theirs.sides.get(pair) ?? side) !== side)) return false
  return !tellsOf(draft, theirs.verb) && !tellsOf(source, mine.verb) && haveOneSubject(draft, source)
}

/** What one side won, the other lost. */
function haveOneSubject(draft: Figure, source: Figure): boolean {
  const [mine, theirs] = [draft.measure?.subject ?? [], source.measure?.subject ?? []]
  if (draft.goesOn || source.goesOn || !mine.length || !theirs.length) return true
  return mine.some(term => theirs.includes(term))
}

/** Which sides the verb of a figure is on: most are on none. */
const sidesOf = oncePer(({ measure }: Figure) => {
  const told = measure?.verb.toLowerCase() ?? ''
  const verb = PASSIVE.test(told) ? '' : lemma(told)
  const sides = SIDES.get(verb)
  return sides && { verb, sides }
})

const tellsOf = ({ terms, around }: Figure, verb: string): boolean =>
  terms.includes(concept(verb)) || around.includes(concept(verb))
