import type { SourceName } from '../../archive/archive.ts'
import { bareWords } from '../../names/keys.ts'
import type { Name, Role } from '../../names/name.ts'
import { officeOf } from '../../names/office.ts'
import { sameBody, sameOffice } from '../../names/office-likeness.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { nameEvidence } from './evidence.ts'
import { type Moment, sameTerm, tellsOf } from './moment.ts'
import { likeness } from './people.ts'

/** What else a first name is judged by. */
export interface Bearer {
  /** The office that the draft gives to the person, if it does. */
  role: Role | undefined
  /** Whether the draft calls the person somebody's relative: relatives share a surname. */
  related: boolean
  /** Canonical forms of the other people of the draft: who is named beside somebody is not mistaken for them. */
  others: ReadonlySet<string>
  moment: Moment
}

/** Shorter surnames are borne by too many. */
const TELLING = 5

/**
 * Judges a person whose surname the sources know with another first name. Many share a surname: only where the
 * sources know one bearer, and the draft does not name both, is the first name wrong: surely where both give the
 * person the same office in the same term, or a source of the same story has nearly the same first name; perhaps
 * where a source of the same story names nobody else of that surname.
 */
export function judgeFirstName(
  name: Name,
  mentions: readonly SourceName[],
  { role, related, others, moment }: Bearer,
): Judged | undefined {
  const words = bareWords(name.canonical)
  if (words.length < 2) return undefined
  const like = (m: SourceName) => likeness(name.canonical, m.name.canonical)
  const people = mentions.filter(m => m.name.kind === 'person')
  if (people.some(m => /^(?:same|variant|slip)$/.test(like(m)))) return undefined
  const near = people.filter(m => like(m) === 'near')
  const namesakes = near.length ? near : people.filter(m => like(m) === 'first')
  const bearers = new Set(namesakes.map(m => m.name.canonical))
  const [bearer] = bearers
  if (!bearer || bearers.size > 1) return undefined
  const both = others.has(bearer)
  const office = role && !both ? namesakes.filter(m => sharesOffice(role, m, moment)) : []
  if (office.length) {
    const why = told(phrase('firstName', { name: bearer }))
    return { verdict: 'contradicted', ...why, evidence: nameEvidence(office, 'conflict', why) }
  }
  const story = namesakes.filter(m => tellsOf(moment, m) && sameTerm(moment, m))
  if (!story.length) return undefined
  if (near.length || bareWords(bearer)[0] === words[0]) {
    const why = told(phrase('spelledOtherwise', { spellings: bearer }))
    return both
      ? { verdict: 'check', ...why, evidence: nameEvidence(story, 'differs', why) }
      : { verdict: 'contradicted', ...why, evidence: nameEvidence(story, 'conflict', why) }
  }
  const shared = bareWords(bearer).filter(word => words.includes(word))
  if (both || related || !shared.some(word => word.length >= TELLING)) return undefined
  const why = told(phrase('otherFirstName', { name: bearer }))
  return { verdict: 'check', ...why, evidence: nameEvidence(story, 'differs', why) }
}

function sharesOffice(role: Role, mention: SourceName, moment: Moment): boolean {
  const own = officeOf(role.text)
  return mention.roles.some(({ text }) => {
    const office = officeOf(text)
    return (
      (own.of ?? office.of ?? tellsOf(moment, mention)) &&
      sameOffice(own, office) &&
      sameBody(own, office) &&
      sameTerm(moment, mention)
    )
  })
}
