import type { Candidate } from './candidate.ts'
import { weighDateline } from './dateline.ts'
import { placeNamed } from './gazetteer.ts'
import {
  BELONGINGS,
  FUNCTION,
  HONORIFICS,
  isGiven,
  OFFICES,
  ORGANISATION_NOUNS,
  PLACE_LOWER_HEADS,
  PLACE_NOUNS,
  PLACE_OF,
  PLACE_PREPOSITIONS,
  RELATIONS,
  SPEECH,
} from './lexicon.ts'
import type { Word } from './words.ts'

/** More than a body in the table counts for. */
const MEMBER = 8
/** "the Houthis", "the Bight": one unknown word after "the" may be anything. */
const THE_UNKNOWN = 0.4
const isUpper = (word: Word) => /^\p{Lu}[\p{Lu}\d&]/u.test(word.base) && !word.shouted
/** What follows the name of a people or a language. */
const PEOPLES =
  /^(?:people|peoples|tribes?|tribal|tribesmen|clans?|communit(?:y|ies)|ethnic|language|languages|culture|speakers?)$/
/** How far behind its article the noun of an apposition may stand: ", the largest private company". */
const APPOSITION = 5

/** Notes what stands around a candidate. */
export function weighContext(words: readonly Word[], candidate: Candidate): void {
  weighBefore(words, candidate)
  weighAfter(words, candidate)
  weighDateline(words, candidate)
}

