import { areAkin } from '../../context/akin.ts'
import { PRONOUN } from '../../context/noun-phrase.ts'
import { nounKind } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { placesOf } from '../../names/index.ts'
import { areSwapped, slip } from './slips.ts'

const told = ({ measure }: Figure): string[] =>
  measure?.of && measure.of !== PRONOUN ? measure.of.split(' ') : []

/** A noun or a nationality that many are called by. */
const isAnybody = (noun: string): boolean => nounKind(noun) === 'person' || placesOf(noun).length > 0

/** Sales that rose 7 percent are not the profit that rose 12, nor is a reserve of $9 million what a trial cost. */
export function isOfAnother(d: Figure, s: Figure, equal = false): boolean {
  const [mine, theirs] = [told(d), told(s)]
  const [a, b] = [mine.at(-1), theirs.at(-1)]
  if (!a || !b || d.measure?.of === s.measure?.of) return false
  // "Petkov, 27," may be "the 27-year-old Bulgarian".
  if (d.kind === 'age') return !equal || !(isAnybody(a) || isAnybody(b))
  // A rise of 1.6 percent of stocks and one of the index are one.
  if (equal && areAkin(a, b)) return false
  // People are called by many names: workers, staff, members; and what they earn is of no other thing for that.
  const people = [a, b].filter(noun => nounKind(noun) === 'person').length
  if (a !== b && (people === 2 || (people === 1 && d.kind === 'money'))) return false
  // A day's standstill and a day without work cost the same, where the digits have but changed places.
  if (a !== b && d.kind === 'money' && d.measure?.event === s.measure?.event && areSwapped(d, s)) return false
  if (a !== b || (mine.length > 1 && theirs.length > 1)) return true
  // "The loss" may be the net loss; where a slip makes the one sum of the other, it is.
  return slip(d, s, undefined).length === 0
}
