import type { Figure, Quantity } from '../figures/figure.ts'
import type { FoundPeriod } from '../figures/index.ts'
import type { ReadOptions } from '../figures/options.ts'
import { valueSet } from '../figures/value-set.ts'
import type { Name } from '../names/name.ts'
import type { Cut } from '../text/cut.ts'
import { around, contains, inside } from '../text/span.ts'
import { analyse, type SentenceAnalysis, type Word } from './analysis.ts'
import { antecedent } from './antecedent.ts'
import { type Attribution, attributions, quotations } from './attribution.ts'
import { bearerOf } from './bearer.ts'
import { type Clause, clauseOf } from './clause.ts'
import { dateBound } from './date-bound.ts'
import { becoming, dated, taking } from './dated.ts'
import { afterDateline } from './dateline.ts'
import { eventFacts } from './events.ts'
import { isApposed } from './governor.ts'
import { type Item, itemOf } from './items.ts'
import { contentConcepts, type Measure, measureOf } from './measure.ts'
import { modalityOf } from './modality.ts'
import { PRONOUN as IT } from './noun-phrase.ts'
import { paced } from './pace.ts'
import { periodOf } from './period.ts'
import { isSubject, type Places, placesOfFigure } from './place.ts'
import { ranking } from './rank.ts'
import { goesOn } from './subject.ts'
import { counting } from './totals.ts'
import { ofWhat } from './value-of.ts'
import { headNoun, lemma } from './words.ts'

/** How many characters back "the city" may have been named. */
const BACK = 600

/** Below this, the dead, the injured and the arrested are counted one by one (the exact class). */
const EXACT_BELOW = 1000

/**
 * Finds what each quantity of a paragraph measures: event, place, period, speaker and modality. `before` are the
 * places named in the paragraphs before it, which "the city" may stand for.
 */
export function measureQuantities(
  parts: Cut,
  quantities: readonly Quantity[],
  periods: readonly FoundPeriod[],
  names: readonly Name[],
  before: readonly Name[] = [],
  options: ReadOptions = {},
): Figure[] {
  if (!quantities.length) return []
  const { text } = parts
  const quotes = quotations(text)
  const copy = afterDateline(text)
  const speaking = quantities.some(quantity => around(quotes, quantity.number))
  const figures: Figure[] = []
  let q = 0
  let lastSpeaker: Attribution['speaker'] | undefined
  let lastOf: string | undefined
  for (const span of parts.sentences) {
    const own: Quantity[] = []
    while (q < quantities.length && quantities[q]!.start < span.end) own.push(quantities[q++]!)
    // A sentence without figures matters only for who goes on speaking in a quotation.
    if (!own.length) lastOf = undefined
    if (!own.length && !speaking) continue
    if (own.length > MOST_FIGURES) {
      figures.push(...own.map(unmeasured))
      continue
    }
    // The place of a dateline is where its copy tells of; its agency says nothing.
    const here = inside(names, span).filter(name => name.start >= copy || name.kind === 'place')
    const sentence = analyse(parts, { ...span, start: Math.max(span.start, copy) }, own)
    const said = attributions(sentence, here)
    const open = goesOn(sentence, here)
    for (const quantity of own) {
      const quoted = around(quotes, quantity.number) !== undefined
      figures.push(
        measured(text, sentence, quantity, {
          names: here,
          goesOn: open,
          before: [...before, ...inside(names, { start: Math.max(0, span.start - BACK), end: span.start })],
          said,
          periods: inside(periods, sentence),
          quoted,
          lastSpeaker,
          lastOf,
          options,
        }),
      )
    }
    lastSpeaker = said[0]?.speaker ?? lastSpeaker
    lastOf = figures.slice(figures.length - own.length).find(({ measure }) => measure?.of)?.measure?.of
  }
  return figures
}

/** A sentence with more figures is a table or noise: nothing tells which words belong to which number. */
const MOST_FIGURES = 40

const unmeasured = (quantity: Quantity): Figure => ({
  ...quantity,
  terms: [],
  around: [],
  modality: 'actual',
  place: [],
  quoted: false,
})

interface Surroundings {
  names: readonly Name[]
  goesOn: boolean
  before: readonly Name[]
  said: readonly Attribution[]
  periods: readonly FoundPeriod[]
  quoted: boolean
  lastSpeaker: Attribution['speaker'] | undefined
  /** What the figures of the sentence before were of. */
  lastOf: string | undefined
  options: ReadOptions
}

/** "Eight" of "eight hours" says nothing of the figure beside it; the hours may. */
const isNumber = ({ quantity, start }: Word): boolean =>
  quantity !== undefined && start >= quantity.number.start && start < quantity.number.end

const spanOf = ({ words }: Clause) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 })

/** "The Third Way 14 percent": an item that leaves its verb to the first has a subject of its own. */
function ownMeasure(measure: Measure, item: Item | undefined): Measure {
  if (!item?.elliptic) return measure
  return { ...measure, subject: contentConcepts(item.clause.words.slice(0, item.clause.from)) }
}

/** Where an item of a list says that it is, else where the whole clause does. */
function placesOf(
  sentence: SentenceAnalysis,
  clause: Clause,
  item: Item | undefined,
  quantity: Quantity,
  near: Surroundings,
): Places {
  const own = item && placesOfFigure(sentence, item.clause, quantity, near.names, near.before)
  return own?.place.length ? own : placesOfFigure(sentence, clause, quantity, near.names, near.before)
}

