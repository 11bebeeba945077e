import context from './data/context-words.json'
import functionWords from './data/function-words.json'
import givenNames from './data/given-names.json'
import knownPeople from './data/known-people.json'
import ordinaryWords from './data/ordinary-words.json'
import organisations from './data/organisation-words.json'
import others from './data/other-words.json'
import places from './data/place-words.json'
import titles from './data/titles.json'
import { fold } from './fold.ts'

const words = (packed: string): ReadonlySet<string> => new Set(packed.split(' '))

/** Articles, pronouns, prepositions, conjunctions, auxiliaries: never part of a name by themselves. */
export const FUNCTION = words(functionWords)
/** Small words inside a person's or a place's name: "Staffan de Mistura", "Mohammed bin Salman". */
export const PARTICLES = words(
  'de da do dos das di del della la le las los van von der den ter bin bint ibn al el ben abu y e du af av zu ul ud ur i',
)
/** Small words inside an organisation's name: "Ministry of Health and the Environment". */
export const CONNECTORS = words('of for and the on &')
/** "Mr", "Dr", "Sheikh": what stands right before a person's name. */
export const HONORIFICS = words(titles.honorifics)
/** "Col.", "Sen.": titles that give an office by themselves, where they have a capital. */
export const RANKS = words(titles.ranks)
/** Titles that are surnames, too: "Olivia King". */
export const SURNAME_TITLES = words(titles.surnames)
/** "minister", "chairman": the head of an office. */
export const OFFICES = words(titles.offices)
/** "prime", "foreign", "deputy", "former": what stands before the head of an office. */
export const OFFICE_MODIFIERS = words(titles.modifiers)
/** "Ministry", "Party": the head of an organisation's name; the weak ones only after another word. */
export const ORGANISATION_HEADS = words(organisations.heads)
export const WEAK_HEADS = words(organisations.weak)
/** What ministries and agencies are for, besides ordinary words: "forestry", "tourism". */
export const SUBJECTS = words(organisations.subjects)
/** Heads that take a name after them: "Bank Mandiri", "University College". */
export const FIRST_HEADS = words(organisations.first)
/** "River", "Province": the head of a place's name; the first ones stand before it ("Lake Chad"). */
export const PLACE_HEADS = words(places.heads)
/** "the company Lidl", "the town of": small nouns that say what the name behind them is. */
export const ORGANISATION_NOUNS = words(organisations.nouns)
export const PLACE_NOUNS = words(places.nouns)
export const PLACE_FIRST = words(places.first)
export const PLACE_LOWER_HEADS = words(places.lowerHeads)
export const PLACE_OF = words(places.of)
export const DIRECTIONS = words(places.directions)
export const PLACE_PREPOSITIONS = words(places.prepositions)
/** Verbs of saying and doing that follow a speaker. */
export const SPEECH = words(context.speech)
/** "lawyer", "brother": what somebody is to others. */
export const RELATIONS = words(context.relations)
/** What a body, a place or a person has: "Rössing's managing director", "Idlib's outskirts", "Kerry's wife". */
export const BELONGINGS = {
  organisation: words(context.ofBodies),
  place: words(context.ofPlaces),
  person: words(context.ofPeople),
}
/** Months that are first names and surnames, too. */
export const NAME_MONTHS = words('jan may june april august')
export const CALENDAR = words(others.calendar)
export const GROUPS = words(others.groups)
export const EVENTS = words(others.events)
/** Capitals that abbreviate no body: "GDP", "CEO". */
export const NO_BODY = words(others.acronyms)
const GIVEN = words(givenNames)
const ORDINARY = words(ordinaryWords)

const knownOrganisations = new Map<string, string>()
for (const [name, aliases] of Object.entries(organisations.known)) {
  for (const spelling of [name, ...aliases.split('|')]) {
    if (spelling) knownOrganisations.set(fold(spelling), name)
  }
}

/** The usual name of an organisation that every newsroom knows: "Daesh" → "Islamic State". */
export const knownOrganisation = (name: string): string | undefined => {
  const key = fold(name)
  return knownOrganisations.get(key) ?? knownOrganisations.get(key.replace(/^the /, ''))
}

const famous = new Map(Object.entries(knownPeople).map(([name, full]) => [fold(name), full || name]))

/** Who is named without introduction: "Obama" → "Barack Obama"; the name itself where several share it. */
export const knownPerson = (name: string): string | undefined => famous.get(fold(name))

/** All spellings of known organisations and people, folded. */
export const knownKeys = (): string[] => [...knownOrganisations.keys(), ...famous.keys()]

export const isGiven = (key: string): boolean => GIVEN.has(key)

/** Whether a word (folded, in lower case) is one that is written small, in any regular inflection. */
export function isOrdinary(word: string): boolean {
  if (FUNCTION.has(word) || ORDINARY.has(word)) return true
  const hyphen = word.indexOf('-')
  if (hyphen > 0) return word.split('-').every(part => FUNCTION.has(part) || ORDINARY.has(part))
  for (const [ending, stems] of ENDINGS) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    for (const restored of stems) if (ORDINARY.has(stem + restored)) return true
    if (stem.at(-1) === stem.at(-2) && ORDINARY.has(stem.slice(0, -1))) return true
  }
  return false
}
const ENDINGS: readonly [string, readonly string[]][] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  // British spellings, where the table has the American ones.
  ['our', ['or']],
  ['ence', ['ense']],
  ['ise', ['ize']],
  ['ised', ['ize']],
  ['ising', ['ize']],
  ['isation', ['ization']],
  ['tre', ['ter']],
  ['mme', ['m']],
]
