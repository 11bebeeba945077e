import type { Candidate } from './candidate.ts'
import table from './data/context-words.json'
import { placeNamed } from './gazetteer.ts'
import { HONORIFICS, OFFICES, PLACE_LOWER_HEADS, PLACE_OF, PLACE_PREPOSITIONS } from './lexicon.ts'
import type { Word } from './words.ts'

const SPEECH = new Set(table.speech.split(' '))
const RELATIONS = new Set(table.relations.split(' '))

/** Adds what stands around a candidate to its votes. */
export function weighContext(words: readonly Word[], candidate: Candidate): void {
  const { votes, from, to } = candidate
  const last = words[to - 1]!
  const before = words[from - 1]
  const earlier = words[from - 2]
  const after = words[to]
  const later = words[to + 1]
  const alone = to - from === 1

  if (before?.kind === 'word') {
    const word = before.lower
    if (word === 'the') {
      votes.organisation += alone ? 1.5 : 1
      votes.person -= 4
      votes.place -= alone ? 1 : 0
    } else if (word === 'a' || word === 'an') {
      votes.person -= 2
      votes.place -= 2
    } else if (PLACE_PREPOSITIONS.has(word)) {
      const weight =
        word === 'in' || word === 'near' ? 2.5 : word === 'at' || word === 'to' || word === 'from' ? 1 : 1.5
      votes.place += weight
      if (word === 'in' || word === 'near' || word === 'across') votes.person -= 2
    } else if (word === 'of' && earlier && PLACE_OF.has(earlier.lower)) votes.place += 4
    else if (word === 'by' || word === 'with') votes.person += 0.5
    else if (word === 'and' || word === 'but') votes.person += 0.1
    if (!before.capital && (RELATIONS.has(word) || HONORIFICS.has(word) || OFFICES.has(word)))
      votes.person += 3
  } else if (before?.text === ',' && earlier && (RELATIONS.has(earlier.lower) || OFFICES.has(earlier.lower)))
    votes.person += 2

  if (!after || last.possessive) return
  if (after.kind === 'word') {
    if (SPEECH.has(after.lower)) votes.person += 2
    if (after.lower === 'which') votes.organisation += 1
    if (!after.capital && PLACE_LOWER_HEADS.has(after.lower)) votes.place += 2.5
  } else if (after.text === ',') {
    const next = words[to + 2]
    if (later?.kind === 'number' && /^\d{1,2}$/.test(later.text) && next?.text === ',') votes.person += 4
    else if (later?.kind === 'word') {
      if (SPEECH.has(later.lower)) votes.person += 1.5
      else if (/^(?:a|an|the|his|her|who|whose)$/.test(later.lower) && next) {
        if (RELATIONS.has(next.lower) || OFFICES.has(next.lower) || later.lower === 'who') votes.person += 2
      } else if (RELATIONS.has(later.lower)) votes.person += 1.5
      else if (
        later.capital &&
        placeNamed(later.key)?.rank === 'country' &&
        before &&
        PLACE_PREPOSITIONS.has(before.lower)
      )
        votes.place += 3
    }
  } else if (after.text === '-' && /^(?:based|born|bound)$/.test(later?.lower ?? '')) votes.place += 4
  else if (after.text === '(' && later?.kind === 'number' && /^\d{1,2}$/.test(later.text)) votes.person += 3
}