const REFERS_BACK = /^(?:it|they|he|she)$/
const tellsOfSpeaker = ({ words }: SentenceAnalysis, { saying, reach }: Attribution): boolean =>
  reach.start >= saying.start &&
  REFERS_BACK.test(words.find(word => word.start >= saying.end && word.lower !== 'that')?.lower ?? '')

/** "It" and "they" are of what the sentence before was of. */
const named = (of: string | undefined, { lastOf }: Surroundings): string | undefined =>
  of === IT ? (lastOf ?? of) : of

const NOWHERE: Places = { place: [], towards: [] }

function measured(text: string, sentence: SentenceAnalysis, quantity: Quantity, near: Surroundings): Figure {
  const clause = clauseOf(sentence, quantity)
  const total = ranking(clause, paced(clause, counting(text, clause, quantity)))
  const item = itemOf(clause, quantity)
  const governed = ownMeasure(measureOf(clause, total), item)
  const before = governed.event ? undefined : antecedent(sentence, clause)
  const measure = {
    ...governed,
    ...(before && { event: before.event, verb: before.verb }),
    ...becoming(clause.words, quantity, before?.event ?? governed.event),
    ...dated(sentence.words, quantity),
    ...taking(clause.words, quantity, before?.event ?? governed.event),
  }
  const noun = named(ofWhat(sentence, quantity, measure.event), near)
  // Of "Norlin gained 5 percent" nobody knows what it gained it of.
  const isName = near.names.some(name =>
    name.canonical
      .toLowerCase()
      .split(' ')
      .includes(noun ?? ''),
  )
  const of = quantity.kind === 'age' ? bearerOf(sentence.words, quantity) : isName ? undefined : noun
  const attribution = near.said.find(a => contains(a.reach, quantity.number))
  const filed = near.options.published?.slice(0, 10)
  const period = periodOf(
    text,
    sentence,
    clause,
    quantity,
    near.periods.filter(found => !around(clause.asides, found)),
    near.said.map(a => a.saying),
    filed,
  )
  const reported = near.said
    .flatMap(a => near.periods.filter(p => contains(a.saying, p)))
    .map(p => p.to ?? p.from)
    .find(day => day !== undefined)
  const isSaying = (word: Word) =>
    (!word.quantity || word.quantity.kind === 'date') && near.said.some(a => contains(a.saying, word))
  const speaker = attribution?.speaker ?? (near.quoted ? near.lastSpeaker : undefined)
  // "Bauwelt said it would close 30 stores": who speaks is who closes.
  const own = attribution && tellsOfSpeaker(sentence, attribution) ? attribution.speaker.name : undefined
  const subject = own ? [...measure.subject, ...own.toLowerCase().split(' ')] : measure.subject
  const exact = eventFacts(measure.event).exact && quantity.value !== null && quantity.value < EXACT_BELOW
  // "The 17-nation group" has seventeen members wherever and whenever it meets.
  const compound = /[-‑]/.test(text[quantity.number.end] ?? '')
  // Nor is "Ann Lee, 54," of that age only where and when she does what the sentence tells.
  const aside = compound || (quantity.kind === 'age' && isApposed(clause.words, clause.from, clause.to))
  const { place, towards } = aside ? NOWHERE : placesOf(sentence, clause, item, quantity, near)
  const bound = dateBound(sentence.words, quantity)
  const inClause = spanOf(clause)
  // What a list says of its other numbers says nothing of this one.
  const stretch = item ? spanOf(item.clause) : inClause
  const isOwn = (name: Name) =>
    contains(stretch, name) && !around([...clause.asides, ...clause.brackets], name)
  const namesOf = (inside: boolean) =>
    near.names
      .filter(name => (inside ? isOwn(name) : !contains(inClause, name)))
      .map(name => name.canonical.toLowerCase())
  const told = (words: readonly Word[]) =>
    contentConcepts(words.filter(word => word.quantity !== quantity && !isSaying(word) && !isNumber(word)))
  const terms = new Set([...told(item?.words ?? clause.words), ...namesOf(true)])
  const modifiers = clause.words.filter(
    word => word.quantity === quantity && word.start >= quantity.number.end,
  )
  // Of "the 14-member committee" the members are counted, and the committee is told of.
  const head = compound ? lemma(quantity.unit) : headNoun(quantity.counted ?? '')
  const others = [
    ...contentConcepts(modifiers.filter(word => word.lemma !== head)),
    ...told(clause.lead ?? sentence.words.filter(word => !contains(inClause, word))),
    ...(clause.lead ? [] : namesOf(false)),
  ]
  return {
    ...total,
    ...(bound && { hedge: bound }),
    ...(exact && quantity.hedge === 'bare' && { set: valueSet({ ...quantity, exact }) }),
    ...((measure.event || subject.length > 0 || of) && {
      measure: { ...measure, subject, ...(of && { of }) },
    }),
    terms: [...terms],
    around: [...new Set(others)].filter(term => !terms.has(term)),
    ...((near.goesOn || before?.open) && { goesOn: true }),
    modality: aside ? 'actual' : modalityOf(clause, quantity),
    place: isSubject(place, clause.words) ? [] : place,
    ...(towards.length > 0 && { towards }),
    ...(period && !aside && { period }),
    ...(speaker && { speaker }),
    ...(reported && { reported }),
    quoted: near.quoted,
  }
}
