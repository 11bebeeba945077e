import { CONNECTORS, FUNCTION, HONORIFICS, PARTICLES } from './lexicon.ts'
import { listedSubjects } from './subjects.ts'
import type { Word } from './words.ts'

/** No name is longer than this many tokens, which also bounds the work on a text of nothing but capitals. */
const LONGEST = 24
const ABBREVIATED = /^(?:\p{Lu}|\p{Lu}\p{L}{1,3})$/u

/** Stretches of tokens that may hold names: from a capitalised word to the last one that is joined to it. */
export function runsOf(words: readonly Word[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let i = 0; i < words.length; ) {
    if (!words[i]!.capital) {
      i++
      continue
    }
    let to = i + 1
    while (to < words.length && to - i < LONGEST) {
      const next = joined(words, to) ?? listedSubjects(words, i, to) ?? to
      if (next === to) break
      to = next
    }
    runs.push({ from: i, to })
    i = to
  }
  return runs
}

/** Where the run goes on behind its next capitalised word, if it does. */
function joined(words: readonly Word[], at: number): number | undefined {
  const before = words[at - 1]!
  if (before.suffixed || (before.possessive && !isCollective(before))) return undefined
  let i = at
  if (words[i]?.text === '.' && !words[i]!.spaced && isShortened(before)) i++
  if (isQuote(words[i])) {
    const closing = [i + 2, i + 3].find(k => isQuote(words[k]) && words[k - 1]?.capital)
    if (closing && words[i + 1]?.capital && words[i]!.spaced && words[closing + 1]?.capital)
      return closing + 2
  }
  if (words[i]?.text === '&') i++
  for (let small = 0; small < 3 && isSmall(words[i]); small++) i++
  const word = words[i]
  if (!word?.capital || !word.spaced) return undefined
  return i + 1
}

const isQuote = (word: Word | undefined) => !!word && /^["“”'‘’]$/.test(word.text)
const isSmall = (word: Word | undefined) =>
  !!word && word.kind === 'word' && !word.capital && (PARTICLES.has(word.text) || CONNECTORS.has(word.text))

/** "J." and "Gen.": a dot that ends no sentence. */
const isShortened = (word: Word) =>
  ABBREVIATED.test(word.text) &&
  (word.text.length === 1 || HONORIFICS.has(word.key) || word.key === 'st' || word.key === 'jr')

/** "People’s", "Women's", "Children's" belong to what follows; "Kerry's" does not. */
export const isCollective = (word: Word): boolean =>
  word.ordinary && !FUNCTION.has(word.key) && word.text.length > 2
