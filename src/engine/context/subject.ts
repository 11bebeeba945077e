import type { Name } from '../names/name.ts'
import type { SentenceAnalysis } from './analysis.ts'
import { BY_REFERENCE } from './place.ts'

const STANDS_FOR = new Set('he she it they his her its their there this these that those the'.split(' '))
const PRONOUNS = new Set('he she it they his her its their there'.split(' '))
const IS = /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might)$/

/** "In the state": which, the text before it says. */
const refersToPlace = (words: SentenceAnalysis['words']): boolean =>
  words.some((word, i) => BY_REFERENCE.test(word.lower) && words[i - 1]?.lower === 'the')

/** "The film, starring Rupert Friend, was released": whoever is named after it is not what the sentence tells of. */
function opensWithNoun([article, noun, after]: SentenceAnalysis['words']): boolean {
  if (article?.lower !== 'the' || noun?.kind !== 'word' || noun.capital) return false
  return after !== undefined && (after.text === ',' || after.verb || IS.test(after.lower))
}

/**
 * Whether a sentence leaves open whom or what it tells of, for the text before it to say: "He scored 36 goals",
 * "The film grossed $12 million", "There are 645 recoveries in the region".
 */
export function goesOn({ words }: SentenceAnalysis, names: readonly Name[]): boolean {
  if (refersToPlace(words) && !names.some(name => name.kind === 'place')) return true
  const verb = words.findIndex((word, i) => i > 0 && !word.quantity && (word.verb || IS.test(word.lower)))
  const before = words.slice(0, verb < 0 ? words.length : verb)
  if (PRONOUNS.has(words[0]?.lower ?? '') || opensWithNoun(words)) return true
  const end = before.at(-1)?.end ?? 0
  if (names.some(name => name.end <= end && name.kind !== 'place')) return false
  return before.some(word => STANDS_FOR.has(word.lower))
}
