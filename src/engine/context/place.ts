import type { Quantity } from '../figures/figure.ts'
import { placesOf } from '../names/index.ts'
import type { Name } from '../names/name.ts'
import type { SentenceAnalysis, Word } from './analysis.ts'
import type { Clause } from './clause.ts'
import { sameFamily } from './items.ts'
import { governedFrom } from './seats.ts'

export interface Places {
  /** Where the event is, and what contains that; [] when the sentence does not say. */
  place: string[]
  /** Where those counted go. */
  towards: string[]
}

/** A destination is not where the event is: "fled to Lebanon". */
const TOWARDS = new Set('to into toward towards via'.split(' '))
/** "Left for Lebanon" says where to, "played for Lebanon" does not. */
const LEAVING = new Set('flee leave depart head bind bound sail embark evacuate'.split(' '))
const AT = new Set('in at near across throughout from inside around within on over'.split(' '))
/** Verbs whose object is the place of what is counted. */
const ENTERED = new Set(
  'flee leave escape abandon evacuate quit besiege encircle capture seize retake enter hit strike shake devastate'.split(
    ' ',
  ),
)
/** Nouns that a place named before is called by: "the city". */
export const BY_REFERENCE =
  /^(city|town|village|country|region|province|district|island|area|nation|state|neighbourhood|neighborhood)$/

/** How well each way of naming a place says where a figure is counted. */
const WEIGHT = {
  entered: 4,
  after: 3.3,
  opening: 3,
  reference: 2.9,
  inside: 2.5,
  named: 2,
  beside: 1.2,

  demonym: 0.3,
}

/** Where a figure is counted. `before` are places named earlier in the text, latest last, for "the city". */
export function placesOfFigure(
  sentence: SentenceAnalysis,
  clause: Clause,
  quantity: Quantity,
  names: readonly Name[],
  before: readonly Name[],
): Places {
  const places = names.filter(isPlace)
  const towards: string[] = []
  let best: { name: string; weight: number } | undefined
  const offer = (name: string, weight: number) => {
    if (!best || weight > best.weight) best = { name, weight }
  }
  let [destination, rival] = [false, false]
  let previousEnd = -1
  for (const place of places) {
    const listed =
      previousEnd >= 0 && /^[\s,]*(and|or)?\s*$/.test(between(sentence, previousEnd, place.start))
    const preceding = sentence.words.findLast(word => word.end <= place.start)
    destination = listed
      ? destination
      : place.start > quantity.end && preceding !== undefined && leadsTo(sentence.words, preceding)
    previousEnd = place.end
    if (destination) {
      if (place.end <= clauseEnd(clause) && !parted(sentence, quantity, place)) towards.push(place.canonical)
      continue
    }
    rival = listed ? rival : isRival(sentence, place)
    const weight = rival ? 0 : weigh(sentence, clause, quantity, place, preceding)
    if (weight > 0) offer(governedFrom(sentence.words, place), weight + nearness(place, quantity))
  }
  const reference = clause.words.find(
    (word, i) => BY_REFERENCE.test(word.lower) && clause.words[i - 1]?.lower === 'the',
  )
  const antecedent =
    reference &&
    [...before, ...places.filter(p => p.end <= reference.start)].findLast(p =>
      fits(reference.lower, p.canonical),
    )
  if (antecedent) offer(antecedent.canonical, WEIGHT.reference)
  const everywhere = overall(clause, quantity)
  if (everywhere && (!best || best.weight < WEIGHT.after)) return { place: [everywhere], towards }
  if (!best) return { place: [], towards }
  const chain = placesOf(best.name)
  return { place: chain.length ? chain : [best.name], towards }
}

function leadsTo(words: readonly Word[], preceding: Word): boolean {
  if (preceding.lower !== 'for') return TOWARDS.has(preceding.lower)
  return words.slice(0, words.indexOf(preceding)).some(word => LEAVING.has(word.lemma))
}

/** The whole world, which contains every place; and all that lies outside a place just named. */
export const WORLD = 'World'
const ELSEWHERE = 'Elsewhere'

const WORLDWIDE =
  /\b(?:worldwide|globally|(?:around|across|all over|throughout) the (?:world|globe)|in the world|global)\b/i
const OUTSIDE =
  /\b(?:elsewhere|overseas|abroad|(?:in|from) other (?:countries|territories|states|regions|markets)|outside|besides|other than)\b/i

