import { areAkin } from '../../context/akin.ts'
import { WORLD } from '../../context/place.ts'
import type { Figure, Period } from '../../figures/figure.ts'
import { oncePerWord } from '../../text/once.ts'
import type { Scope, ScopeRelation } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import { countedOf } from './units.ts'

/**
 * How two scopes stand to one another as a whole: the source's is wider or narrower than the draft's, they
 * cross, they are disjoint; or only one of the two states a scope.
 */
export type Overall = 'same' | 'wider' | 'narrower' | 'crosses' | 'disjoint' | 'draftOnly' | 'sourceOnly'

/** Each part of the source's scope against the draft's; a part that neither states is left out. */
export function scopeOf(
  draft: Figure,
  source: Figure,
  judgement: Judgement,
  open = false,
  akin = false,
): Scope {
  const place =
    names(draft, source) || (open && leavesOpen(draft, source))
      ? undefined
      : placeScope(draft.place, source.place)
  const period = periodScope(draft, source, judgement)
  const group = groupScope(draft, source, akin)
  return { ...(place && { place }), ...(period && { period }), ...(group && { group }) }
}

/** The sentence of the one names the place that the other counts in, though its figure is not placed there. */
function names(draft: Figure, source: Figure): boolean {
  const [placed, other] = draft.place.length ? [draft, source] : [source, draft]
  if (other.place.length || !placed.place[0]) return false
  const name = placed.place[0].toLowerCase()
  return other.terms.includes(name) || other.around.includes(name)
}

/** "There are 645 recoveries in the region" leaves open where, as it leaves open whom it tells of. */
const leavesOpen = (draft: Figure, source: Figure): boolean =>
  (source.goesOn === true && !source.place.length) || (draft.goesOn === true && !draft.place.length)

export function overall(draft: Figure, scope: Scope): Overall {
  const parts = [scope.place, scope.period, scope.group]
  if (parts.includes('disjoint')) return 'disjoint'
  const [wider, narrower] = [parts.includes('wider'), parts.includes('narrower')]
  if (parts.includes('crosses') || (wider && narrower)) return 'crosses'
  const draftOnly =
    (scope.place === 'unstated' && draft.place.length > 0) ||
    (scope.period === 'unstated' && draft.period !== undefined)
  if (wider || narrower) {
    const sourceOnly = (scope.place === 'unstated' || scope.period === 'unstated') && !draftOnly
    if ((narrower && draftOnly) || (wider && sourceOnly)) return 'crosses'
    // One part of the scope is contained; another that only one side states may still cut across it.
    return wider ? 'wider' : 'narrower'
  }
  if (!parts.includes('unstated')) return 'same'
  return draftOnly ? 'draftOnly' : 'sourceOnly'
}

function placeScope(draft: readonly string[], source: readonly string[]): ScopeRelation | undefined {
  const [d, s] = [draft[0], source[0]]
  if (!d && !s) return undefined
  // The world leaves nothing out: who counts it need not say so.
  if (!d || !s) return (d ?? s) === WORLD ? undefined : 'unstated'
  if (d === s) return 'same'
  if (s === WORLD) return 'wider'
  if (d === WORLD) return 'narrower'
  if (draft.includes(s)) return 'wider'
  if (source.includes(d)) return 'narrower'
  return 'disjoint'
}

const DAY = 86_400_000
const day: (iso: string) => number = oncePerWord(iso => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY)

function periodScope(draft: Figure, source: Figure, judgement: Judgement): ScopeRelation | undefined {
  const [d, s] = [draft.period, source.period]
  // "By Wednesday" in the draft answers to what was known then.
  if (d?.to && !d.from && !(s?.from && s.to)) {
    const known = s?.to ?? source.reported
    if (known) return known.slice(0, 10) > d.to.slice(0, 10) ? 'disjoint' : 'same'
    // It says when the count was taken, not what it leaves out.
    if (!s) return undefined
  }
  if (!d && !s) return undefined
  // What had happened by a day is not what has happened since.
  if (d && s && (endsWhereBegins(d, s) || endsWhereBegins(s, d))) return 'disjoint'
  // "The 2019 season" names what both may tell of.
  if (!d || !s) return (d ?? s)!.edition ? undefined : 'unstated'
  const how = comparePeriods(d, s, judgement)
  // A count of a month is a part of the year's; an edition, an age or a rank is not.
  const inside = how === 'wider' || how === 'narrower'
  return inside && UNDIVIDED.has(draft.kind) ? 'same' : how
}

const endsWhereBegins = (a: Period, b: Period): boolean =>
  !a.from && !b.to && a.to !== undefined && b.from !== undefined && a.to.slice(0, 10) <= b.from.slice(0, 10)

const UNDIVIDED: ReadonlySet<Figure['kind']> = new Set(['ordinal', 'age', 'date', 'time'])

function comparePeriods(draft: Period, source: Period, judgement: Judgement): ScopeRelation {
  const bounds = (p: Period) => ({
    from: p.from ? day(p.from) : Number.NEGATIVE_INFINITY,
    to: p.to ? day(p.to) : Number.POSITIVE_INFINITY,
  })
  const [d, s] = [bounds(draft), bounds(source)]
  const finite = [d.to - d.from, s.to - s.from].filter(Number.isFinite)
  const slack = Math.max(1, judgement.periodSlack * Math.max(0, ...finite))
  const long = finite.length === 2 && Math.min(...finite) >= 2
  const close = (a: number, b: number) => a === b || (long && Math.abs(a - b) <= slack)
  if (close(d.from, s.from) && close(d.to, s.to)) return 'same'
  // An older count ends earlier: with one beginning it is the same count, taken sooner.
  if (d.from === s.from && Number.isFinite(d.from) && Math.abs(d.to - s.to) <= 2) return 'same'
  if (s.to < d.from || d.to < s.from) return 'disjoint'
  if (s.from <= d.from && s.to >= d.to) return 'wider'
  if (d.from <= s.from && d.to >= s.to) return 'narrower'
  return 'crosses'
}

/** "228 of the cases" are a part of all cases; what befell "230 of its pumps" is told of them all. */
export const isPart = (figure: Figure): boolean =>
  isOfThem(figure) && (!figure.measure?.event || figure.text.includes(figure.measure.verb))

export const isOfThem = ({ text, number, start }: Figure): boolean =>
  OF_THEM.test(text.slice(number.end - start))
const OF_THEM = /^\s+of\s+(?:the|those|these|them|its|their|his|her|all)\b/i

function groupScope(draft: Figure, source: Figure, akin: boolean): ScopeRelation | undefined {
  const [d, s] = [countedOf(draft), countedOf(source)]
  const [mine, theirs] = [draft.towards ?? [], source.towards ?? []]
  if (mine.length && theirs.length) return mine.some(place => theirs.includes(place)) ? 'same' : 'disjoint'
  if (mine.length || theirs.length) return mine.length ? 'wider' : 'narrower'
  if (isPart(draft) !== isPart(source) && d.kind === s.kind) return isPart(draft) ? 'wider' : 'narrower'
  if (d.kind !== s.kind || d.which === s.which) return undefined
  // "Fans" and "spectators" are one crowd where one story is told.
  if (akin && areAkin(d.which, s.which)) return undefined
  if (!s.which) return 'wider'
  if (!d.which) return 'narrower'
  return 'disjoint'
}
