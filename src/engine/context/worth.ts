import type { Quantity } from '../figures/figure.ts'
import type { Word } from './analysis.ts'
import type { Measure } from './measure.ts'
import { isStopword } from './words.ts'

type Told = Pick<Measure, 'event' | 'verb'>

const TRADED = new Set(['sale', 'purchase'])

/** "Was sold for $3 billion" and "a $3 billion takeover" tell a price; "a $5 million fine" a fine. */
export function pricedBy(words: readonly Word[], from: number, to: number): Told | undefined {
  if (words[from - 1]?.lower === 'for') {
    const deal = words.slice(0, from).findLast(word => word.event && TRADED.has(word.event))
    return deal && { event: 'price', verb: deal.text }
  }
  const head = words[from - 2]
  // "A bond of $250 million", but no "total of $250 million".
  if (
    words[from - 1]?.lower === 'of' &&
    head?.kind === 'word' &&
    !head.verb &&
    !head.event &&
    !SUMS.test(head.lower)
  )
    return { event: 'price', verb: head.text }
  const [before, noun] = [words[from - 1], words[to]]
  const article = words[from]?.lower === 'a' || DETERMINERS.test(before?.lower ?? '')
  if (!article || noun?.kind !== 'word' || noun.verb || noun.quantity || isStopword(noun.lower))
    return undefined
  const event = noun.event && !TRADED.has(noun.event) ? noun.event : 'price'
  return { event, verb: noun.text }
}

const SUMS = /^(?:total|sum|amount|average|maximum|minimum|record|figure|level|more|less|all|some|out)$/
const DETERMINERS = /^(?:a|an|the|its|their|his|her|this|that)$/

/** Kinds that are told with the way they went. */
export const WAYS: ReadonlySet<Quantity['kind']> = new Set(['percent', 'percentagePoints'])
const UP = /^(?:up|higher)$/
const DOWN = /^(?:down|lower)$/
const GAINS = /^(?:gain|add|advance|expand|edge)$/
const LOSES = /^(?:lose|shed|contract|ease|dip|slide|retreat)$/

const RAISES = /^(?:hike|boost|lift|bump|swell)$/
const CUTS = /^(?:cut|slash|trim|contract|ease|prune|curb)$/
/** How many words may stand between what changes something and by how much it does. */
const REACH = 10

/** "Cut deaths by 30 percent": what is done to something by so much. */
function changedBy(words: readonly Word[], from: number): Told | undefined {
  if (words[from - 1]?.lower !== 'by') return undefined
  for (let i = from - 2; i >= 0 && i > from - REACH; i--) {
    const { lemma, lower, text, kind } = words[i]!
    if (kind !== 'word' || /^(?:and|or|but)$/.test(lower)) return undefined
    const way = RAISES.test(lemma) ? 'increase' : CUTS.test(lemma) ? 'decrease' : undefined
    if (way && !DETERMINERS.test(words[i - 1]?.lower ?? '')) return { event: way, verb: text }
  }
  return undefined
}

/** "Closed up 1.3 percent", "12 percent lower", "lost 3 percent": of shares, which way they went. */
export function directionOf(words: readonly Word[], from: number, to: number): Told | undefined {
  const [before, after] = [words[from - 1], words[to]]
  const told = (word: Word | undefined, up: RegExp, down: RegExp, by: 'lower' | 'lemma') =>
    word && (up.test(word[by]) || down.test(word[by]))
      ? { event: up.test(word[by]) ? 'increase' : 'decrease', verb: word.text }
      : undefined
  return (
    told(before, UP, DOWN, 'lower') ??
    (words[to + 1]?.lower === 'than' ? undefined : told(after, UP, DOWN, 'lower')) ??
    (before?.verb ? told(before, GAINS, LOSES, 'lemma') : undefined) ??
    changedBy(words, from)
  )
}
