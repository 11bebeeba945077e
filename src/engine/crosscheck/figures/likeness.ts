import { isBareSum } from '../../archive/figure-keys.ts'
import { eventFacts, isKnownEvent, namesChange } from '../../context/events.ts'
import { concept, lemma } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { convert } from '../../figures/index.ts'
import { oncePer } from '../../text/once.ts'
import { asItIs } from './agreement.ts'
import { areOpposed } from './opposed.ts'
import { areRepeats, isRank, ranksAlike } from './ranks.ts'
import type { Story } from './story.ts'
import { countedOf, isFurther } from './units.ts'

/** How two events stand: the draft's is a part of the source's ("killed" of "killed and wounded"), or holds it. */
export type EventRelation = 'same' | 'part' | 'whole' | 'unknown' | 'different'

export interface Likeness {
  event: EventRelation
  /** Brings the source's number into the draft's unit; undefined where no fixed factor does. */
  convert: ((value: number) => number) | undefined
  /** Whether both count the same kind of thing in the same unit. */
  unit: 'same' | 'open' | 'different'
  /** How much of what is told about the two is common, from 0 to 1. */
  terms: number
  /** How many words are. */
  shared: number
  /** Whether each tells all that the other does. */
  mutual: boolean
  /** Whether one tells nothing that the other does not. */
  told: boolean
  /** Whether the two are told of different subjects: another company, another film. */
  otherSubject: boolean
  /** Whether their texts may tell of one story. */
  one: boolean
  /** Whether one of them leaves open whom it tells of, who may well be whom the other names. */
  open: boolean
  /** Whether they are alike only if that is so. */
  bridged: boolean
  /** Whether nothing but the words of the two figures says that they tell of one story. */
  guessed: boolean
}

const SHARES = new Set(['percent', 'fraction', 'percentagePoints', 'ratio'])

/** In one story "he" and "the film" may be whom the other text names. */
export function likeness(draft: Figure, source: Figure, story: Story = 'nameless'): Likeness {
  const one = story === 'named' || story === 'guessed'
  const open = one && (source.goesOn === true || draft.goesOn === true)
  const event = eventRelation(draft, source)
  const { convert, unit } = unitRelation(draft, source)
  const other = otherSubject(draft, source)
  const terms = commonTerms(draft, source, one, open)
  return {
    event,
    convert,
    unit,
    ...terms,
    otherSubject: !open && other,
    one,
    open,
    bridged: open && (other || terms.terms > commonTerms(draft, source, one, false).terms),
    guessed: story === 'guessed',
  }
}

function eventRelation(draft: Figure, source: Figure): EventRelation {
  const [d, s] = [draft.measure?.event ?? '', source.measure?.event ?? '']
  if (d === s) return d ? (areOpposed(draft, source) ? 'different' : 'same') : 'unknown'
  if ((d && eventFacts(d).kin === s) || (s && eventFacts(s).kin === d)) return 'same'
  if (d && eventFacts(d).part === s) return 'part'
  if (s && eventFacts(s).part === d) return 'whole'
  if ((d === 'level' && namesChange(s)) || (s === 'level' && namesChange(d))) return 'different'
  if (isKnownEvent(d) && isKnownEvent(s)) return 'different'
  return areOpposed(draft, source) ? 'different' : 'unknown'
}

