import type { Quantity } from '../figures/figure.ts'
import { placesOf } from '../names/index.ts'
import type { Name } from '../names/name.ts'
import type { SentenceAnalysis } from './analysis.ts'
import type { Clause } from './measure.ts'

/** A destination is not where the event is: "fled to Lebanon". */
const TOWARDS = new Set('to into toward towards for via against'.split(' '))
const LEFT_BEHIND = new Set(
  'flee leave escape abandon evacuate quit besiege encircle capture seize retake enter hit strike shake'.split(
    ' ',
  ),
)
const BY_REFERENCE =
  /^(city|town|village|country|region|province|district|island|area|nation|state|neighbourhood|neighborhood)$/

/**
 * Where the event of a figure is, as its name and what contains it (["Aleppo", "Syria"]); [] when its sentence
 * does not say. `before` are the places named earlier in the text, latest last: "the city" is one of them.
 */
export function placeOf(
  sentence: SentenceAnalysis,
  clause: Clause,
  quantity: Quantity,
  names: readonly Name[],
  before: readonly Name[],
): string[] {
  const { words } = sentence
  const places = names.filter(n => isPlace(n) && n.start >= sentence.start && n.end <= sentence.end)
  const first = clause.words[0]?.start ?? sentence.start
  const last = clause.words.at(-1)?.end ?? sentence.end
  let best: { name: string; weight: number } | undefined
  const offer = (name: string, weight: number) => {
    if (!best || weight > best.weight) best = { name, weight }
  }
  let towards = false
  let previousEnd = -1
  for (const place of places) {
    const at = words.findIndex(word => word.start >= place.start)
    const preceding = words[at - 1]
    const listed =
      previousEnd >= 0 &&
      /^[\s,]*(and|or)?\s*$/.test(
        sentence.text.slice(previousEnd - sentence.start, place.start - sentence.start),
      )
    towards = listed ? towards : TOWARDS.has(preceding?.lower ?? '')
    previousEnd = place.end
    if (towards) continue
    const inside = place.start >= quantity.start && place.end <= quantity.end
    const inClause = place.start >= first && place.end <= last
    const demonym = place.kind !== 'place'
    const near = 1 / (2 + Math.abs(place.start - quantity.end))
    if (inside) offer(place.canonical, 1 + near)
    else if (LEFT_BEHIND.has(preceding?.lemma ?? '') && inClause) offer(place.canonical, 4 + near)
    else if (
      /^(in|at|near|across|throughout|from|inside|around|within|on|of|over)$/.test(article(words, at - 1))
    ) {
      offer(place.canonical, (inClause ? 3 : 1.5) + (place.start > quantity.start ? 0.3 : 0) + near)
    } else if (!demonym) offer(place.canonical, (inClause ? 2 : 0.6) + near)
    else offer(place.canonical, 0.3 + near)
  }
  if (!best || best.weight < 3) {
    const reference = clause.words.find(
      (word, i) => BY_REFERENCE.test(word.lower) && clause.words[i - 1]?.lower === 'the',
    )
    if (reference) {
      const antecedent = [...before, ...places.filter(p => p.end <= reference.start)].findLast(p =>
        fits(reference.lower, p.canonical),
      )
      if (antecedent) offer(antecedent.canonical, 3.5)
    }
  }
  if (!best) return []
  const chain = placesOf(best.name)
  return chain.length ? chain : [best.name]
}

/** The preposition before a place, past "the", "northern", "rebel-held". */
function article(words: SentenceAnalysis['words'], at: number): string {
  for (let i = at; i >= 0 && i > at - 4; i--) {
    const word = words[i]!
    if (/^(in|at|near|across|throughout|from|inside|around|within|on|of|over)$/.test(word.lower))
      return word.lower
    if (word.kind !== 'word' || word.verb) return ''
  }
  return ''
}

/** A place or a demonym: "Syrians" tell where, if nothing else does. */
const isPlace = (name: Name): boolean =>
  name.kind === 'place' || (name.kind === 'other' && placesOf(name.canonical).length > 0)

function fits(reference: string, place: string): boolean {
  const isCountry = placesOf(place).length === 1
  return /^(country|nation|state)$/.test(reference) ? isCountry : !isCountry
}
