import { placesOf } from '../names/index.ts'
import type { Name } from '../names/name.ts'
import type { Word } from './analysis.ts'
import table from './capitals.json'

const CAPITALS = new Set(table.capitals.split('|'))
/** What governments do and cities do not. */
const ACTS = new Set(table.acts.split(' '))
const PASSED = /^(?:has|have|had|is|was|will|would|also|already|alone|itself|since)$/

/** "Washington has sent 65 people": a capital that acts is its country; else a place is what it is called. */
export function governedFrom(words: readonly Word[], place: Name): string {
  if (place.kind !== 'place' || !CAPITALS.has(place.canonical)) return place.canonical
  const at = words.findIndex(word => word.start >= place.end)
  if (at < 0) return place.canonical
  const verb = words.slice(at, at + 4).find(word => !PASSED.test(word.lower))
  return (verb && ACTS.has(verb.lemma) && placesOf(place.canonical).at(-1)) || place.canonical
}
