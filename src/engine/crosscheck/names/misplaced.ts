import type { SourceName } from '../../archive/archive.ts'
import { fold } from '../../names/fold.ts'
import { placeRelation, placesOf } from '../../names/index.ts'
import type { Name } from '../../names/name.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { containerOf } from './containers.ts'
import { nameEvidence } from './evidence.ts'

const isCountry = (place: string): boolean => placesOf(place).length === 1

/** What a paragraph puts a place in: "Aleppo, Syria", "the Syrian city of Aleppo", "the al-Sakhour district of Aleppo". */
export const statedContainer = (text: string, place: Name): string | undefined =>
  place.kind === 'place' && !isCountry(place.canonical) ? containerOf(text, place) : undefined

/**
 * What is wrong with the country or city that the draft puts a place in, by the mentions of that place in the
 * archive. Many places share a name: it is wrong only where no source says or suggests what the draft says, and a
 * source puts the place elsewhere, or names the country in which the gazetteer has it.
 */
export function judgeContainer(
  place: Name,
  stated: string | undefined,
  mentions: readonly SourceName[],
): Judged | undefined {
  if (!stated || stated === place.canonical) return undefined
  const same = mentions.filter(
    m => m.name.kind === 'place' && fold(m.name.canonical) === fold(place.canonical),
  )
  const naming = (name: string) => same.filter(m => fold(m.sentence.text).includes(fold(name)))
  if (naming(stated).length) return undefined
  const placed = same.flatMap(m => {
    const container = containerOf(m.sentence.text, within(m))
    return container ? [{ m, container, relation: placeRelation(stated, container) }] : []
  })
  if (placed.some(({ relation }) => relation && relation !== 'disjoint')) return undefined
  const elsewhere = placed.filter(({ relation }) => relation === 'disjoint')
  const first = elsewhere[0]
  if (first)
    return misplaced(
      place,
      stated,
      first.container,
      elsewhere.map(({ m }) => m),
    )
  const country = placesOf(place.canonical).at(-1)
  if (!country || !isCountry(country) || placeRelation(stated, country) !== 'disjoint') return undefined
  const right = naming(country)
  return right.length ? misplaced(place, stated, country, right) : undefined
}

function misplaced(place: Name, stated: string, country: string, mentions: readonly SourceName[]): Judged {
  const why = told(phrase('misplaced', { name: place.text, country, stated }))
  return { verdict: 'contradicted', ...why, evidence: nameEvidence(mentions, 'conflict', why) }
}

/** Where a mention stands in its sentence. */
const within = ({ name, sentence }: SourceName) => ({
  start: name.start - sentence.start,
  end: name.end - sentence.start,
})
