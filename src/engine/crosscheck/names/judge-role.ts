import type { SourceName } from '../../archive/archive.ts'
import type { Name, Role } from '../../names/name.ts'
import { type Office, officeOf } from '../../names/office.ts'
import { excludes, sameBody, sameOffice } from '../../names/office-likeness.ts'
import { oncePerWord } from '../../text/once.ts'
import type { Judged, Relation } from '../finding.ts'
import { phrase, type Told, told } from '../told.ts'
import { roleEvidence } from './evidence.ts'
import { hasEnded, heldUntil, isLater, type Moment, sameTerm, tellsOf } from './moment.ts'
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
  const like = oncePerWord(spelled => likeness(holder.canonical, spelled))
  const known = mentions.filter(
    m => m.name.kind === 'person' && !/^(?:other|first)$/.test(like(m.name.canonical)),
  )
  const given = known.flatMap(rolesOf)
  const call = (given: Given, name: 'office' | 'officeNotFormer' | 'otherOffice'): Told =>
    told(
      phrase(name, {
        name: holder.canonical,
        office: given.role.text,
        ...(name === 'otherOffice' && { stated: role.text }),
      }),
    )
  const fits = given.filter(g => sameOffice(own, g.office) && sameBody(own, g.office))
  const held = fits.filter(g => g.office.former === own.former)
  const agreeing = held.filter(g => g.office.standing === own.standing)
  if (agreeing.length) return judged('confirmed', agreeing, 'match', call(agreeing[0]!, 'office'))
  const otherwise = fits.filter(g => timely(g) && !(g.office.former && isLater(then, g.mention)))
  const standing = held.filter(g => otherwise.includes(g))
  if (standing.length) return judged('check', standing, 'differs', call(standing[0]!, 'office'))
  if (otherwise.length) {
    const first = otherwise[0]!
    return own.former
      ? judged('check', otherwise, 'differs', call(first, 'officeNotFormer'))
      : judged('contradicted', otherwise, 'conflict', call(first, 'office'))
  }
  if (held.length) return judged('confirmed', held, 'match', call(held[0]!, 'office'))
  const against = fits.length ? [] : given.filter(g => excludes(own, g.office) && timely(g))
  if (against.length) return judged('contradicted', against, 'conflict', call(against[0]!, 'otherOffice'))
  const incumbent = heldByAnother(own, holder, others, given).filter(
    g => timely(g) && (own.of || tellsOf(then, g.mention)),
  )
  if (incumbent.length && (!known.length || given.length)) {
    const why = told(phrase('officeOfAnother', { other: incumbent[0]!.mention.name.canonical }))
    return judged('contradicted', incumbent, 'conflict', why)
  }
  return {
    verdict: 'unsourced',
    ...told(phrase('noOffice', { name: holder.canonical })),
    evidence: [],
  }
}

function judged(verdict: Judged['verdict'], given: readonly Given[], relation: Relation, why: Told): Judged {
  return { verdict, ...why, evidence: roleEvidence(given, relation, why) }
}

/**
 * Mentions that give this office, of which there is one, to somebody else. Without a country it is only told from
 * another of its kind where the sources give the holder another office: then two of them changed places.
 */
function heldByAnother(
  own: Office,
  holder: Name,
  others: readonly SourceName[],
  given: readonly Given[],
): Given[] {
  if (!own.single || own.former || own.standing || !(own.of || given.some(g => !g.office.former))) return []
  return others
    .filter(m => likeness(holder.canonical, m.name.canonical) === 'other')
    .flatMap(rolesOf)
    .filter(
      g =>
        g.office.of === own.of &&
        g.office.office === own.office &&
        !g.office.body === !own.body &&
        sameBody(own, g.office) &&
        !g.office.former,
    )
}

const rolesOf = (mention: SourceName): Given[] =>
  mention.roles.map(role => ({ mention, role, office: officeIn(role, mention.published) }))

/** An office as a text of this time gives it: one that had ended by then is a former one. */
function officeIn(role: Role, published: string | undefined): Office {
  const office = officeOf(role.text)
  return { ...office, former: office.former || hasEnded(role, published) }
}
