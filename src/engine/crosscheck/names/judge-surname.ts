import type { SourceName } from '../../archive/archive.ts'
import { bareWords } from '../../names/keys.ts'
import type { Name } from '../../names/name.ts'
import { editDistance } from '../../names/spelling.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { nameEvidence } from './evidence.ts'
import type { Bearer } from './judge-first-name.ts'
import { tellsOf } from './moment.ts'
import { likeness } from './people.ts'

/** Two letters off, a shorter surname is another one. */
const LONG = 6
const APART = 2

/**
 * Judges a person whose first name one person of the same story has, with a surname two letters off: "Andrea Kessler" is
 * Andrea Keller, where nobody else is called Andrea.
 */
export function judgeSurname(
  name: Name,
  mentions: readonly SourceName[],
  { others, moment }: Pick<Bearer, 'others' | 'moment'>,
): Judged | undefined {
  const [first, last, more] = bareWords(name.canonical)
  if (!first || !last || more || last.length < LONG || first.length < 3) return undefined
  const people = mentions.filter(m => m.name.kind === 'person')
  if (people.some(m => /^(?:same|variant|slip)$/.test(likeness(name.canonical, m.name.canonical))))
    return undefined
  const namesakes = people.filter(m => {
    const [theirs, surname, third] = bareWords(m.name.canonical)
    return theirs === first && surname !== undefined && third === undefined && tellsOf(moment, m)
  })
  const bearers = new Set(namesakes.map(m => m.name.canonical))
  const [bearer] = bearers
  if (!bearer || bearers.size > 1 || others.has(bearer)) return undefined
  const surname = bareWords(bearer)[1]!
  if (surname.length < LONG || editDistance(last, surname) > APART) return undefined
  const why = told(phrase('spelledOtherwise', { spellings: bearer }))
  return { verdict: 'contradicted', ...why, evidence: nameEvidence(namesakes, 'conflict', why) }
}
