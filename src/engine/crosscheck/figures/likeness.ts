import { isAmong, isGroup, withAkin } from '../../context/akin.ts'
import { eventFacts, isKnownEvent, namesChange } from '../../context/events.ts'
import { concept, lemma } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { oncePer } from '../../text/once.ts'
import { areOpposed } from './opposed.ts'
import type { Story } from './story.ts'
import { unitRelation } from './unit-relation.ts'
import { countedOf } from './units.ts'

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
  /** Whether words that are only told for one another make them as alike as they are. */
  loosely: boolean
  /** Whether nothing but the words of the two figures says that they tell of one story. */
  guessed: boolean
}

/** How a word of the one is found among those of the other. */
type Meets = (word: string, all: ReadonlySet<string>) => boolean
const isThere: Meets = (word, all) => all.has(word)

/**
 * In one story "he" and "the film" may be whom the other text names. Where two articles plainly tell one story, words
 * that are told for one another (`akin`) meet, too.
 */
export function likeness(draft: Figure, source: Figure, story: Story = 'nameless', akin = false): Likeness {
  const meets = akin ? isAmong : isThere
  const one = story === 'named' || story === 'guessed'
  const open = one && (source.goesOn === true || draft.goesOn === true)
  const event = eventRelation(draft, source)
  const { convert, unit } = unitRelation(draft, source, akin)
  const other = otherSubject(draft, source, meets)
  const terms = commonTerms(draft, source, one, open, meets)
  return {
    event,
    convert,
    unit,
    ...terms,
    otherSubject: !open && other,
    one,
    open,
    bridged: open && (other || terms.terms > commonTerms(draft, source, one, false, meets).terms),
    guessed: story === 'guessed',
    loosely: akin && terms.terms > commonTerms(draft, source, one, open, isThere).terms,
  }
}

function eventRelation(draft: Figure, source: Figure): EventRelation {
  const [d, s] = [draft.measure?.event ?? '', source.measure?.event ?? '']
  if (d === s) return d ? (areOpposed(draft, source) ? 'different' : 'same') : 'unknown'
  if ((d && eventFacts(d).kin === s) || (s && eventFacts(s).kin === d)) return 'same'
  if (d && s && (eventFacts(d).near === s || eventFacts(s).near === d))
    return draft.value !== null && draft.value === source.value ? 'same' : 'unknown'
  if (d && eventFacts(d).part === s) return 'part'
  if (s && eventFacts(s).part === d) return 'whole'
  if ((d === 'level' && namesChange(s)) || (s === 'level' && namesChange(d))) return 'different'
  if (isKnownEvent(d) && isKnownEvent(s)) return 'different'
  return areOpposed(draft, source) ? 'different' : 'unknown'
}

/** How a figure was told, and that it holds everywhere, says nothing of what it counts. */
const SAYS_NOTHING = new Set(
  'report register record confirm announce count include total measure world worldwide globally global'
    .split(' ')
    .map(concept),
)

interface Telling {
  near: string[]
  /** To be asked by `isAmong`. */
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
  const { saying } = eventFacts(figure.measure?.event ?? '')
  const tells = (term: string) =>
    !own.has(term) && !saying.has(term) && !SAYS_NOTHING.has(term) && term !== said
  const near = figure.terms.filter(tells)
  return {
    near: near.length ? near : figure.around.filter(tells),
    all: withAkin([...figure.terms, ...figure.around].filter(tells)),
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
  meets: Meets,
): Pick<Likeness, 'terms' | 'shared' | 'mutual' | 'told'> {
  const [d, s] = [tellingTerms(draft), tellingTerms(source)]
  // Two bare sentences ("Three people were killed") leave nothing to tell them apart by but their event.
  if (!d.all.size && !s.all.size)
    return { terms: draft.measure?.event ? 1 : 0, shared: 0, mutual: true, told: true }
  if (!d.all.size || !s.all.size)
    return { terms: one && draft.measure?.event ? RELATED : 0, shared: 0, mutual: false, told: false }
  const [left, right] = [
    open && source.goesOn ? unsaid(draft, d.near, s.all, meets) : d.near,
    open && draft.goesOn ? unsaid(source, s.near, d.all, meets) : s.near,
  ]
  const [mine, theirs] = [common(left, s.all, meets), common(right, d.all, meets)]
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

function common(near: readonly string[], all: ReadonlySet<string>, meets: Meets) {
  const shared = near.filter(term => meets(term, all)).length
  const share = near.length ? shared / Math.max(near.length, FEWEST) : 0
  return { shared, share, all: shared === near.length }
}

/** What is left to find in a text that says "it" of what this figure's subject names, and "there" of its place. */
function unsaid(
  { measure, place }: Figure,
  near: readonly string[],
  all: ReadonlySet<string>,
  meets: Meets,
): string[] {
  const where = new Set(place.map(name => name.toLowerCase()))
  return near.filter(term => meets(term, all) || !(where.has(term) || isOf(measure?.subject ?? [], term)))
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

function otherSubject(draft: Figure, source: Figure, meets: Meets): boolean {
  const [d, s] = [actorsOf(draft, source), actorsOf(source, draft)]
  if (!d.length || !s.length) return false
  const [mine, theirs] = [wordsAbout(draft), wordsAbout(source)]
  return !d.some(term => meets(term, theirs)) && !s.some(term => meets(term, mine))
}

/** How many words the two sentences share, whatever the words are there for. */
export function sharedWords(draft: Figure, source: Figure, akin = false): number {
  const meets = akin ? isAmong : isThere
  const theirs = wordsAbout(source)
  let shared = 0
  for (const word of wordsAbout(draft)) if (!isGroup(word) && meets(word, theirs)) shared++
  const [mine, event] = [draft.measure?.event, source.measure?.event]
  if (mine && mine === event && !theirs.has(mine)) shared++
  return shared
}

const wordsAbout = oncePer(
  ({ terms, around, measure }: Figure): ReadonlySet<string> =>
    withAkin([...new Set([...terms, ...around, ...(measure?.subject ?? [])])]),
)