/** Whether and how the source's number is brought into the draft's unit. */
export function unitRelation(draft: Figure, source: Figure): Pick<Likeness, 'convert' | 'unit'> {
  const isShare = SHARES.has(draft.kind) && SHARES.has(source.kind)
  if (isShare) {
    // A rating of 8/10 is no 80 percent of anybody.
    if (isRating(draft) !== isRating(source)) return { convert: undefined, unit: 'different' }
    if ((draft.kind === 'percentagePoints') !== (source.kind === 'percentagePoints'))
      return { convert: undefined, unit: 'different' }
    if (draft.kind === 'percentagePoints')
      return { convert: value => convert(value, source.unit, draft.unit) ?? value, unit: 'same' }
    const factor = percentOf(source) / percentOf(draft)
    return { convert: value => value * factor, unit: 'same' }
  }
  const bare = isBareSum(draft) ? draft : isBareSum(source) ? source : undefined
  if (bare && (draft.kind === 'money' || source.kind === 'money')) {
    // Crores are of rupees, unless it is said of what else.
    const { unit } = bare === draft ? source : draft
    return RUPEES.test(bare.text) && unit !== 'INR'
      ? { convert: undefined, unit: 'different' }
      : { convert: asItIs, unit: 'open' }
  }
  // "Joined three times" and "joined for the third time"
  if (areRepeats(draft, source)) return { convert: asItIs, unit: 'same' }
  if (draft.kind === 'count' || draft.kind === 'plain') {
    const [d, s] = [countedOf(draft), countedOf(source)]
    if (isFurther(draft) !== isFurther(source)) return { convert: undefined, unit: 'different' }
    if (!d.kind || !s.kind) return { convert: asItIs, unit: 'open' }
    return d.kind === s.kind ? { convert: asItIs, unit: 'same' } : { convert: undefined, unit: 'different' }
  }
  if (isRank(draft) && isRank(source)) return { convert: asItIs, unit: ranksAlike(draft, source) }
  // "182 votes to 129" and "182 to 129"
  const scores = draft.kind === 'score' && source.kind === 'score'
  if (scores || draft.unit === source.unit) return { convert: asItIs, unit: 'same' }
  if (convert(1, source.unit, draft.unit) === undefined) return { convert: undefined, unit: 'different' }
  return { convert: value => convert(value, source.unit, draft.unit) ?? value, unit: 'same' }
}

const RUPEES = /\b(?:crore|lakh)s?\b/i

/** What one of its unit is in percent. */
const percentOf = ({ kind }: Figure): number => (kind === 'fraction' || kind === 'ratio' ? 100 : 1)

const isRating = ({ kind, text }: Figure): boolean =>
  kind === 'fraction' && /\d\/(?:5|10|20|100)\b/.test(text)

/** How a figure was told, and that it holds everywhere, says nothing of what it counts. */
const SAYS_NOTHING = new Set(
  'report register record confirm announce count include total measure world worldwide globally global'
    .split(' ')
    .map(concept),
)

interface Telling {
  near: string[]
  all: Set<string>
}

/** The terms that say something of the figure, without its event and its unit: a figure is held against many. */
const tellingTerms = oncePer((figure: Figure): Telling => {
  const { kind, which } = countedOf(figure)
  const own = new Set([
    figure.measure?.event,
    kind,
    which,
    figure.unit,
    'individual',
    figure.measure?.verb.toLowerCase(),
    concept(lemma(figure.measure?.verb.toLowerCase() ?? '')),
  ])
  // Who tells it says nothing of it, unless it is told of the speaker: "Bauwelt said it would close 30 stores".
  const speaker = figure.speaker?.name.toLowerCase()
  const said = speaker && figure.measure?.subject.includes(speaker) ? undefined : speaker
  const tells = (term: string) => !own.has(term) && !SAYS_NOTHING.has(term) && term !== said
  const near = figure.terms.filter(tells)
  return {
    near: near.length ? near : figure.around.filter(tells),
    all: new Set([...figure.terms, ...figure.around].filter(tells)),
  }
})

/** What one place in common, or one inside the other, is worth among the words. */
const RELATED = 0.5
const nested = (a: readonly string[], b: readonly string[]): boolean =>
  (a.length > 0 && b.includes(a[0]!)) || (b.length > 0 && a.includes(b[0]!))

/** No clause is so short that one shared word says it all. */
const FEWEST = 2

/**
 * How much of what the one clause tells is told about the other figure too, whichever way it is more: a short
 * draft repeats a part of what a long source sentence says.
 */
