import events from './events.json'
import irregular from './irregular.json'
import lexicon from './lexicon.json'
import stopwords from './stopwords.json'
import synonyms from './synonyms.json'

const words = (list: string) => list.split(' ')
const VERBS = new Set(words(lexicon.verbs))
/** Words that are more often a noun or an adjective: a verb only in a verb's place. */
const DOUBTFUL_VERBS = new Set(words(lexicon.doubtfulVerbs))
const STOP = new Set(words(stopwords))
// Filled word by word: tables of pairs in between would double the time in which a worker starts.
const KIND = new Map<string, string>()
for (const [kind, list] of Object.entries(lexicon.kinds)) for (const word of words(list)) KIND.set(word, kind)
const BASE = new Map<string, string>()
for (const list of Object.values(irregular)) {
  for (const row of list.split(', ')) {
    const forms = words(row)
    for (const form of forms) BASE.set(form, forms[0]!)
  }
}
const CONCEPT = new Map<string, string>()
for (const group of [...lexicon.same, ...synonyms]) {
  const alike = words(group)
  for (const word of alike) CONCEPT.set(word, alike[0]!)
}
const EVENT_WORDS = new Set(Object.values(events).flatMap(event => words(`${event.words} ${event.heads}`)))

const isKnown = (lower: string): boolean =>
  VERBS.has(lower) ||
  KIND.has(lower) ||
  CONCEPT.has(lower) ||
  DOUBTFUL_VERBS.has(lower) ||
  EVENT_WORDS.has(lower)

/**
 * The base form of a word in lower case: "fled" → "flee", "families" → "family". A word that is not in the
 * lexicon loses its regular endings only, so that two forms of it still meet.
 */
export function lemma(lower: string): string {
  let base = lemmas.get(lower)
  if (base === undefined) {
    base = lemmaOf(lower)
    if (lemmas.size >= MOST_LEMMAS) lemmas.clear()
    lemmas.set(lower, base)
  }
  return base
}

/** News repeats its words: most base forms are known. Bounded, for text that is no language. */
const lemmas = new Map<string, string>()
const MOST_LEMMAS = 50_000

function lemmaOf(lower: string): string {
  const base = BASE.get(lower)
  if (base) return base
  if (lower.length < 4 || lower.endsWith('ss')) return lower
  const plain = lower.replace(/'s?$/, '').replace(/-/g, '')
  let stem: string | undefined
  for (const candidate of candidates(plain)) {
    if (isKnown(candidate)) return BASE.get(candidate) ?? candidate
    stem ??= candidate
  }
  return isKnown(plain) ? plain : (stem ?? plain)
}

function candidates(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (/(s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  if (word.endsWith('oes')) return [word.slice(0, -2)]
  if (word.endsWith('s') && !/(us|is)$/.test(word)) return [word.slice(0, -1)]
  if (word.endsWith('ically')) return [word.slice(0, -4)]
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (!cut || word.length - cut < 2) return []
  const root = word.slice(0, -cut)
  const doubled = /([^aeiouls])\1$/.test(root) || /[lr]{2}$/.test(root) ? [root.slice(0, -1)] : []
  if (!/[aeiouy]/.test(root)) return []
  return cut === 2 ? [`${root}e`, root, ...doubled] : [root, `${root}e`, ...doubled]
}

/** One word for all words that mean the same: "truce" and "ceasefire", "propose" and "proposal". */
export const concept = (lemmaOfWord: string): string => CONCEPT.get(lemmaOfWord) ?? lemmaOfWord

/** Verbs whose past looks like their base: "the factory cost $5 billion". */
export const INVARIANT = /^(?:cost|cut|hit|set|put|shut|spread)$/

export const isStopword = (lower: string): boolean => STOP.has(lower)

/** certain: a verb wherever it stands; possible: a verb only in a verb's place. */
export function verbhood(lemmaOfWord: string): 'certain' | 'possible' | 'none' {
  if (VERBS.has(lemmaOfWord)) return 'certain'
  return DOUBTFUL_VERBS.has(lemmaOfWord) ? 'possible' : 'none'
}

/** The noun that is counted: "case" in "confirmed cases of the disease", "civilian" in "displaced Syrian civilians". */
export function headNoun(counted: string): string {
  const before = counted.toLowerCase().split(/ (?:of|from|in|for) /)[0]!
  const last = /[\p{L}\p{M}'’-]+(?=[^\p{L}]*$)/u.exec(before)?.[0] ?? ''
  return lemma(last)
}

const PERSONS = new Set('person people civilian resident human fan commuter medic'.split(' '))

/** What kind of thing a noun stands for ("person", "building" …), where the lexicon knows. */
export function nounKind(lemmaOfNoun: string): string | undefined {
  return PERSONS.has(lemmaOfNoun) ? 'person' : KIND.get(lemmaOfNoun)
}
