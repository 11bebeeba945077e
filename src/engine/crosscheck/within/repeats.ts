import { eventFacts, eventOf, eventOfCounted, isKnownEvent } from '../../context/events.ts'
import type { Figure, FigureKind } from '../../figures/figure.ts'
import { oncePer } from '../../text/once.ts'
import { thingOf, wordsOf } from '../derived/beside.ts'
import { agreement, stated } from '../figures/agreement.ts'
import { numbersAgree } from '../figures/comparable.ts'
import { likeness } from '../figures/likeness.ts'
import { sameSpeaker } from '../figures/origins.ts'
import { wordsOf as inWords } from '../figures/reasons.ts'
import type { Related } from '../figures/related.ts'
import { scopeOf } from '../figures/scopes.ts'
import { outgrows } from '../figures/sizes.ts'
import { countedOf } from '../figures/units.ts'
import type { ScopeRelation } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import { phrase } from '../told.ts'
import type { Against, Note, Told } from './draft.ts'
import otherwise from './otherwise.json'

/**
 * Two figures of one measure in one draft that cannot both be true: the headline's toll and the body's. A draft
 * tells of many things that look alike, so both must be stated plainly, as facts, of one scope, in the same words.
 */
export function repeats(draft: readonly Told[], judgement: Judgement, note: Note): void {
  const measures = new Map<string, Plain[]>()
  for (const told of draft) {
    for (const figure of told.figures) {
      const key = measureKey(figure)
      if (!key) continue
      const list = measures.get(key)
      if (list) list.push({ figure, told })
      else measures.set(key, [{ figure, told }])
    }
  }
  for (const figures of measures.values()) if (figures.length > 1) compare(figures, judgement, note)
}

interface Plain {
  figure: Figure
  told: Told
}

/** The headline, and the paragraph that opens the story. */
const isLead = ({ told }: Plain): boolean => told.paragraph <= 1

/** A measure that a draft counts more often is a running theme, not a repetition. */
const MOST_TOLD = 24

function compare(figures: readonly Plain[], judgement: Judgement, note: Note): void {
  const plain = figures.filter(isPlain)
  if (plain.length < 2 || plain.length > MOST_TOLD) return
  for (let i = 0; i < plain.length; i++) {
    for (let j = i + 1; j < plain.length; j++) {
      const [a, b] = [plain[i]!, plain[j]!]
      if (a.told === b.told || numbersAgree(a.figure, b.figure)) continue
      if (isRepeated(a, plain) && isRepeated(b, plain)) continue
      const related = contradicts(a, b, judgement, plain)
      if (!related) continue
      note(a.figure, against(a, b, related))
      note(b.figure, against(b, a, related))
    }
  }
}

/** A figure that the draft gives twice is no slip of its own. */
const isRepeated = (one: Plain, plain: readonly Plain[]): boolean =>
  plain.some(other => other.told !== one.told && numbersAgree(one.figure, other.figure))

const against = (own: Plain, other: Plain, related: Related): Against => ({
  figure: other.figure,
  told: other.told,
  relation: 'conflict',
  because: phrase('within', { theirs: inWords(other.figure), mine: inWords(own.figure) }),
  related,
})

const REPEATED: ReadonlySet<FigureKind> = new Set([
  'count',
  'plain',
  'money',
  'percent',
  'fraction',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
])
const PLAIN = new Set<Figure['modality']>(['actual', 'planned'])
const CHANGES = new Set(['increase', 'decrease', 'level', 'age'])

/** What a figure measures, where it does so clearly enough to be held against another of the same draft. */
function measureKey(figure: Figure): string | undefined {
  const event = figure.measure?.event
  if (!event || !REPEATED.has(figure.kind) || figure.value === null || figure.value === 0) return undefined
  if (CHANGES.has(event) || !PLAIN.has(figure.modality) || figure.quoted) return undefined
  if (figure.kind !== 'count' && figure.kind !== 'plain')
    return [figure.kind, figure.unit, event].join('\u0000')
  const { which } = countedOf(figure)
  const kind = thingOf(figure)
  if (!kind || (!isKnownEvent(event) && !which && kind === 'person')) return undefined
  return [kind, which, event].join('\u0000')
}

