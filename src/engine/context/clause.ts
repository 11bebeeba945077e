import type { Quantity } from '../figures/figure.ts'
import { around, type Span } from '../text/span.ts'
import type { SentenceAnalysis, Word } from './analysis.ts'
import { leadsDate } from './date-bound.ts'

const BOUNDARIES = new Set(
  'but while whereas although though because which who whose when where if unless until after before that'.split(
    ' ',
  ),
)
const BREAKS = new Set([';', ':', '—', '–'])
const HARD = new Set([...BREAKS, '(', ')'])
/** The words of the clause that a quantity stands in, and where in it the quantity begins and ends. */
export interface Clause {
  words: readonly Word[]
  from: number
  to: number
  /** The relative clauses within that tell nothing of the quantity; their words are left out. */
  asides: readonly Span[]
  /** The brackets within, whose words are left out, too; they may well say when it was. */
  brackets: readonly Span[]
  /** Of a row of a list, what stands before the list: no other row tells anything of it. */
  lead?: readonly Word[]
}

export function clauseOf(sentence: SentenceAnalysis, quantity: Quantity): Clause {
  const outside = withoutBrackets(sentence.words, quantity)
  const { words, asides } = withoutAsides(outside.words, quantity)
  const { brackets } = outside
  let first = words.findIndex(word => word.end > quantity.start)
  if (first < 0) first = words.length
  let last = first
  while (last < words.length && words[last]!.start < quantity.end) last++
  const row = rowOf(words, first, last)
  if (row) return { ...row, asides, brackets }
  const bracketed = clauseAround(words, first, last, HARD)
  const alone = bracketed.words.every(word => word.quantity === quantity || word.kind !== 'word')
  // "three kilometres (1.8 miles)": what stands alone in brackets belongs to the clause around them.
  return { ...(alone ? clauseAround(words, first, last, BREAKS) : bracketed), asides, brackets }
}

/** How many words a bracket may hold. */
const BRACKETED = 40

/** The words without what stands in brackets, for a quantity that stands in none. */
function withoutBrackets(words: readonly Word[], { start }: Quantity): Pick<Clause, 'words' | 'brackets'> {
  const brackets: Span[] = []
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.text !== '(') continue
    const close = words.findIndex((word, k) => k > i && word.text === ')')
    if (close < 0 || close - i > BRACKETED) continue
    const bracket = { start: words[i]!.start, end: words[close]!.end }
    if (bracket.start < start && start < bracket.end) return { words, brackets: [] }
    brackets.push(bracket)
    i = close
  }
  return { words: brackets.length ? words.filter(word => !around(brackets, word)) : words, brackets }
}

const isDash = (word: Word | undefined): boolean => word?.text === '–' || word?.text === '—'

/** "Luis Ferrer – 611, Erik Sand – 508": in a list of names and numbers each number is of the name before its dash. */
function rowOf(
  words: readonly Word[],
  first: number,
  last: number,
): Omit<Clause, 'asides' | 'brackets'> | undefined {
  const isValue = (i: number) => words[i]?.quantity !== undefined && isDash(words[i - 1])
  if (!isValue(first)) return undefined
  const others = words.filter((_, i) => isValue(i) && (i < first || i >= last))
  if (!others.length) return undefined
  let start = first - 1
  while (start > 0 && words[start - 1]!.kind === 'word' && !words[start - 1]!.quantity) start--
  const colon = words.findIndex(word => word.text === ':')
  const lead = words.slice(0, Math.max(0, Math.min(colon, start)))
  return { words: words.slice(start, last), from: first - start, to: last - start, lead }
}

const RELATIVE = /^(?:which|who|whose|where)$/
const RESUMES = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do)$/

/**
 * The words without the relative clauses between commas that tell nothing of the quantity, or those of the one that
 * does: "shares in the firm, which has lost a fifth of its value, were down 7 percent".
 */
function withoutAsides(words: readonly Word[], { start }: Quantity): Pick<Clause, 'words' | 'asides'> {
  const asides: Span[] = []
  for (let i = 1; i < words.length; i++) {
    if (words[i - 1]!.text !== ',' || !RELATIVE.test(words[i]!.lower)) continue
    const close = words.findIndex((word, k) => k > i + 1 && word.text === ',' && resumes(words, k + 1))
    if (close < 0) break
    const aside = { start: words[i - 1]!.start, end: words[close]!.end }
    if (aside.start < start && start < aside.end) return { words: words.slice(i, close), asides: [] }
    asides.push(aside)
    i = close
  }
  return { words: asides.length ? words.filter(word => !around(asides, word)) : words, asides }
}

/** Whether the sentence goes on with its verb here. */
function resumes(words: readonly Word[], at: number): boolean {
  const verb = words[/ly$/.test(words[at]?.lower ?? '') ? at + 1 : at]
  return verb !== undefined && !verb.lower.endsWith('ing') && (verb.verb || RESUMES.test(verb.lower))
}

function clauseAround(
  words: readonly Word[],
  first: number,
  last: number,
  marks: ReadonlySet<string>,
): Omit<Clause, 'asides' | 'brackets'> {
  const ends = (i: number) => {
    const { text, kind, lower, quantity } = words[i]!
    // The colon of "8:29" parts nothing.
    if (quantity?.kind === 'time') return false
    return marks.has(text) || kind === 'break' || (BOUNDARIES.has(lower) && !leadsDate(words, i))
  }
  let start = first
  while (start > 0 && !ends(start - 1) && !joins(words, start - 1)) start--
  let end = last
  while (end < words.length && !ends(end) && !joins(words, end)) end++
  // "people who fled": the relative clause tells of the people themselves.
  if (end === last && /^(who|that|which)$/.test(words[end]?.lower ?? '')) {
    end++
    while (end < words.length && !ends(end)) end++
  }
  return { words: words.slice(start, end), from: first - start, to: last - start }
}

/** ", and the assault has killed 500": a comma, a conjunction and a new subject begin a new clause. */
function joins(words: readonly Word[], i: number): boolean {
  if (!/^(and|but|or|so|yet)$/.test(words[i]!.lower) || words[i - 1]?.text !== ',') return false
  // "The film, starring Ana Roth, Per Lund, and Ida Holm, was released": the last of a list, and no clause.
  if (!words.slice(0, i).some(isFiniteVerb)) return false
  const rest = words.slice(i + 1)
  // "Three songs, Rope, Salt, and Gull, were released": nor is the last of a list within a clause.
  const comma = rest.findIndex(({ text, verb }) => text === ',' || verb)
  if (rest[comma]?.text === ',' && resumes(rest, comma + 1)) return false
  const subject = rest.find(word => word.kind === 'word' && !/ly$/.test(word.lower))
  return subject !== undefined && !subject.verb && rest.some(word => word.verb)
}

const isFiniteVerb = ({ verb, lower, quantity }: Word): boolean =>
  quantity !== undefined || (verb && !/ing$/.test(lower)) || /^(?:is|are|was|were|has|have|had)$/.test(lower)
