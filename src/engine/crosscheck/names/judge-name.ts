import type { SourceName } from '../../archive/archive.ts'
import { placeNamed } from '../../names/gazetteer.ts'
import { bareWords, bodyKey, personParts } from '../../names/keys.ts'
import { isGiven, knownOrganisation } from '../../names/lexicon.ts'
import type { Name } from '../../names/name.ts'
import { isSlip } from '../../names/spelling.ts'
import { isOtherFamily, isSpelling } from '../../names/variants.ts'
import { oncePerWord } from '../../text/once.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { nameEvidence, spellings } from './evidence.ts'
import { type Moment, tellsOf } from './moment.ts'
import { type Likeness, likeness } from './people.ts'

/** Judges a name of the draft by the mentions that an archive found for its keys. */
export function judgeName(name: Name, mentions: readonly SourceName[], moment: Moment = {}): Judged {
  return name.kind === 'person' ? judgePerson(name, mentions, moment) : judgeThing(name, mentions)
}

function judgePerson(name: Name, mentions: readonly SourceName[], moment: Moment): Judged {
  const key = bodyKey(name.canonical)
  const people = mentions.filter(m => m.name.kind === 'person' || bodyKey(m.name.canonical) === key)
  // Many mentions are of one spelling.
  const like = oncePerWord(spelled => likeness(name.canonical, spelled))
  const by = (wanted: Likeness) => people.filter(m => like(m.name.canonical) === wanted)
  const same = by('same')
  if (same.length) {
    const why = told(phrase('spelledSame'))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(same, 'match', why) }
  }
  const variants = by('variant')
  const families = variants.filter(m => tellsOf(moment, m) && isFamilyOf(name.canonical, m.name.canonical))
  if (variants.length > 0 && families.length === variants.length) {
    const why = told(phrase('spelledOtherwise', { spellings: spellings(families) }))
    return { verdict: 'check', ...why, evidence: nameEvidence(families, 'differs', why) }
  }
  if (variants.length) {
    const why = told(phrase('alsoWritten', { spellings: spellings(variants) }))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(variants, 'compatible', why) }
  }
  const slips = by('slip')
  // "Kang" is right, also where the draft has the rest of the name wrong elsewhere.
  const part =
    name.text === name.canonical ? [] : slips.filter(m => likeness(name.text, m.name.canonical) === 'same')
  if (part.length) {
    const why = told(phrase('spelledSame'))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(part, 'match', why) }
  }
  // A surname alone is too little to tell a slip from another person, unless it is long.
  const certain =
    !!personParts(name.canonical).first || slips.some(m => areLong(name.canonical, m.name.canonical))
  if (slips.length) {
    const why = told(phrase('spelledOtherwise', { spellings: spellings(slips) }))
    const verdict = certain ? 'contradicted' : 'check'
    return { verdict, ...why, evidence: nameEvidence(slips, certain ? 'conflict' : 'differs', why) }
  }
  return unsourced
}

/** "Carmen Frei" where the story has Carmen Frey: no alphabet lies between the two, and a name is written in one way. */
function isFamilyOf(a: string, b: string): boolean {
  const [mine, theirs] = [bareWords(a), bareWords(b)]
  const first = mine[0]!
  return (
    mine.length > 1 &&
    mine.length === theirs.length &&
    mine.slice(0, -1).every((word, i) => word === theirs[i]) &&
    isGiven(first) &&
    !isSpelling(first) &&
    isOtherFamily(mine.at(-1)!, theirs.at(-1)!)
  )
}

const LONG = 7
const areLong = (a: string, b: string) =>
  Math.min(personParts(a).last.length, personParts(b).last.length) >= LONG

const unsourced: Judged = { verdict: 'unsourced', ...told(phrase('notNamed')), evidence: [] }

function judgeThing(name: Name, mentions: readonly SourceName[]): Judged {
  const key = bodyKey(name.canonical)
  const things = mentions.filter(m => m.name.kind === name.kind || bodyKey(m.name.canonical) === key)
  const acronym = judgeAcronym(name, things)
  if (acronym) return acronym
  const same = things.filter(m => isSame(name, m.name))
  if (same.length) {
    const why = told(phrase('named'))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(same, 'match', why) }
  }
  // What a gazetteer or a table knows is a name of its own, however near another one is.
  if (placeNamed(name.canonical) || knownOrganisation(name.canonical) || key.length < LONG) return unsourced
  const near = things.filter(
    m => m.name.kind === name.kind && isSlip(joined(key), joined(bodyKey(m.name.canonical))),
  )
  if (!near.length) return unsourced
  const why = told(phrase('spelledOtherwise', { spellings: spellings(near) }))
  return { verdict: 'contradicted', ...why, evidence: nameEvidence(near, 'conflict', why) }
}

/** An acronym that the draft gives to a body: the sources may give it to another, or give that body another. */
function judgeAcronym(name: Name, things: readonly SourceName[]): Judged | undefined {
  if (!isAcronym(name) || knownOrganisation(name.text) || placeNamed(name.text)) return undefined
  const key = bodyKey(name.canonical)
  const letters = bodyKey(name.text)
  const same = things.filter(m => isBody(name.canonical, m.name.canonical))
  const alike = things.filter(m => bodyKey(m.name.text) === letters)
  const fits = alike.filter(m => same.includes(m) || !isAcronym(m.name))
  if (fits.length) {
    const why = told(phrase('named'))
    return { verdict: 'confirmed', ...why, evidence: nameEvidence(fits, 'match', why) }
  }
  const others = alike.filter(m => bodyKey(m.name.canonical) !== key)
  if (others.length) {
    const why = told(phrase('standsFor', { name: name.text, spellings: spellings(others) }))
    return { verdict: 'contradicted', ...why, evidence: nameEvidence(others, 'conflict', why) }
  }
  const shortened = same.filter(m => isAcronym(m.name))
  const [first] = shortened
  if (!first) return undefined
  const why = told(phrase('shortenedTo', { name: name.canonical, acronym: first.name.text }))
  return { verdict: 'contradicted', ...why, evidence: nameEvidence(shortened, 'conflict', why) }
}

/** "Ministry of Health" and "Ministry of Public Health": one body, if one says all that the other says, or nearly so. */
function isBody(a: string, b: string): boolean {
  const [left, right] = [bodyKey(a), bodyKey(b)]
  if (left === right || isSlip(joined(left), joined(right))) return true
  const [short, long] = [left.split(' '), right.split(' ')].sort((one, other) => one.length - other.length)
  return short!.length > 1 && short!.every(word => long!.includes(word))
}

const joined = (key: string): string => key.replace(/[ -]/g, '')

const isAcronym = (name: Name): boolean =>
  /^\p{Lu}[\p{Lu}.]+\p{L}*$/u.test(name.text) && name.canonical !== name.text

/** "The Tony Award" is one of "the Tony Awards". */
const OF_SEVERAL = /(award|prize|medal|championship|playoff|qualifier|final)s?$/
const single = (key: string): string => key.replace(OF_SEVERAL, '$1')

/** One body or place: by its canonical name, or by its spelling where one of the two was never introduced. */
function isSame(draft: Name, source: Name): boolean {
  if (single(bodyKey(draft.canonical)) === single(bodyKey(source.canonical))) return true
  return bodyKey(draft.text) === bodyKey(source.text) && !(isAcronym(draft) && isAcronym(source))
}
