import type { Figure, Quantity } from '../figures/figure.ts'
import { readPeriods } from '../figures/index.ts'
import type { ReadOptions } from '../figures/options.ts'
import { valueSet } from '../figures/value-set.ts'
import type { Name } from '../names/name.ts'
import { sentences } from '../text/sentences.ts'
import { contains, type Span } from '../text/span.ts'
import { analyse, type SentenceAnalysis } from './analysis.ts'
import { type Attribution, attributions, quotations } from './attribution.ts'
import { eventFacts } from './events.ts'
import { clauseOf, contentConcepts, measureOf } from './measure.ts'
import { modalityOf } from './modality.ts'
import { periodOf } from './period.ts'
import { placeOf } from './place.ts'

/** How many characters back "the city" may have been named. */
const BACK = 600

/** Below this, the dead, the injured and the arrested are counted one by one (the exact class). */
const EXACT_BELOW = 1000

/**
 * Finds what each quantity of a paragraph measures: event, place, period, speaker and modality. `before` are the
 * places named in the paragraphs before it, which "the city" may stand for.
 */
export function measureQuantities(
  text: string,
  quantities: readonly Quantity[],
  names: readonly Name[],
  before: readonly Name[] = [],
  options: ReadOptions = {},
): Figure[] {
  const periods = readPeriods(text, options)
  const quotes = quotations(text)
  const figures: Figure[] = []
  let q = 0
  let lastSpeaker: Attribution['speaker'] | undefined
  for (const span of sentences(text)) {
    const inside: Quantity[] = []
    while (q < quantities.length && quantities[q]!.start < span.end) inside.push(quantities[q++]!)
    if (!inside.length && !quotes.length) continue
    const here = between(names, span)
    const sentence = analyse(text, span, inside)
    const said = attributions(sentence, here)
    for (const quantity of inside) {
      const quoted = quotes.some(quote => contains(quote, quantity.number))
      figures.push(
        measured(sentence, quantity, {
          names: here,
          before: [...before, ...between(names, { start: Math.max(0, span.start - BACK), end: span.start })],
          said,
          periods: between(periods, span),
          quoted,
          lastSpeaker,
          options,
        }),
      )
    }
    lastSpeaker = said[0]?.speaker ?? lastSpeaker
  }
  return figures
}

interface Surroundings {
  names: readonly Name[]
  before: readonly Name[]
  said: readonly Attribution[]
  periods: ReturnType<typeof readPeriods>
  quoted: boolean
  lastSpeaker: Attribution['speaker'] | undefined
  options: ReadOptions
}

function measured(sentence: SentenceAnalysis, quantity: Quantity, around: Surroundings): Figure {
  const clause = clauseOf(sentence, quantity)
  const measure = measureOf(clause, quantity)
  const attribution = around.said.find(a => contains(a.reach, quantity.number))
  const filed = around.options.published?.slice(0, 10)
  const period = periodOf(
    sentence,
    clause,
    quantity,
    around.periods,
    around.said.map(a => a.saying),
    filed,
  )
  const reported = around.said
    .flatMap(a => around.periods.filter(p => contains(a.saying, p)))
    .map(p => p.to ?? p.from)
    .find(day => day !== undefined)
  const speaker = attribution?.speaker ?? (around.quoted ? around.lastSpeaker : undefined)
  const exact = eventFacts(measure.event).exact && quantity.value !== null && quantity.value < EXACT_BELOW
  const named = new Set(around.names.flatMap(name => name.canonical.toLowerCase()))
  const terms = contentConcepts(clause.words.filter(word => word.quantity !== quantity))
  const others = contentConcepts(
    sentence.words.filter(word => word.quantity !== quantity && !clause.words.includes(word)),
  )
  return {
    ...quantity,
    ...(exact && quantity.hedge === 'bare' && { set: valueSet({ ...quantity, exact }) }),
    ...((measure.event || measure.subject.length > 0) && { measure }),
    terms: [...new Set([...terms, ...named, ...others])],
    modality: modalityOf(clause, quantity),
    place: placeOf(sentence, clause, quantity, around.names, around.before),
    ...(period && { period }),
    ...(speaker && { speaker }),
    ...(reported && { reported }),
    quoted: around.quoted,
  }
}

/** The spans of a sorted list that lie inside `span`; found by bisection, so that long texts stay linear. */
function between<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < sorted.length && sorted[i]!.start < span.end; i++)
    if (sorted[i]!.end <= span.end) found.push(sorted[i]!)
  return found
}
