import type { Quantity } from '../figures/figure.ts'
import type { SentenceAnalysis, Word } from './analysis.ts'
import { namesChange } from './events.ts'
import { nounBefore, nounFrom, nounOf, subjectBefore } from './noun-phrase.ts'
import table from './noun-phrases.json'
import { isStopword } from './words.ts'

/** Kinds that say nothing by themselves: a percentage, a sum and a change are always of something. */
const OF_SOMETHING: ReadonlySet<Quantity['kind']> = new Set(['percent', 'percentagePoints', 'money'])
const CHANGES = new Set(table.changes.split(' '))
const MORE = /^(?:more|less|fewer|higher|lower)$/
const STATES =
  /^(?:be|have|total|reach|stand|hit|cost|exceed|average|amount|remain|stay|come|equal|near|top|account|represent|show)$/
/** How many words may stand between a change and its number: "rose in the three months to June by". */
const REACH = 14

/**
 * The noun that a figure is the level, the change or the share of: of "sales rose 7 percent" and "a 7 percent rise in
 * sales" the sales, of "17 percent of revenue" the revenue. PRONOUN where the sentence before names it; undefined where it is
 * not told, or the figure is of no such kind.
 */
export function ofWhat(sentence: SentenceAnalysis, quantity: Quantity, event: string): string | undefined {
  const whole = shareOf(quantity)
  if (whole) return whole
  if (!OF_SOMETHING.has(quantity.kind) && !(namesChange(event) || event === 'level')) return undefined
  const { words } = sentence
  const from = words.findIndex(word => word.quantity === quantity)
  const to = words.findLastIndex(word => word.quantity === quantity) + 1
  if (from < 0) return undefined
  return after(words, from, to) ?? before(words, from, to)
}

/** "17 percent of revenue" */
const shareOf = ({ kind, counted }: Quantity): string | undefined =>
  SHARES.has(kind) && counted ? nounOf(counted) : undefined
const SHARES: ReadonlySet<Quantity['kind']> = new Set(['percent', 'fraction'])

/** "A 7 percent rise in sales", "a 12 percent pay rise", "9 percent more pay", "a 13 percent market share". */
function after(words: readonly Word[], from: number, to: number): string | undefined {
  const next = words[to]
  if (next?.kind !== 'word' || next.verb) return undefined
  if (MORE.test(next.lower)) return isNoun(words[to + 1]) ? nounFrom(words, to + 1) : besides(words, from)
  const change = words.slice(to, to + 4).findIndex(isChangeNoun)
  if (change > 0) return nounBefore(words, to + change)
  if (change === 0)
    return /^(?:in|of|to|for)$/.test(words[to + 1]?.lower ?? '') ? nounFrom(words, to + 2) : undefined
  const article = /^(?:a|an|the|its|their|his|her|this)$/.test(words[from - 1]?.lower ?? '')
  return article && isNoun(next) ? nounFrom(words, to) : undefined
}

const isNoun = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !word.verb && !word.quantity && !isStopword(word.lower)

const isChange = (word: Word): boolean =>
  !word.quantity &&
  (namesChange(word.event) || (CHANGES.has(word.lemma) && word.kind === 'word' && !word.capital))
const isChangeNoun = (word: Word): boolean => isChange(word) && !word.verb

/** "Sales rose to 3.4 billion", "a rise in sales to 3.4 billion", "a pay rise of 9 percent", "a loss of 5 million". */
function before(words: readonly Word[], from: number, to: number): string | undefined {
  if (words[from - 1]?.lower === 'of') {
    if (!isNoun(words[from - 2])) return undefined
    if (!isChange(words[from - 2]!)) return nounBefore(words, from - 1)
    if (/^(?:in|of)$/.test(words[to]?.lower ?? '')) return nounFrom(words, to + 1)
    // "A raise of 9 percent" is of pay, which the word itself says.
    return nounBefore(words, words[from - 2]!.lemma === 'raise' ? from - 1 : from - 2)
  }
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const word = words[i]!
    if (/^(?:;|:|—|–|\()$/.test(word.text)) return undefined
    if (isChange(word)) return ofChange(words, i)
    if (word.verb && MORE.test(words[to]?.lower ?? '')) return subjectBefore(words, i)
    if (word.verb) return STATES.test(word.lemma) ? subjectBefore(words, i) : undefined
  }
  return undefined
}

function ofChange(words: readonly Word[], at: number): string | undefined {
  const word = words[at]!
  if (!word.verb && /^(?:in|of)$/.test(words[at + 1]?.lower ?? '')) return nounFrom(words, at + 2)
  // "Expects sales to grow between 5 and 6 percent, up from 3 percent": still of sales.
  if (words[at - 1]?.text === ',') {
    const earlier = words.slice(0, at).findLastIndex(isChange)
    // "Closed at 2.79 euros, down 13 percent"
    return earlier < 0 ? subjectBefore(words, lastVerb(words, at)) : ofChange(words, earlier)
  }
  const object = word.verb ? objectAfter(words, at) : undefined
  if (object) return object
  // "Closed at 59 euros after rising as much as 8 percent": what rose is what closed.
  const first =
    AFTER.test(words[at - 1]?.lower ?? '') && /ing$/.test(word.lower) ? lastVerb(words, at - 1) : at
  if (first >= 0 && (word.verb || first !== at)) return subjectBefore(words, first)
  const verb = lastVerb(words, at)
  return verb >= 0 ? subjectBefore(words, verb) : nounBefore(words, at)
}

const AFTER = /^(?:after|before|by|while|since)$/
const lastVerb = (words: readonly Word[], before: number): number =>
  words.slice(0, before).findLastIndex(word => word.verb || /^(?:is|are|was|were)$/.test(word.lower))

/** "Cut the rate to 3 percent", "lower taxes by 9 billion": what is changed by somebody stands after the verb. */
const objectAfter = (words: readonly Word[], at: number): string | undefined => {
  const next = words[at + 1]
  const begins = next && (ARTICLES.test(next.lower) || (isNoun(next) && !/ly$/.test(next.lower)))
  return begins ? nounFrom(words, at + 1) : undefined
}
const ARTICLES = /^(?:an?|the|its|their|his|her|this|that)$/

/** "48 million passengers, 8 percent more than in 2023": of what was counted before it. */
function besides(words: readonly Word[], from: number): string | undefined {
  const before = words[from - 1]?.text === ',' ? words[from - 2]?.quantity : undefined
  return before?.counted ? nounOf(before.counted) : before?.kind === 'money' ? before.kind : undefined
}