/** The words of scope nearest to the figure, between it and the next figure on either side. */
function overall(clause: Clause, quantity: Quantity): string | undefined {
  const { words, from, to } = clause
  const other = (word: Word) =>
    word.quantity !== undefined && word.quantity !== quantity && sameFamily(word.quantity, quantity)
  const after = words.slice(to)
  const next = after.findIndex(other)
  const before = words.slice(0, from)
  const text = (list: readonly Word[]) => list.map(word => word.lower).join(' ')
  // "$43 million at home and $39 million overseas": past the conjunction the words belong to the next.
  const parted =
    next < 0 ? -1 : after.slice(0, next).findLastIndex(word => /^(?:and|but|or|,)$/.test(word.lower))
  const behind = text(next < 0 ? after : after.slice(0, parted < 0 ? next : parted))
  const ahead = text(before.slice(before.findLastIndex(other) + 1))
  if (OUTSIDE.test(behind)) return ELSEWHERE
  return WORLDWIDE.test(behind) || WORLDWIDE.test(ahead) ? WORLD : undefined
}

const clauseStart = (clause: Clause) => clause.words[0]?.start ?? 0
const clauseEnd = (clause: Clause) => clause.words.at(-1)?.end ?? 0
const between = (sentence: SentenceAnalysis, from: number, to: number) =>
  sentence.text.slice(from - sentence.start, to - sentence.start)
/** Less than the least step between two weights. */
const nearness = (place: Name, quantity: Quantity) => 0.2 / (2 + Math.abs(place.start - quantity.end))

function weigh(
  sentence: SentenceAnalysis,
  clause: Clause,
  quantity: Quantity,
  place: Name,
  preceding: Word | undefined,
): number {
  if (place.start >= quantity.start && place.end <= quantity.end) return WEIGHT.inside
  const inClause = place.start >= clauseStart(clause) && place.end <= clauseEnd(clause)
  if (!inClause || (place.start > quantity.end && parted(sentence, quantity, place))) return 0
  if (place.kind !== 'place') return BELONGING.test(following(sentence, place)) ? WEIGHT.demonym : 0
  if (preceding && ENTERED.has(preceding.lemma)) return WEIGHT.entered
  const preposition = prepositionBefore(sentence.words, place)
  if (!preposition) return WEIGHT.named
  if (place.start >= quantity.end) return WEIGHT.after
  // "In Aleppo, 50,000 fled" says where; "a conference in London" says where the conference was.
  return preposition.start === clauseStart(clause) || preposition.start === sentence.start
    ? WEIGHT.opening
    : WEIGHT.beside
}

/** "The Syrian civil war" is in Syria; Russian air strikes are anywhere. */
const BELONGING =
  /^(?:civil |capital |border |refugee |economic )?(?:war|conflict|crisis|uprising|revolution|city|town|village|capital|province|region|coast|border|economy|market|election|parliament|hospital|school|prison|people|civilian|citizen|refugee|household|voter)/i

/** "Ahead of Canada", "more than Spain": whom the one counted is compared with. */
const isRival = (sentence: SentenceAnalysis, place: Name): boolean =>
  /\b(?:ahead of|behind|than|unlike|against|beat|beating|versus|compared (?:with|to))\s+(?:the )?$/i.test(
    between(sentence, Math.max(sentence.start, place.start - 24), place.start),
  )

const following = (sentence: SentenceAnalysis, place: Name): string =>
  between(sentence, place.end, place.end + 40).trimStart()

/** Whether another figure of the same kind stands between: the place is that one's. */
const parted = (sentence: SentenceAnalysis, quantity: Quantity, place: Name): boolean =>
  sentence.words.some(
    word =>
      word.quantity &&
      word.quantity !== quantity &&
      sameFamily(word.quantity, quantity) &&
      word.start >= Math.min(place.end, quantity.end) &&
      word.end <= Math.max(place.start, quantity.start),
  )

/** The preposition before a place, past "the", "northern", "rebel-held". */
function prepositionBefore(words: readonly Word[], place: Name): Word | undefined {
  const before = words.filter(word => word.end <= place.start).slice(-3)
  for (const word of before.reverse()) {
    if (AT.has(word.lower)) return word
    if (word.kind !== 'word' || word.verb) return undefined
  }
  return undefined
}

/** A place or a demonym: "Syrians" tell where, if nothing else does. */
const isPlace = (name: Name): boolean =>
  name.kind === 'place' || (name.kind === 'other' && placesOf(name.canonical).length > 0)

function fits(reference: string, place: string): boolean {
  const isCountry = placesOf(place).length === 1
  return /^(country|nation|state)$/.test(reference) ? isCountry : !isCountry
}

/** "Harlow Tower has 46 floors": a place that no gazetteer knows and that opens the clause is what it tells of. */
export function isSubject([name, within]: readonly string[], words: readonly Word[]): boolean {
  if (name === undefined || within !== undefined || placesOf(name).length > 0) return false
  const own = words[0]?.lower === 'the' ? words.slice(1) : words
  return name
    .toLowerCase()
    .split(' ')
    .every((word, i) => own[i]?.lower === word)
}
