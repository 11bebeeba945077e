import { paragraphs } from '../text/paragraphs.ts'
import { moved } from '../text/span.ts'
import { agree } from './agree.ts'
import { canonicals, type Mention } from './canonical.ts'
import type { KnownNames } from './known.ts'
import type { Name, Role } from './name.ts'
import { rolesOf } from './roles.ts'
import { type NameScan, scanNames } from './scan.ts'

export interface NamesRead {
  names: Name[]
  roles: Role[]
}

/**
 * Reads the people, organisations and places of a text of any number of paragraphs (lines), and the offices given
 * to people. Offsets run over the whole text. A demonym or another group's name is of kind "other".
 */
export function readNames(text: string): NamesRead {
  const parts = paragraphs(text)
  const read = linkNames(parts.map(part => scanNames(part.text)))
  const names: Name[] = []
  const roles: Role[] = []
  read.forEach((own, i) => {
    const by = parts[i]!.start
    for (const name of own.names) names.push(moved(name, by))
    for (const role of own.roles) roles.push({ ...moved(role, by), holder: moved(role.holder, by) })
  })
  return { names, roles }
}

/**
 * Decides over the paragraphs of one document what their names are, and gives each its canonical form: one answer
 * a paragraph, with offsets into it. `known` are names that other texts have taught. Scans may be cached by paragraph text; this is done anew for each version.
 */
export function linkNames(scans: readonly NameScan[], known?: KnownNames): NamesRead[] {
  const agreed = agree(scans, known)
  const mentions: Mention[] = agreed.flatMap((own, paragraph) =>
    own.map(candidate => {
      const { words, text } = scans[paragraph]!
      const last = words[candidate.to - 1]!
      const start = words[candidate.from]!.start
      const end = last.start + last.base.length
      return { candidate, paragraph, start, end, text: text.slice(start, end) }
    }),
  )
  const canonical = canonicals(mentions)
  const read: NamesRead[] = scans.map(() => ({ names: [], roles: [] }))
  mentions.forEach(({ candidate, paragraph, start, end, text }, i) => {
    const own = read[paragraph]!
    own.names.push({ start, end, text, kind: candidate.kind, canonical: canonical[i]! })
    if (candidate.kind !== 'person') return
    for (const role of rolesOf(scans[paragraph]!.words, candidate, agreed[paragraph]!))
      own.roles.push({
        ...role,
        text: scans[paragraph]!.text.slice(role.start, role.end),
        holder: { start, end, text },
      })
  })
  return read
}
