import type { Archive, SourceName } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import { nameKeys, roleKeys } from '../../names/keys.ts'
import type { Name, Role } from '../../names/name.ts'
import { sentences } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import type { Finding, Judged } from '../finding.ts'
import { FindingIds } from '../finding-id.ts'
import { judgeByAnswers } from '../incomplete.ts'
import { phrase, told } from '../told.ts'
import { type Respelling, respellings } from './consistency.ts'
import { judgeFirstName } from './judge-first-name.ts'
import { judgeName } from './judge-name.ts'
import { judgeRole } from './judge-role.ts'
import { judgeSurname } from './judge-surname.ts'
import { judgeContainer, statedContainer } from './misplaced.ts'
import { ofOneNumber } from './numbered.ts'

/** A paragraph of the draft as it was read; canonical forms are those of the whole draft. */
export interface NamedParagraph {
  text: string
  names: readonly Name[]
  roles: readonly Role[]
  figures?: readonly Figure[]
}

export interface CheckNamesOptions {
  /** The draft's own time (ISO): who holds an office is not told by sources that are much older. */
  published?: string | undefined
  /** Canonical forms of the draft's names: where times are unknown, sources of another story tell nothing of offices. */
  topic?: readonly string[] | undefined
  /** Gives back what was judged for a key before, as long as the archive and `published` stand. */
  remember?: (key: string, anew: () => Promise<Judged>) => Promise<Judged>
}

/**
 * Judges every name and role of a draft by an archive, in the draft's order. Demonyms and other groups' names are
 * no findings: they are read to place the figures.
 */
export async function checkNames(
  paragraphs: readonly NamedParagraph[],
  archive: Archive,
  options: CheckNamesOptions = {},
): Promise<Finding[]> {
  const find = remembering(archive)
  const { published, topic, remember = (_, anew) => anew() } = options
  const moment = { published, topic }
  const about = [...(topic ?? [])].sort().join('\u0000')
  const people = new Set(
    paragraphs.flatMap(p => p.names).flatMap(n => (n.kind === 'person' ? n.canonical : [])),
  )
  const findings: Promise<Finding>[] = []
  const ids = new FindingIds()
  const respelled = respellings(paragraphs.flatMap(({ names }) => names))
  for (const [paragraph, { text, names, roles, figures = [] }] of paragraphs.entries()) {
    if (!names.length) continue
    const spans = sentences(text)
    for (const name of names) {
      if (name.kind === 'other') continue
      const container = statedContainer(text, name)
      const role = roles.find(({ holder }) => sameSpan(holder, name))
      const related = isRelative(text, name)
      const key = [
        name.kind,
        name.text,
        name.canonical,
        container ?? '',
        role?.text ?? '',
        String(related),
        text.slice(name.end, name.end + 8),
        about,
      ].join('\u0000')
      const judged = remember(key, () =>
        judgeByAnswers(find, async find => {
          const mentions = ofOneNumber(text, name, figures, await find(nameKeys(name)))
          return (
            judgeContainer(name, container, mentions) ??
            judgeFirstName(name, mentions, { role, related, others: people, moment }) ??
            judgeSurname(name, mentions, { others: people, moment }) ??
            judgeName(name, mentions, moment)
          )
        }),
      ).then(judged => advised(judged, name, respelled.get(name.canonical)))
      findings.push(found({ id: ids.next('name', text, spans, name), paragraph, name }, judged))
    }
    for (const role of roles) {
      const holder = names.find(name => sameSpan(name, role.holder))
      if (!holder) continue
      const key = ['role', role.text, role.period?.text ?? '', holder.text, holder.canonical, about].join(
        '\u0000',
      )
      const judged = remember(key, () =>
        judgeByAnswers(find, async find => {
          const [mentions, others] = await Promise.all([find(nameKeys(holder)), find(roleKeys(role))])
          return judgeRole(role, holder, mentions, others, { published, topic })
        }),
      )
      findings.push(found({ id: ids.next('role', text, spans, role), paragraph, role }, judged))
    }
  }
  const start = (finding: Finding) => (finding.name ?? finding.role)!.start
  return (await Promise.all(findings)).sort((a, b) => a.paragraph - b.paragraph || start(a) - start(b))
}

const found = async (
  subject: Pick<Finding, 'id' | 'paragraph' | 'name' | 'role'>,
  judged: Promise<Judged>,
): Promise<Finding> => ({ ...subject, ...(await judged) })

/** A draft that spells one person in two ways is told so, unless the sources know both or say what is wrong. */
function advised(judged: Judged, name: Name, respelled: Respelling | undefined): Judged {
  if (!respelled || name.text !== name.canonical || judged.verdict === 'contradicted') return judged
  if (respelled.slip && judged.evidence.some(evidence => evidence.relation === 'match')) return judged
  return { ...judged, verdict: 'check', ...told(phrase('respelled', { usual: respelled.usual })) }
}

/** "her brother, Ramon", "his wife Ana" */
const RELATIVE =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|whose|[’']s)\s+(?:\p{Ll}+\s+)?(?:wife|husband|mother|father|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|widow|widower|twin|partner|spouse|grand\p{Ll}+|step\p{Ll}+),?\s+$/u
const isRelative = (text: string, { start }: Span) =>
  RELATIVE.test(text.slice(Math.max(0, start - 48), start))

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end

/** Asks the archive once for each set of keys: a draft names the same few people over and over. */
function remembering(archive: Archive): (keys: string[]) => Promise<SourceName[]> {
  const answers = new Map<string, Promise<SourceName[]>>()
  return keys => {
    const key = keys.join('\u0000')
    const answer = answers.get(key) ?? archive.findNames({ keys })
    answers.set(key, answer)
    return answer
  }
}
