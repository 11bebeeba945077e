import type { SentenceAnalysis } from './analysis.ts'
import type { Clause } from './clause.ts'
import type { Measure } from './measure.ts'

/** How many words back from its pronoun the noun of a relative clause may stand. */
const REACH = 4

/**
 * "The premiere, which took place on January 31": a clause without an event of its own tells of the noun before it; of
 * which premiere, is left open.
 */
export function antecedent(
  { words }: SentenceAnalysis,
  { words: own }: Clause,
): (Pick<Measure, 'event' | 'verb'> & { open: boolean }) | undefined {
  const first = words.indexOf(own[0]!)
  if (!/^(?:which|that|who)$/.test(words[first - 1]?.lower ?? '')) return undefined
  const before = words.slice(Math.max(0, first - 1 - REACH), first - 1)
  const noun = before.findLast(word => word.event && !word.verb)
  if (!noun) return undefined
  const phrase = before.slice(before.findLastIndex(({ lower }) => lower === 'the') + 1)
  const open = phrase.length < before.length && !phrase.some(word => word.capital)
  return { event: noun.event!, verb: noun.text, open }
}
