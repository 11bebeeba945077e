import { isAmong, withAkin } from '../../context/akin.ts'
import { concept, lemma, nounKind, verbhood } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { oncePer } from '../../text/once.ts'
import { numbersAgree } from './comparable.ts'
import table from './contrasts.json'
import { othersBeside, type Timed } from './related.ts'

const conceptsOf = (list: string): string[] => list.split(' ').map(word => concept(lemma(word)))
/** By concept: the groups of which each thing is one and no other. */
const GROUPS = new Map<string, Set<number>>()
for (const [i, list] of table.exclusive.entries()) {
  for (const word of conceptsOf(list)) GROUPS.set(word, (GROUPS.get(word) ?? new Set()).add(i))
}
const ANOTHER = new Set(conceptsOf(table.another))
const RESTRICTS = new Set(conceptsOf(table.restricts))
const KINDS = new Set(table.kinds)

/**
 * Whether two figures are told of things that exclude one another: women and men, the first round and the second, a
 * bridge and a tunnel, somebody and his brother. Then two numbers are two facts, and no slip.
 */
export function isContrast(draft: Timed, source: Timed): boolean {
  const [d, s] = [toldOf(draft.figure), toldOf(source.figure)]
  return (
    areOpposed(without(d.clause, s.all), without(s.clause, d.all)) ||
    areOtherThings(without(d.subject, s.all), without(s.subject, d.all)) ||
    isRestricted(d) !== isRestricted(s) ||
    isAnother(d.subject, s.all) ||
    isAnother(s.subject, d.all) ||
    areOtherInRank(draft, source) ||
    isOneOfSeveral(draft, s.subject) ||
    isOneOfSeveral(source, d.subject)
  )
}

/** Whether two figures are told of things that exclude one another: what is imported is not what is exported. */
export function areExclusive(draft: Figure, source: Figure): boolean {
  const [d, s] = [toldOf(draft), toldOf(source)]
  return areOpposed(without(d.clause, s.all), without(s.clause, d.all))
}

interface ToldOf {
  clause: readonly string[]
  subject: readonly string[]
  all: ReadonlySet<string>
}

const toldOf = oncePer(({ terms, around, measure }: Figure): ToldOf => {
  const subject = measure?.subject ?? []
  return { clause: terms, subject, all: withAkin([...terms, ...around, ...subject]) }
})

const without = (terms: readonly string[], other: ReadonlySet<string>): string[] =>
  terms.filter(term => !isAmong(term, other))

function areOpposed(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some(a => {
    const groups = GROUPS.get(a)
    return (
      groups !== undefined && theirs.some(b => [...(GROUPS.get(b) ?? [])].some(group => groups.has(group)))
    )
  })
}

/** "The bridge" and "the tunnel": two things of one kind, neither of which the other sentence mentions. */
function areOtherThings(mine: readonly string[], theirs: readonly string[]): boolean {
  const kinds = new Set(mine.map(kindOf).filter(kind => kind !== undefined && KINDS.has(kind)))
  return theirs.some(term => kinds.has(kindOf(term)))
}

/** What is posted is no post: a word that is most often a verb stands for no thing. */
const kindOf = (term: string): string | undefined =>
  verbhood(term) === 'certain' ? undefined : nounKind(term)

/** "Stripping out new shops, sales rose 3.8 percent": those of all shops rose otherwise. */
const isRestricted = ({ clause }: ToldOf): boolean => clause.some(term => RESTRICTS.has(term))

const isAnother = (subject: readonly string[], other: ReadonlySet<string>): boolean =>
  subject.some(term => ANOTHER.has(term) && !other.has(term))

/** "The first round", "the second": an ordinal tells which, unless it is itself what is judged. */
function areOtherInRank(draft: Timed, source: Timed): boolean {
  const [mine, theirs] = [ranks(draft), ranks(source)]
  return mine.some(
    a =>
      theirs.some(b => a.unit === b.unit && a.value !== b.value) &&
      !theirs.some(b => a.unit === b.unit && a.value === b.value),
  )
}

/** "A second survey polled 1,040": not the survey of which the other tells without a rank. */
const isOneOfSeveral = (ranked: Timed, subject: readonly string[]): boolean =>
  ranks(ranked).some(({ unit, value }) => value !== 1 && subject.includes(concept(lemma(unit))))

const ranks = (timed: Timed): Figure[] =>
  othersBeside(timed).filter(({ kind, unit }) => kind === 'ordinal' && unit !== '')

/** Whether the two sentences count something alike and do not agree: then their dates date two things. */
export function differBesides(draft: Timed, source: Timed): boolean {
  const pairs = othersBeside(draft).flatMap(a =>
    othersBeside(source)
      .filter(b => isAlike(a, b))
      .map(b => [a, b] as const),
  )
  return pairs.length > 0 && pairs.every(([a, b]) => !numbersAgree(a, b))
}

const isAlike = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit && a.unit !== ''
