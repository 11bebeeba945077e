import { placeKeys, placeNamed, placeOfDemonym } from './gazetteer.ts'
import { HONORIFICS, isGiven, knownKeys, knownOrganisation, knownPerson } from './lexicon.ts'
import type { NameKind } from './name.ts'
import type { Word } from './words.ts'

/** A name that the gazetteer or the table of organisations has. */
export interface Tabled {
  end: number
  kind: NameKind
  weight: number
  canonical: string
  /** Whether it is a country or its people: what follows is another name. */
  country: boolean
}

/** The most words that names in the tables have, by their first word. */
const longest = new Map<string, number>()
for (const keys of [placeKeys(), knownKeys()]) {
  for (const key of keys) {
    const space = key.indexOf(' ')
    const first = space < 0 ? key : key.slice(0, space)
    const count = space < 0 ? 1 : key.split(' ').length
    if (count > (longest.get(first) ?? 0)) longest.set(first, count)
  }
}

/** The longest name at `from` that a table has. */
export function tabledAt(words: readonly Word[], from: number, to: number): Tabled | undefined {
  if (from >= to) return undefined
  const most = longest.get(words[from]!.key) ?? longest.get(words[from]!.lower) ?? 0
  for (let end = Math.min(to, from + most); end > from; end--) {
    if (!words[end - 1]!.capital) continue
    const key = keyOf(words, from, end)
    const single = end === from + 1
    const upper = words[from]!.base === words[from]!.base.toUpperCase()
    const place = placeNamed(key)
    if (
      single &&
      words[from]!.ordinary &&
      place?.rank !== 'country' &&
      !(knownOrganisation(key) && !words[from]!.opens)
    )
      continue
    if (place && !(single && key.length < 4 && !upper) && words[end]?.text !== '$') {
      const country = place.rank === 'country' || place.rank === 'continent'
      // "Benito Juárez" is a town by its namesake.
      if (!single && !country && isGiven(words[from]!.key) && !words[end - 1]!.ordinary && end === from + 2)
        return undefined
      const weight = country ? 12 : single && isGiven(key) ? 2 : 4
      return { end, kind: 'place', weight, canonical: place.name, country }
    }
    const organisation = knownOrganisation(key)
    // "Crown Prince", "Treasury Secretary": the first word is a part of the title.
    if (
      organisation &&
      single &&
      words[from]!.ordinary &&
      words[end]?.capital &&
      HONORIFICS.has(words[end]!.key)
    )
      return undefined
    if (organisation && !(single && key.length < 4 && !upper))
      return { end, kind: 'organisation', weight: 5, canonical: organisation, country: false }
    const person = words[from]!.ordinary ? undefined : knownPerson(key)
    if (person) return { end, kind: 'person', weight: 2, canonical: person, country: false }
    const home = single ? undefined : placeOfDemonym(key)
    if (home) return { end, kind: 'other', weight: 12, canonical: home, country: true }
  }
  return undefined
}

/** The words' spelling, folded, without white space, dots and possessives. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = ''
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (word.kind === 'mark' && word.text !== '&') continue
    const text = i < to - 1 && word.possessive ? word.lower : word.key
    key += key ? ` ${text}` : text
  }
  return key
}
