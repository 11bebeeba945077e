import type { SourceName } from '../../archive/archive.ts'
import { fold } from '../../names/fold.ts'
import { placesOf } from '../../names/index.ts'
import type { Name } from '../../names/name.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { nameEvidence } from './evidence.ts'

const isCountry = (place: string): boolean => placesOf(place).length === 1

/** "the Syrian city of Aleppo" */
const OF = /^\s+(?:\p{L}+\s+)?(?:city|town|village|port|province|region|capital|district)\s+of\s+$/u

/** The country that a paragraph puts a place in: "Aleppo, Syria", "the Syrian city of Aleppo". */
export function statedCountry(text: string, place: Name, names: readonly Name[]): string | undefined {
  if (place.kind !== 'place' || isCountry(place.canonical)) return undefined
  const at = names.indexOf(place)
  const [before, after] = [names[at - 1], names[at + 1]]
  if (
    after?.kind === 'place' &&
    isCountry(after.canonical) &&
    /^,\s+$/.test(text.slice(place.end, after.start))
  )
    return placesOf(after.canonical)[0]
  if (before && isCountry(before.canonical) && OF.test(text.slice(before.end, place.start)))
    return placesOf(before.canonical)[0]
  return undefined
}

/**
 * What is wrong with the country that the draft puts a place in, by the mentions of that place in the archive.
 * Many places share a name: it is wrong only where the gazetteer and a source's own sentence name one country,
 * and no source names the draft's.
 */
export function judgeCountry(
  place: Name,
  stated: string | undefined,
  mentions: readonly SourceName[],
): Judged | undefined {
  const country = placesOf(place.canonical).at(-1)
  if (!stated || !country || country === stated || !isCountry(country)) return undefined
  const same = mentions.filter(
    m => m.name.kind === 'place' && fold(m.name.canonical) === fold(place.canonical),
  )
  const naming = (name: string) => same.filter(m => fold(m.sentence.text).includes(fold(name)))
  const right = naming(country)
  if (!right.length || naming(stated).length) return undefined
  const why = told(phrase('misplaced', { name: place.text, country, stated }))
  return { verdict: 'contradicted', ...why, evidence: nameEvidence(right, 'conflict', why) }
}
