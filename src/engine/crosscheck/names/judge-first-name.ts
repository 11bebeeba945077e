import type { SourceName } from '../../archive/archive.ts'
import { personParts } from '../../names/keys.ts'
import type { Name, Role } from '../../names/name.ts'
import { officeOf, sameBody, sameOffice } from '../../names/office.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { nameEvidence } from './evidence.ts'
import { type Moment, sameTerm } from './moment.ts'
import { likeness } from './people.ts'

/** What else a first name is judged by. */
export interface Bearer {
  /** The office that the draft gives to the person, if it does. */
  role: Role | undefined
  /** Canonical forms of the other people of the draft: who is named beside somebody is not mistaken for them. */
  others: ReadonlySet<string>
  moment: Moment
}

/**
 * Judges a person whose surname the sources know with another first name. Many share a surname: only where the
 * sources know one bearer, give that one the draft's own office in the same term, and the draft does not name both,
 * is the first name wrong.
 */
export function judgeFirstName(
  name: Name,
  mentions: readonly SourceName[],
  { role, others, moment }: Bearer,
): Judged | undefined {
  if (!role || !personParts(name.canonical).first) return undefined
  const namesakes = mentions.filter(
    m => m.name.kind === 'person' && likeness(name.canonical, m.name.canonical) === 'first',
  )
  const bearers = new Set(namesakes.map(m => m.name.canonical))
  const [bearer] = bearers
  if (!bearer || bearers.size > 1 || others.has(bearer)) return undefined
  const own = officeOf(role.text)
  const same = namesakes.filter(m =>
    m.roles.some(({ text }) => {
      const office = officeOf(text)
      return (own.of ?? office.of) && sameOffice(own, office) && sameBody(own, office) && sameTerm(moment, m)
    }),
  )
  if (!same.length) return undefined
  const why = told(phrase('firstName', { name: bearer }))
  return { verdict: 'contradicted', ...why, evidence: nameEvidence(same, 'conflict', why) }
}
