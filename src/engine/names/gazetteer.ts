import places from './data/places.json'
import { fold } from './fold.ts'

export interface Place {
  /** The spelling used for all its names: "Kyiv" for "Kiev", "United States" for "U.S.". */
  name: string
  /** The canonical name of what contains it next; '' where nothing does. */
  within: string
  rank: 'continent' | 'region' | 'country' | 'division' | 'city'
}

const byName = new Map<string, Place>()
const byDemonym = new Map<string, string>()
const countryOf = new Map<string, string>()

function put(
  name: string,
  within: string,
  rank: Place['rank'],
  others: readonly string[] = [],
  key = fold(name),
) {
  const place = { name, within, rank }
  if (!byName.has(key)) byName.set(key, place)
  for (const spelling of others) {
    const other = fold(spelling)
    if (!byName.has(other)) byName.set(other, place)
  }
}

// A map and not the object itself: to look for fourteen thousand names in an object takes longer than all the rest.
const aliases = new Map(Object.entries(places.aliases))
const aliasesOf = (name: string): readonly string[] | undefined => aliases.get(name)?.split('|')
for (const [code, packed] of Object.entries(places.countries)) {
  const names = packed.split('|')
  const continent = names.pop()!.slice(1)
  countryOf.set(code, names[0]!)
  put(names[0]!, continent, 'country', names.slice(1))
}
for (const [name, within] of Object.entries(places.regions)) {
  put(name, within, within ? 'region' : 'continent', aliasesOf(name))
}
for (const [code, name] of Object.entries(places.states)) {
  put(name, countryOf.get('US')!, 'division')
  countryOf.set(`US-${code}`, name)
}
for (const [rank, table] of [
  ['city', places.cities],
  ['division', places.divisions],
  ['region', places.nature],
] as const) {
  for (const [home, names] of Object.entries(table)) {
    const within = countryOf.get(home) ?? home
    const keys = fold(names).split('|')
    for (const [nth, name] of names.split('|').entries()) put(name, within, rank, aliasesOf(name), keys[nth])
  }
}

/** "Swiss", "Chinese" and "French" are their own plurals. */
const INVARIANT = /(?:ese|ss|sh|ch|men|women|Batswana|Basotho)$/
for (const [home, words] of Object.entries(places.demonyms)) {
  const place = countryOf.get(home) ?? home
  for (const word of words.split(' ')) {
    if (!word) continue
    const demonym = fold(word.replace(/_/g, ' '))
    if (!byDemonym.has(demonym)) byDemonym.set(demonym, place)
    if (!INVARIANT.test(word)) byDemonym.set(`${demonym}s`, place)
  }
}

/** All spellings of places and demonyms, folded. */
export const placeKeys = (): string[] => [...byName.keys(), ...byDemonym.keys()]

/** The place that a name stands for in the gazetteer, however it is spelled there. */
export const placeNamed = (name: string): Place | undefined => byName.get(fold(name))

/** The country or region that a demonym stands for: "Syrians" → "Syria". */
export const placeOfDemonym = (word: string): string | undefined => byDemonym.get(fold(word))

/** The place with all that contains it, up to its continent or sea: "Aleppo" → Aleppo, Syria, Asia. */
function chain(name: string): Place[] {
  const found: Place[] = []
  let place = placeNamed(name) ?? placeNamed(placeOfDemonym(name) ?? '')
  while (place && !found.includes(place)) {
    found.push(place)
    place = place.within ? placeNamed(place.within) : undefined
  }
  return found
}

/**
 * The place and what contains it, up to its country: "Aleppo" → ["Aleppo", "Syria"], "Kiev" → ["Kyiv",
 * "Ukraine"]; a demonym stands for its country. Empty for a name that the gazetteer does not have.
 */
export function placesOf(name: string): string[] {
  const found: string[] = []
  for (const place of chain(name)) {
    if (found.length && place.rank === 'continent') break
    found.push(place.name)
    if (place.rank === 'country') break
  }
  return found
}

/** How one place stands to another; undefined where either is not in the gazetteer. */
export function placeRelation(a: string, b: string): 'same' | 'wider' | 'narrower' | 'disjoint' | undefined {
  const [left, right] = [chain(a), chain(b)]
  if (!left.length || !right.length) return undefined
  if (left[0] === right[0]) return 'same'
  if (right.includes(left[0]!)) return 'wider'
  if (left.includes(right[0]!)) return 'narrower'
  return 'disjoint'
}