const OTHERWISE = new Set(Object.values(otherwise).flatMap(list => list.split(' ')))
const plainly = new WeakMap<Figure, boolean>()

/** Whether its sentence says nothing of another time, another instance or a part of the whole. */
function isPlain({ figure, told }: Plain): boolean {
  let known = plainly.get(figure)
  if (known === undefined) {
    known = !wordsOf(told.sentence.text).some(word => OTHERWISE.has(word))
    plainly.set(figure, known)
  }
  return known
}

function contradicts(a: Plain, b: Plain, judgement: Judgement, plain: readonly Plain[]): Related | undefined {
  const lead = isLead(a) && !isRepeated(a, plain)
  // "Airline to cut 900 jobs", "Airline cuts 900 jobs": a headline's tense says little.
  if (a.told.paragraph > 0 && a.figure.modality !== b.figure.modality) return undefined
  if (a.figure.speaker && b.figure.speaker && !sameSpeaker(a.figure, b.figure)) return undefined
  if (!lead && Boolean(a.figure.speaker) !== Boolean(b.figure.speaker)) return undefined
  const like = likeness(a.figure, b.figure)
  if (like.event !== 'same' || like.unit === 'different' || like.otherSubject || !like.convert)
    return undefined
  const [mine, theirs] = [stated(a.figure), stated(b.figure, like.convert)]
  if (agreement(mine, theirs) !== 'none') return undefined
  const scope = scopeOf(a.figure, b.figure, judgement)
  // A headline leaves out where and when, of what happened once; a factory in Leeds may be one of many.
  const { toll } = eventFacts(a.figure.measure?.event ?? '')
  const stands = (part: ScopeRelation | undefined, open: boolean) =>
    part === undefined || part === 'same' || (part === 'unstated' && lead && open)
  if (!stands(scope.place, toll) || !stands(scope.period, true) || !stands(scope.group, false))
    return undefined
  const outgrown = outgrows(mine, theirs, judgement) || outgrows(theirs, mine, judgement)
  if (outgrown && Object.values(scope).includes('unstated')) return undefined
  if (!sameNames(a, b, lead)) return undefined
  const { share, shared } = alike(a.figure, b.figure)
  const enough = lead
    ? share >= (toll ? judgement.likeWithoutEvent : judgement.likeWithin) && shared > 0
    : share >= judgement.likeWithin && shared >= judgement.sharedWithoutEvent
  return enough
    ? { relation: 'conflict', rule: 'within', scope, likeness: { ...like, terms: share, shared } }
    : undefined
}

/** How much of what the terser one tells is told of the other, too, besides the event and what is counted. */
function alike(a: Figure, b: Figure): { share: number; shared: number } {
  const [mine, theirs] = [tells(a), tells(b)]
  const shared = mine.filter(term => theirs.includes(term)).length
  return { share: shared / Math.max(1, Math.min(mine.length, theirs.length)), shared }
}

const tells = oncePer((figure: Figure): string[] => {
  const event = figure.measure?.event
  const { kind, which } = countedOf(figure)
  const own = new Set([
    event,
    kind,
    which,
    figure.unit,
    'person',
    'individual',
    figure.speaker?.name.toLowerCase(),
  ])
  return [...figure.terms, ...figure.around].filter(
    term => !own.has(term) && eventOf(term) !== event && eventOfCounted(term) !== event && !/^\d/.test(term),
  )
})

/** Two sentences that name different people, bodies or places tell of different instances. */
function sameNames(a: Plain, b: Plain, lead: boolean): boolean {
  const named = ({ told, figure }: Plain) =>
    told.names
      .map(name => name.canonical)
      .filter(name => name !== figure.speaker?.name && name !== figure.speaker?.organisation)
  const [mine, theirs] = [named(a), named(b)]
  if (!mine.length || !theirs.length) return lead || mine.length === theirs.length
  return mine.some(name => theirs.includes(name))
}
