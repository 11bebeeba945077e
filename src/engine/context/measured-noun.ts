import type { FigureKind } from '../figures/figure.ts'
import type { Word } from './analysis.ts'
import table from './measured-nouns.json'

const NOUNS = new Set(table.split(' '))

const isValued = (noun: Word, kind: FigureKind): boolean => kind !== 'date' && NOUNS.has(noun.lemma)

/**
 * The noun that a number is the value of: "a capacity of 1,300 beds", "an approval rating of 90 %", "a loss of
 * $5 million", "a rating above 90 %", "magnitude 6.1".
 */
export function measuredNoun(
  words: readonly Word[],
  from: number,
  to: number,
  kind: FigureKind,
): Word | undefined {
  // "A 6.1-magnitude quake"
  const after = words[words[to]?.text === '-' ? to + 1 : to]
  if (after?.event === 'magnitude') return after
  const [before, noun] = [words[from - 1], words[from - 2]]
  if (before?.lower === 'of') {
    if (noun?.kind !== 'word' || noun.verb) return undefined
    return (kind !== 'count' && noun.event) || isValued(noun, kind) ? noun : undefined
  }
  if (before?.kind === 'word' && !before.verb && (before.event === 'magnitude' || isValued(before, kind)))
    return before
  return before?.text === '-' && noun?.event === 'magnitude' ? noun : undefined
}
