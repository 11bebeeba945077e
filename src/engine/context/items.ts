import type { Quantity } from '../figures/figure.ts'
import type { Word } from './analysis.ts'
import type { Clause } from './clause.ts'
import { isStopword } from './words.ts'

/** What a list says of one of its numbers: "won 31 percent, the Third Way 14 percent and the Left 9 percent". */
export interface Item {
  /** The item alone. */
  clause: Clause
  /** Whether it leaves its verb to the first item, and names a subject of its own. */
  elliptic: boolean
  /** The item, and what it leaves to the first. */
  words: readonly Word[]
}

const COUNTS = new Set(['count', 'plain'])
export const sameFamily = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind || (COUNTS.has(a.kind) && COUNTS.has(b.kind))

/** The item of a list that a number stands in; undefined where its clause is no such list. */
export function itemOf({ words, from, to }: Clause, quantity: Quantity): Item | undefined {
  if (quantity.kind === 'date' || quantity.kind === 'time') return undefined
  const { first, starts } = startsOf(words, quantity)
  if (!starts.length) return undefined
  const start = starts.findLast(({ at }) => at <= from)
  const end = starts.find(({ at }) => at >= to)?.at ?? words.length
  const at = start?.at ?? 0
  const clause = { words: words.slice(at, end), from: from - at, to: to - at, asides: [], brackets: [] }
  if (!start) return { clause, elliptic: false, words: clause.words }
  const lead = words.slice(0, first)
  const left = start.elliptic ? lead.filter(word => word.verb) : lead
  return { clause, elliptic: start.elliptic, words: [...left, ...clause.words] }
}

interface Start {
  at: number
  elliptic: boolean
}

/** Where the items after the first begin, and where the first has its number. */
function startsOf(words: readonly Word[], quantity: Quantity): { first: number; starts: Start[] } {
  const starts: Start[] = []
  let [first, previous] = [-1, -1]
  for (let i = 0; i < words.length; i++) {
    const other = words[i]!.quantity
    if (!other || !sameFamily(other, quantity)) continue
    let end = i
    while (words[end + 1]?.quantity === other) end++
    const start = previous < 0 ? undefined : startBetween(words, previous + 1, i, end + 1)
    if (start) starts.push(start)
    if (first < 0) first = i
    previous = i = end
  }
  return { first, starts }
}

/** The item whose number stands from `from` to `to`, after one whose number ended before `after`. */
function startBetween(words: readonly Word[], after: number, from: number, to: number): Start | undefined {
  let at = from
  while (at > after && !SEPARATES.test(words[at - 1]!.lower)) at--
  if (at <= after) return undefined
  // "248 seats in the lower house and 66 in the upper": each number has its own place.
  if (at === from) return leads(words[after]) && leads(words[to]) ? { at, elliptic: false } : undefined
  const ranked = at + rankedFrom(words, at)
  const carried = ranked > at && /^(?:with|on|at)$/.test(words[from - 1]!.lower) ? 1 : 0
  const own = words.slice(ranked, from - carried)
  const names = own.some(word => word.kind === 'word' && !isStopword(word.lower) && !FILLS.test(word.lower))
  return names && !own.some(saysMore) ? { at: ranked, elliptic: true } : undefined
}

/** "Ahead of the National Party with 29.8 percent", "followed by Oslo on 42 points": how many words say the rank. */
function rankedFrom(words: readonly Word[], at: number): number {
  const [first, second] = [words[at]!.lower, words[at + 1]?.lower]
  if (first === 'behind') return 1
  return (first === 'ahead' && second === 'of') || (first === 'followed' && second === 'by') ? 2 : 0
}

const leads = (word: Word | undefined): boolean => /^(?:in|at|for|on|to|from|among)$/.test(word?.lower ?? '')

/** What makes a statement of its own, or belongs to the number. */
const saysMore = ({ verb, quantity, lower, capital }: Word): boolean =>
  verb ||
  (quantity !== undefined && quantity.kind !== 'ordinal') ||
  SAYS.test(lower) ||
  (!capital && /(?:ing|ed)$/.test(lower))
const SAYS = /^(?:is|are|was|were|be|been|has|have|had|will|would|to|than|by|from|with|of|at)$/

const SEPARATES = /^(?:,|;|and|or|but|while)$/
const FILLS =
  /^(?:another|other|others|more|further|additional|extra|only|just|even|up|some|total|least|most|every|each|early|late)$/
