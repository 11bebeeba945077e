import { bareWords } from '../../names/keys.ts'
import { isGiven } from '../../names/lexicon.ts'
import { phonetic } from '../../names/phonetic.ts'
import { editDistance, isSlip } from '../../names/spelling.ts'
import { isNickname, isTransliteration } from '../../names/variants.ts'

/**
 * same: one spelling, or a shorter form that fits; variant: another way of writing the same name; slip: so near that
 * one is likely a misspelling of the other; near: as near, but both are first names of their own; first: the surname is
 * the same and the first or middle name is not.
 */
export type Likeness = 'same' | 'variant' | 'slip' | 'near' | 'first' | 'other'

/** How two people's names stand to each other, by their spelling alone. */
export function likeness(draft: string, source: string): Likeness {
  const [a, b] = [bareWords(draft), bareWords(source)]
  if (!a.length || !b.length) return 'other'
  if (a.length === 1 || b.length === 1) return a.length === 1 ? byPart(a[0]!, b) : byPart(b[0]!, a)
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // "Ki-moon Ban": another order of the same words.
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return 'variant'
  return best(alignments(short, long).map(([from, to]) => compareAll(from, to)))
}

const ORDER: readonly Likeness[] = ['same', 'variant', 'slip', 'near', 'first', 'other']
const best = (all: readonly Likeness[]): Likeness => ORDER.find(like => all.includes(like)) ?? 'other'

/** A surname or a first name alone. */
function byPart(part: string, whole: readonly string[]): Likeness {
  const likes = whole.map((word, i): Likeness => {
    const like = compareWord(part, word)
    // Of somebody named in full, a first name alone is too little to be a slip or another spelling.
    return whole.length > 1 && i === 0 && like !== 'same' ? 'other' : like
  })
  return best(likes)
}

/**
 * The ways in which a shorter name may be a form of a longer one: the words left out are second surnames ("Solange
 * Berstein" of "Solange Berstein Jáuregui") or middle names, and of first names only an initial.
 */
function alignments(short: readonly string[], long: readonly string[]): [readonly string[], string[]][] {
  if (short.length === long.length) return [[short, [...long]]]
  if (long.length > MOST_WORDS) return [[short, [long[0]!, ...long.slice(1 - short.length)]]]
  const found: [readonly string[], string[]][] = []
  const choose = (from: number, chosen: string[]) => {
    if (chosen.length === short.length) found.push([short, chosen])
    else for (let i = from; i < long.length; i++) choose(i + 1, [...chosen, long[i]!])
  }
  choose(1, [long[0]!])
  // "J. Robert Haynes" is called Robert.
  if (long[0]!.length === 1) choose(2, [long[1]!])
  return found
}
/** Longer names than this are compared by their first and last words. */
const MOST_WORDS = 8

/** Two names of as many words. */
function compareAll(a: readonly string[], b: readonly string[]): Likeness {
  const likes = a.map((word, i) => (i < a.length - 1 ? compareFirst(word, b[i]!) : compareWord(word, b[i]!)))
  const count = (like: Likeness) => likes.filter(own => own === like).length
  const last = likes.at(-1)!
  const [slips, others] = [count('slip') + count('near'), count('other')]
  if (!slips && !others) return count('variant') ? 'variant' : 'same'
  if (others === 1 && last === 'other' && count('same') === a.length - 1)
    return isShortSlip(a.at(-1)!, b.at(-1)!) || isFarSlip(a.at(-1)!, b.at(-1)!) ? 'slip' : 'other'
  if (last === 'other' || others > 1 || (others && last === 'slip') || slips > 1) return 'other'
  return others ? 'first' : likes.find(like => like === 'slip' || like === 'near')!
}

/** "Sek" for "Seck": too short to be told from another surname, but for the first name. */
const isShortSlip = (a: string, b: string) =>
  Math.min(a.length, b.length) === 3 &&
  editDistance(a, b) === 1 &&
  phonetic(a) === phonetic(b) &&
  phonetic(a).length > 1

/** "Hadjigeorgiou" for "Hatzigeorgiou": long enough to be no other surname. */
const isFarSlip = (a: string, b: string) => Math.min(a.length, b.length) > 8 && editDistance(a, b) === 2

function compareWord(a: string, b: string): Likeness {
  if (a === b) return 'same'
  if (isTransliteration(a, b)) return 'variant'
  // "Berstein" of "Berstein-Jáuregui".
  if (a.split('-').includes(b) || b.split('-').includes(a)) return 'same'
  return isSlip(a, b) ? 'slip' : 'other'
}

function compareFirst(a: string, b: string): Likeness {
  if (a === b) return 'same'
  if (isTransliteration(a, b) || isNickname(a, b)) return 'variant'
  // "J. Kerry" and "John-Paul": an initial, or a part of a double name.
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'variant' : 'other'
  if (a.split('-').includes(b) || b.split('-').includes(a)) return 'variant'
  // "Eleni" and "Elena", "Stuart" and "Stewart" are names of their own.
  if (isGiven(a) && isGiven(b)) return a[0] === b[0] && editDistance(a, b) <= 2 ? 'near' : 'other'
  return isSlip(a, b) ? 'slip' : 'other'
}
