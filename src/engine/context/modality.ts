import type { Modality, Quantity } from '../figures/figure.ts'
import type { Word } from './analysis.ts'
import type { Clause } from './clause.ts'
import table from './modality.json'
import { verbhood } from './words.ts'

const WORDS = new Map(
  Object.entries(table).flatMap(([modality, words]) =>
    words.map(word => [word, modality as Modality] as const),
  ),
)
/** How many words before or after the figure may qualify it. */
const REACH = 8

/** Whether a figure is told as a fact, a possibility, a plan or a denial, by the words of its clause. */
export function modalityOf(clause: Clause, quantity: Quantity): Modality {
  const { words, from, to } = clause
  const reach = infinitive(words, from) ? REACH_OF_INFINITIVE : REACH
  let found: Modality = 'actual'
  let nearest = Number.POSITIVE_INFINITY
  for (const [i, word] of words.entries()) {
    // The month of May, and a man called Will, leave nothing open.
    if ((i >= from && i < to) || word.capital || word.quantity?.kind === 'date') continue
    const modality = WORDS.get(word.lower) ?? led(words, i)
    const far = i < from ? from - i : i - to + 1
    const within = i > from ? REACH : promises(words, i, from) ? REACH_OF_INFINITIVE : reach
    if (!modality || far > within || far >= nearest) continue
    // Another figure stands between: the word is about that one, unless one verb governs both.
    const between = words.slice(Math.min(i, to), Math.max(i, from))
    const other = between.findLastIndex(
      w => w.quantity && w.quantity !== quantity && w.quantity.kind === quantity.kind,
    )
    if (other >= 0 && (i >= to || between.slice(other).some(isStatement))) continue
    nearest = far
    found = modality
  }
  return found
}

/** "Expect the rate to reach 3 percent and prices to rise to 105", "would close 30 and cut 500": what is expected goes on. */
const REACH_OF_INFINITIVE = 24
/** How far before its number an infinitive may stand: "to build two reactors at a cost of 14 billion". */
const NEAR = 9
const infinitive = (words: readonly Word[], from: number): boolean =>
  words
    .slice(Math.max(0, from - NEAR), from)
    .some(
      (word, i, near) =>
        (word.lower === 'to' && near[i + 1]?.verb) || ((word.verb || word.event) && goesOn(near, i)),
    )

/** "Promised 20,000 new flats and a minimum wage of $19.50, 5 percent more than now": one verb for all that follows. */
const promises = (words: readonly Word[], at: number, from: number): boolean =>
  /^(?:promise|pledge|propose)$/.test(words[at]!.lemma) && !words.slice(at + 1, from).some(isStatement)

const isStatement = (word: Word, i: number, words: readonly Word[]): boolean =>
  (word.verb && words[i - 1]?.lower !== 'to' && !goesOn(words, i)) || STARTS.test(word.lower)

/** "Would close 30 stores and cut 1,800 jobs": a second verb in its plain form hangs on the first one's auxiliary. */
const goesOn = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === words[i]!.lemma && /^(?:and|or|,)$/.test(words[i - 1]?.lower ?? '')

/** A word that begins a statement of its own, to which what was said before does not reach. */
const STARTS = /^(?:is|are|was|were|has|have|had|but|while|after|than|which|who)$/

/** "Is to open", "agreed to pay": two words that only a verb after them makes a plan. */
function led(words: readonly Word[], i: number): Modality | undefined {
  let at = i + 1
  // "Agreed on Sunday to buy"
  while (words[at]?.quantity?.kind === 'date' || words[at]?.lower === 'on') at++
  const [next, verb] = [words[at], words[at + 1]]
  if (next?.lower !== 'to') return undefined
  const plan = verb?.kind === 'word' && verb.lower === verb.lemma && verbhood(verb.lemma) !== 'none'
  return plan || verb?.lower === 'be' ? WORDS.get(`${words[i]!.lower} ${next.lower}`) : undefined
}
