import type { SourceName } from '../../archive/archive.ts'
import { fold } from '../../names/fold.ts'
import { placeNamed } from '../../names/gazetteer.ts'
import { personParts } from '../../names/keys.ts'
import { knownOrganisation } from '../../names/lexicon.ts'
import type { Name } from '../../names/name.ts'
import { isSlip } from '../../names/spelling.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { nameEvidence, spellings } from './evidence.ts'
import { likeness } from './people.ts'

/** Judges a name of the draft by the mentions that an archive found for its keys. */
export function judgeName(name: Name, mentions: readonly SourceName[]): Judged {
  return name.kind === 'person' ? judgePerson(name, mentions) : judgeThing(name, mentions)
}

function judgePerson(name: Name, mentions: readonly SourceName[]): Judged {
  const people = mentions.filter(mention => mention.name.kind === 'person')
  const by = (wanted: string, spelled: string) =>
    people.filter(m => likeness(spelled, m.name.canonical) === wanted)
  const same = by('same', name.canonical)
  if (same.length) {
    const why = told(phrase('spelledSame'))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(same, 'match', why) }
  }
  const variants = by('variant', name.canonical)
  if (variants.length) {
    const why = told(phrase('alsoWritten', { spellings: spellings(variants) }))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(variants, 'compatible', why) }
  }
  const slips = by('slip', name.canonical)
  // A surname alone is too little to tell a slip from another person, unless it sounds the same.
  const certain =
    !!personParts(name.canonical).first || slips.some(m => soundsLong(name.canonical, m.name.canonical))
  if (slips.length) {
    const why = told(phrase('spelledOtherwise', { spellings: spellings(slips) }))
    const verdict = certain ? 'contradicted' : 'check'
    return { verdict, ...why, evidence: nameEvidence(slips, certain ? 'conflict' : 'differs', why) }
  }
  return unsourced
}

const LONG = 7
const soundsLong = (a: string, b: string) =>
  Math.min(personParts(a).last.length, personParts(b).last.length) >= LONG

const unsourced: Judged = { verdict: 'unsourced', ...told(phrase('notNamed')), evidence: [] }

function judgeThing(name: Name, mentions: readonly SourceName[]): Judged {
  const key = fold(name.canonical)
  const things = mentions.filter(m => m.name.kind === name.kind || fold(m.name.canonical) === key)
  const same = things.filter(m => isSame(name, m.name))
  if (same.length) {
    const why = told(phrase('named'))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(same, 'match', why) }
  }
  const others = things.filter(m => isAcronym(name) && fold(m.name.text) === fold(name.text))
  if (others.length) {
    const why = told(phrase('standsFor', { name: name.text, spellings: spellings(others) }))
    return { verdict: 'contradicted', ...why, evidence: nameEvidence(others, 'conflict', why) }
  }
  // What a gazetteer or a table knows is a name of its own, however near another one is.
  if (placeNamed(name.canonical) || knownOrganisation(name.canonical) || key.length < LONG) return unsourced
  const near = things.filter(
    m => m.name.kind === name.kind && isSlip(joined(key), joined(fold(m.name.canonical))),
  )
  if (!near.length) return unsourced
  const why = told(phrase('spelledOtherwise', { spellings: spellings(near) }))
  return { verdict: 'contradicted', ...why, evidence: nameEvidence(near, 'conflict', why) }
}

const joined = (key: string): string => key.replace(/[ -]/g, '')

const isAcronym = (name: Name): boolean =>
  /^\p{Lu}[\p{Lu}.]+$/u.test(name.text) && name.canonical !== name.text

/** One body or place: by its canonical name, or by its spelling where one of the two was never introduced. */
function isSame(draft: Name, source: Name): boolean {
  if (fold(draft.canonical) === fold(source.canonical)) return true
  return fold(draft.text) === fold(source.text) && !(isAcronym(draft) && isAcronym(source))
}