function commonTerms(
  draft: Figure,
  source: Figure,
  one: boolean,
  open: boolean,
): Pick<Likeness, 'terms' | 'shared' | 'mutual' | 'told'> {
  const [d, s] = [tellingTerms(draft), tellingTerms(source)]
  // Two bare sentences ("Three people were killed") leave nothing to tell them apart by but their event.
  if (!d.all.size && !s.all.size)
    return { terms: draft.measure?.event ? 1 : 0, shared: 0, mutual: true, told: true }
  if (!d.all.size || !s.all.size)
    return { terms: one && draft.measure?.event ? RELATED : 0, shared: 0, mutual: false, told: false }
  const [left, right] = [
    open && source.goesOn ? unsaid(draft, d.near, s.all) : d.near,
    open && draft.goesOn ? unsaid(source, s.near, d.all) : s.near,
  ]
  const [mine, theirs] = [common(left, s.all), common(right, d.all)]
  const told = Math.max(mine.share, theirs.share)
  // "Seles retired in 2008" and "she retired in 2009": but for whom it is told of, nothing is left to tell.
  const bare =
    eventRelation(draft, source) === 'same' &&
    ((!left.length && namesNobody(source)) || (!right.length && namesNobody(draft)))
  const terms = bare || nested(draft.place, source.place) ? Math.max(told, RELATED) : told
  return {
    terms,
    shared: Math.max(mine.shared, theirs.shared),
    mutual: mine.all && theirs.all,
    told: mine.all || theirs.all,
  }
}

/** "She retired in 1981": the text leaves open of whom it tells, and says next to nothing of that. */
export const namesNobody = ({ goesOn, measure }: Figure): boolean =>
  goesOn === true && (measure?.subject.length ?? 0) < 2

function common(near: readonly string[], all: ReadonlySet<string>) {
  const shared = near.filter(term => all.has(term)).length
  const share = near.length ? shared / Math.max(near.length, FEWEST) : 0
  return { shared, share, all: shared === near.length }
}

/** What is left to find in a text that says "it" of what this figure's subject names, and "there" of its place. */
function unsaid({ measure, place }: Figure, near: readonly string[], all: ReadonlySet<string>): string[] {
  const where = new Set(place.map(name => name.toLowerCase()))
  return near.filter(term => all.has(term) || !(where.has(term) || isOf(measure?.subject ?? [], term)))
}

/** "Dirty Grandpa" is of a subject that has both of its words. */
const isOf = (subject: readonly string[], term: string): boolean =>
  term.split(' ').every(word => subject.includes(word))

/** Of whom or what a figure is told, without the place that both tell of. */
function actorsOf({ measure, place }: Figure, other: Figure): string[] {
  const where = new Set([...place, ...other.place].map(name => name.toLowerCase()))
  const subject = measure?.subject ?? []
  return where.size ? subject.filter(term => !where.has(term)) : subject
}

function otherSubject(draft: Figure, source: Figure): boolean {
  const [d, s] = [actorsOf(draft, source), actorsOf(source, draft)]
  if (!d.length || !s.length) return false
  const [mine, theirs] = [wordsAbout(draft), wordsAbout(source)]
  return !d.some(term => theirs.has(term)) && !s.some(term => mine.has(term))
}

/** How many words the two sentences share, whatever the words are there for. */
export function sharedWords(draft: Figure, source: Figure): number {
  const theirs = wordsAbout(source)
  let shared = 0
  for (const word of wordsAbout(draft)) if (theirs.has(word)) shared++
  const [mine, event] = [draft.measure?.event, source.measure?.event]
  if (mine && mine === event && !theirs.has(mine)) shared++
  return shared
}

const wordsAbout = oncePer(
  ({ terms, around, measure }: Figure): ReadonlySet<string> =>
    new Set([...terms, ...around, ...(measure?.subject ?? [])]),
)