function weighBefore(words: readonly Word[], { context, from, to }: Candidate): void {
  let at = from - 1
  if (/^["“‘]$/.test(words[at]?.text ?? '') && at > 0 && !words[at - 1]!.capital) at--
  const before = words[at]
  const earlier = words[at - 1]
  const after = words[to]
  const alone = to - from === 1
  if (before?.kind === 'word') {
    const word = before.lower
    if (before.text === 'The' && !before.opens) context.organisation += 2
    if (word === 'the') {
      // "the Ruto camp" tells nothing of Ruto, "the ISSG said" does.
      if (after?.kind !== 'word' || FUNCTION.has(after.lower) || SPEECH.has(after.lower)) {
        context.organisation += alone ? (isUpper(words[from]!) ? 1.5 : THE_UNKNOWN) : 1
        context.person -= 4
        if (alone) context.place -= 1
      } else context.person -= 1
    } else if (word === 'a' || word === 'an') {
      context.person -= 2
      context.place -= 2
    } else if (word === 'of' && earlier && /^members?$/.test(earlier.lower)) {
      // "Member of Parliament" is an office.
      if (words[from]!.key === 'parliament') context.organisation -= MEMBER
    } else if (PLACE_PREPOSITIONS.has(word)) {
      if (alone && words[from]!.ordinary && !placeNamed(words[from]!.key)) return
      const near = word === 'in' || word === 'near' || word === 'across'
      const loose = /^(?:at|to|from)$/.test(word)
      context.place += near ? 2.5 : loose ? 0.5 : 1.5
      if (loose && alone) context.organisation += 0.3
      if (near) context.person -= 2
    } else if (word === 'of' && earlier && PLACE_OF.has(earlier.lower)) context.place += 4
    else if (word === 'of' && earlier && RULERS.test(earlier.lower)) context.place += 3
    else if (word === 'by' || word === 'with') context.person += 0.5
    if (before.capital) return
    const genus = genusBefore(words, at)
    if (genus) {
      context[genus] += 3
      return
    }
    if (RELATIONS.has(word) || HONORIFICS.has(word) || OFFICES.has(word)) context.person += 3
    else if (SPEECH.has(word) && !after?.capital && after?.kind !== 'word') context.person += 1.5
    else if (ORGANISATION_NOUNS.has(word)) context.organisation += 4
    else if (PLACE_NOUNS.has(word)) context.place += 3
  } else if (before?.text === ',' && earlier && (RELATIONS.has(earlier.lower) || OFFICES.has(earlier.lower)))
    context.person += 2
}

/** Who rules or lives in a place: "the mayor of Colón", "residents of Buôn Ma Thuột". */
const RULERS =
  /^(?:mayor|governor|ruler|king|queen|emir|sultan|bishop|archbishop|resident|native|citizen|inhabitant|street|outskirt)s?$/

/** "companies like Rössing", "towns such as Colón", "a firm named Madison": what the noun before says that it is. */
function genusBefore(words: readonly Word[], at: number): 'organisation' | 'place' | undefined {
  const word = words[at]!.lower
  let i = at - 1
  if (word === 'as') {
    if (words[i]?.lower !== 'such') return undefined
    i--
  } else if (!/^(?:like|including|named|called|namely)$/.test(word)) return undefined
  if (words[i]?.text === ',') i--
  const noun = words[i]?.lower ?? ''
  const single = noun.replace(/ies$/, 'y').replace(/s$/, '')
  if (ORGANISATION_NOUNS.has(noun) || ORGANISATION_NOUNS.has(single)) return 'organisation'
  if (PLACE_NOUNS.has(noun) || PLACE_NOUNS.has(single) || single === 'country') return 'place'
  return undefined
}

function weighAfter(words: readonly Word[], { context, from, to }: Candidate): void {
  const alone = to - from === 1
  const last = words[to - 1]!
  const after = words[to]
  if (!after) return
  if (last.possessive) {
    weighBelongings(words, context, to)
    return
  }
  const later = words[to + 1]
  if (last.suffixed) context.place += 1
  if (after.kind === 'word') {
    if (SPEECH.has(after.lower)) {
      // Who speaks and is never called by a full name is more likely a body.
      const upper = /^\p{Lu}{2,}$/u.test(last.base)
      // "Inland Revenue said": words of the language are no full name.
      const plain = !alone && words.slice(from, to).every(part => part.ordinary && !isGiven(part.key))
      if (plain) context.organisation += 2
      else context.person += alone ? (upper ? 0 : 1.2) : 2
      if (alone) context.organisation += upper ? 1.5 : 1
    }
    if ((after.lower === 'is' || after.lower === 'was') && /^(?:a|an|the)$/.test(later?.lower ?? ''))
      weighApposition(words, context, to + 2)
    if (after.lower === 'which') context.organisation += 1
    if (PEOPLES.test(after.lower)) context.other += 2.5
    if (/^(?:group|party|movement|militia|regiment|brigade|newspaper|coalition)$/.test(after.text))
      context.organisation += 3
    if (!after.capital && PLACE_LOWER_HEADS.has(after.lower)) context.place += 2.5
  } else if (after.text === '(' && later?.kind === 'number' && /^\d{1,2}$/.test(later.text))
    context.person += 3
  else if (after.text === ',' && later) {
    if (later.kind === 'number' && /^\d{1,2}$/.test(later.text) && words[to + 2]?.text === ',')
      context.person += 4
    else if (later.kind !== 'word') return
    else if (later.lower === 'who' || later.lower === 'whose') context.person += 2
    else if (SPEECH.has(later.lower) || RELATIONS.has(later.lower)) context.person += 1.5
    else if (/^(?:a|an|the|his|her)$/.test(later.lower)) weighApposition(words, context, to + 2)
    else if (later.capital && placeNamed(later.key)?.rank === 'country') {
      const before = words[from - 1]
      if (before && PLACE_PREPOSITIONS.has(before.lower)) context.place += 3
    }
  }
}

/** How far behind its owner a belonging may stand: "Idlib's largest and oldest hospital". */
const BELONGING = 3
/** What a belonging says of its owner. */
const OWNED = 2

function weighBelongings(words: readonly Word[], context: Candidate['context'], from: number): void {
  for (let i = from; i < from + BELONGING && words[i]?.kind === 'word'; i++) {
    for (const kind of ['organisation', 'place', 'person'] as const)
      if (BELONGINGS[kind].has(words[i]!.lower)) {
        context[kind] += OWNED
        return
      }
  }
}

/** ", a company that …", ", the village chief": the last noun before a small word or a mark says what it is. */
function weighApposition(words: readonly Word[], context: Candidate['context'], from: number): void {
  let noun: Word | undefined
  for (let i = from; i < from + APPOSITION && i < words.length; i++) {
    const word = words[i]!
    if (word.kind !== 'word' || FUNCTION.has(word.lower)) break
    noun = word
  }
  if (!noun) return
  if (RELATIONS.has(noun.lower) || OFFICES.has(noun.lower)) context.person += 2
  else if (ORGANISATION_NOUNS.has(noun.lower)) context.organisation += 3
  else if (PLACE_NOUNS.has(noun.lower)) context.place += 3
}
