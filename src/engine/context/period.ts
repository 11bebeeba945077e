import type { Period, Quantity } from '../figures/figure.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { SentenceAnalysis } from './analysis.ts'
import type { Clause } from './clause.ts'
import comparisons from './comparisons.json'
import { isStopword } from './words.ts'

export type FoundPeriod = Span & { from?: string; to?: string; text: string }

/**
 * The days that a figure of the paragraph `text` covers: the period named in its clause, else in its sentence; undefined when none is.
 * `filed` is the day up to which an open period ("since Monday") runs.
 */
export function periodOf(
  text: string,
  sentence: SentenceAnalysis,
  clause: Clause,
  quantity: Quantity,
  periods: readonly FoundPeriod[],
  sayings: readonly Span[],
  filed: string | undefined,
): Period | undefined {
  const first = clause.words[0]?.start ?? sentence.start
  const last = clause.words.at(-1)?.end ?? sentence.end
  let best: { period: FoundPeriod; rank: number } | undefined
  for (const period of periods) {
    if (period.start < sentence.start || period.end > sentence.end) continue
    if ((!period.from && !period.to) || overlaps(period, quantity.number)) continue
    if (sayings.some(saying => overlaps(saying, period))) continue
    const between = text.slice(Math.min(period.end, quantity.end), Math.max(period.start, quantity.start))
    const leads = period.to && !period.from && IN_A_LIST.test(text.slice(sentence.start, quantity.start))
    if ((!leads && /[;:—–]/.test(between)) || isComparison(text, sentence, quantity, period, between))
      continue
    const inClause = period.start >= first && period.end <= last
    if (!inClause && quantity.kind === 'duration') continue
    // "Fell to 2.6 percent in October, down from 3.1 percent": what it was before is not of October.
    if (period.end <= quantity.start && DOWN_FROM.test(between)) continue
    const far =
      period.start > quantity.end ? period.start - quantity.end : Math.max(0, quantity.start - period.end)
    const rank = (inClause ? 1000 : 0) - far
    if (!best || rank > best.rank) best = { period, rank }
  }
  if (!best) return undefined
  const { from, to, text: words } = best.period
  if (from && since(clause, best.period))
    return { from, ...(filed && { to: filed }), text: `since ${words.replace(/^(?:since|on|in) /i, '')}` }
  // "On Friday 12 people had died": as many by then, not on that day.
  if (from && from === to && isPerfect(clause)) return { to, text: words }
  // "This month" in a story filed on the 12th tells of twelve days.
  const until = from && to && filed && from <= filed && filed < to ? filed : to
  const edition = isEdition(sentence, best.period)
  return { ...(from && { from }), ...(until && { to: until }), text: words, ...(edition && { edition }) }
}

/**
 * "Its lowest close since December 2020", "more than a week ago", "to 5.8 percent from 5.2 percent a week ago": when
 * something was that the figure is compared with.
 */
function isComparison(
  text: string,
  sentence: SentenceAnalysis,
  quantity: Quantity,
  period: FoundPeriod,
  between: string,
): boolean {
  if (
    /^since\b/i.test(period.text) &&
    SUPERLATIVE.test(text.slice(Math.max(0, period.start - NEAR), period.start))
  )
    return true
  // "Rose 8 percent in May, and costs $5": another statement.
  if (period.start < quantity.end) return /,\s+(?:and|but|while|whereas)\s/.test(between)
  if (isOfAnother(sentence, quantity, period) || (EARLIER.test(period.text) && FROM.test(between)))
    return true
  return UP.test(between) && /^(?:on|from|over)\b/i.test(period.text)
}

/** "Top scorers (through May 3): Luis Ferrer – 61, Erik Sand – 58": the day is of all of them. */
const IN_A_LIST = /:.*[–—]\s*$/
const DOWN_FROM = /\b(?:up|down|compared with|against|than|from)\s+$/

/** How many characters before "since" may say what has not been since. */
const NEAR = 60
const SUPERLATIVE = /\b(?:\p{Ll}+est|first|worst|best|most|least|record)(?=[\p{L}\s’'-]*$)/u
/** "8 percent up on 2023" */
const UP = /^\s*(?:up|down|higher|lower)\s*$/
const EARLIER = /\b(?:ago|earlier|before|previous|prior|last)\b/i
const FROM = /\bfrom(?:\s+$|\s[^a-z]*\d)/

const COMPARED = new Set(comparisons.split(' '))

/** "2,470 deaths, surpassing those of the 2003 outbreak": the period of what the figure is held against. */
const isOfAnother = ({ words }: SentenceAnalysis, quantity: Quantity, period: Span): boolean =>
  words.some(
    word =>
      word.start >= quantity.end && word.end <= period.start && !word.quantity && COMPARED.has(word.lemma),
  )

/** "had died", "there have been" */
const isPerfect = ({ words }: Clause): boolean =>
  words.some((word, i) => {
    if (word.quantity || !/^(?:has|have|had)$/.test(word.lower)) return false
    return words[i + 1]?.lower === 'been' || words[i + 1]?.verb === true
  })

/** "the 2019 season", "the 2003 outbreak": the year belongs to the noun after it. */
function isEdition({ words }: SentenceAnalysis, period: FoundPeriod): boolean {
  if (!/\bthe \d/i.test(period.text)) return false
  const after = words.find(word => word.start >= period.end)
  return after?.kind === 'word' && !after.verb && !isStopword(after.lower) && after.start - period.end <= 1
}

/** "since the start of the offensive on February 1": the day is where the period begins. */
function since(clause: Clause, period: Span): boolean {
  const before = clause.words.filter(word => word.end <= period.start).slice(-8)
  const at = before.findLastIndex(word => word.lower === 'since')
  return at >= 0 && !before.slice(at).some(word => word.quantity)
}
