import type { SourceName } from '../../archive/archive.ts'
import type { Name, Role } from '../../names/name.ts'
import { type Office, officeOf, sameBody, sameOffice } from '../../names/office.ts'
import type { Judged } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { roleEvidence } from './evidence.ts'
import { hasEnded, heldUntil, isLater, type Moment, sameTerm } from './moment.ts'
import { likeness } from './people.ts'

interface Given {
  mention: SourceName
  role: Role
  office: Office
}

/**
 * Judges the office that the draft gives to somebody: by the offices that the sources give to the same person
 * (`mentions`, found by the holder's keys) and by those whom they give the same office (`others`). Any source may
 * confirm it; only one of the same term of office may contradict it.
 */
export function judgeRole(
  role: Role,
  holder: Name,
  mentions: readonly SourceName[],
  others: readonly SourceName[] = [],
  moment: Moment = {},
): Judged {
  const own = officeIn(role, moment.published)
  const then = {
    published: heldUntil(role) ?? moment.published,
    // Whose office it is, all sources of it name.
    topic: moment.topic?.filter(name => name !== own.of),
  }
  const timely = ({ mention, role }: Given) => sameTerm(then, mention, role)
  const known = mentions.filter(
    m => m.name.kind === 'person' && !/^(?:other|first)$/.test(likeness(holder.canonical, m.name.canonical)),
  )
  const given = known.flatMap(rolesOf)
  const fits = given.filter(g => sameOffice(own, g.office) && sameBody(own, g.office))
  const agreeing = fits.filter(g => g.office.former === own.former)
  if (agreeing.length) {
    const why = told(phrase('office', { name: holder.canonical, office: agreeing[0]!.role.text }))
    return { verdict: 'confirmed', ...why, evidence: roleEvidence(agreeing, 'match', why) }
  }
  const otherwise = fits.filter(g => timely(g) && !(g.office.former && isLater(then, g.mention)))
  if (otherwise.length) {
    const office = { name: holder.canonical, office: otherwise[0]!.role.text }
    const why = told(phrase(own.former ? 'officeNotFormer' : 'office', office))
    const verdict = own.former ? 'check' : 'contradicted'
    return { verdict, ...why, evidence: roleEvidence(otherwise, own.former ? 'differs' : 'conflict', why) }
  }
  const against = fits.length ? [] : given.filter(g => excludes(own, g.office) && timely(g))
  if (against.length) {
    const office = { name: holder.canonical, office: against[0]!.role.text, stated: role.text }
    const why = told(phrase('otherOffice', office))
    return { verdict: 'contradicted', ...why, evidence: roleEvidence(against, 'conflict', why) }
  }
  const incumbents =
    own.single && own.of && !own.former
      ? others.filter(m => likeness(holder.canonical, m.name.canonical) === 'other').flatMap(rolesOf)
      : []
  const held = incumbents.filter(
    g => g.office.of === own.of && g.office.office === own.office && !g.office.former && timely(g),
  )
  if (held.length && !known.length) {
    const why = told(phrase('officeOfAnother', { other: held[0]!.mention.name.canonical }))
    return { verdict: 'contradicted', ...why, evidence: roleEvidence(held, 'conflict', why) }
  }
  return {
    verdict: 'unsourced',
    ...told(phrase('noOffice', { name: holder.canonical })),
    evidence: [],
  }
}

const rolesOf = (mention: SourceName): Given[] =>
  mention.roles.map(role => ({ mention, role, office: officeIn(role, mention.published) }))

/** An office as a text of this time gives it: one that had ended by then is a former one. */
function officeIn(role: Role, published: string | undefined): Office {
  const office = officeOf(role.text)
  return { ...office, former: office.former || hasEnded(role, published) }
}

/** Whether nobody holds both: the same office of two countries, or two offices of one government. */
function excludes(draft: Office, source: Office): boolean {
  if (draft.former || source.former) return false
  if (sameOffice(draft, source)) return draft.single && !sameBody(draft, source)
  return !!draft.family && draft.family === source.family && sameBody(draft, source)
}
