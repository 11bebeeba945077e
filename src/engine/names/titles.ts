import { placeNamed, placeOfDemonym } from './gazetteer.ts'
import { HONORIFICS, isGiven, knownOrganisation, OFFICE_MODIFIERS, OFFICES } from './lexicon.ts'
import { listedSubjects } from './subjects.ts'
import type { Word } from './words.ts'

/** Whether a title begins here: an honorific, or an office with what stands before it. */
export function isTitle(words: readonly Word[], at: number, to: number): boolean {
  return titleEnd(words, at, to) > at
}

/**
 * Where the title that begins at `from` ends, which is where a name follows or the run is over; `from` itself
 * where none begins. "Secretary of State John Kerry" → before "John".
 */
export function titleEnd(words: readonly Word[], from: number, to: number): number {
  let i = from
  let office = -1
  while (i < to && words[i]!.capital && !words[i]!.possessive) {
    const key = words[i]!.key
    const isHead = OFFICES.has(key) || HONORIFICS.has(key)
    if (!isHead && !OFFICE_MODIFIERS.has(key)) break
    i++
    if (isHead) office = i
    if (words[i]?.text === '.' && i < to) i++
    if (isHead) office = i
  }
  if (office < 0) return from
  if (office >= to || words[office]!.text !== 'of') return office
  // "of State", "of Foreign Affairs", "of the Republic of Ghana": what is ordinary or a known place.
  let end = office + 1
  if (words[end]?.text === 'the') end++
  const first = end
  while (end < to) {
    if (isComplement(words, end, to)) end++
    else {
      // "Minister of Trade, Industry and Energy Ahn Duk-geun"
      const listed = listedSubjects(words, from, end)
      if (!listed || listed > to) break
      end = listed
    }
  }
  return end > first ? end : office
}

function isComplement(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]!
  if (/^(?:and|of|the)$/.test(word.text)) return at + 1 < to && isComplement(words, at + 1, to)
  if (!word.capital) return false
  if (OFFICE_MODIFIERS.has(word.key) || placeNamed(word.key) || knownOrganisation(word.key)) return true
  return (word.ordinary && !isGiven(word.key)) || !!placeOfDemonym(word.key)
}
