import { type Evidence, type Finding, type Loudness, loudness } from '../../engine/crosscheck/finding.ts'
import type { NameKind } from '../../engine/names/name.ts'
import { LOUDNESS } from '../findings/findings.ts'

/** A person, an organisation or a place of the draft, with all that draft and sources say of its name. */
export interface Entity {
  /** One spelling for all mentions, the draft's. */
  name: string
  kind: NameKind
  /** As loud as the loudest of its mentions and roles. */
  loudness: Loudness
  mentions: readonly Finding[]
  roles: readonly Finding[]
  /** The first piece of evidence from each article that names it. */
  sources: readonly Evidence[]
  /** How sources spell it, where that is not how the draft does, and who does so. */
  spellings: readonly { spelling: string; publishers: readonly string[] }[]
}

/** The entities of a draft, the loudest first, else in the order in which the draft names them. */
export function entities(findings: readonly Finding[]): Entity[] {
  const mentions = groupBy(
    findings.filter(({ name }) => name),
    ({ name }) => `${name!.kind} ${name!.canonical}`,
  )
  const roles = groupBy(
    findings.filter(({ role }) => role),
    finding => holderOf(finding, findings),
  )
  const found = [...mentions].map(([key, ofName]) => entity(ofName, roles.get(key) ?? []))
  const volume = (one: Entity) => LOUDNESS.indexOf(one.loudness)
  return found.sort((a, b) => volume(a) - volume(b))
}

/** The key of the person whose role it is: mentions of one text in one paragraph are of one person. */
function holderOf({ role, paragraph }: Finding, findings: readonly Finding[]): string {
  const named = findings.filter(({ name }) => name?.text === role!.holder.text)
  const { name } = named.find(one => one.paragraph === paragraph) ?? named[0] ?? {}
  return name ? `${name.kind} ${name.canonical}` : ''
}

function entity(mentions: readonly Finding[], roles: readonly Finding[]): Entity {
  const { canonical, kind } = mentions[0]!.name!
  const evidence = mentions.flatMap(mention => mention.evidence)
  const levels = [...mentions, ...roles].map(({ verdict }) => loudness(verdict))
  return {
    name: canonical,
    kind,
    loudness: LOUDNESS.find(level => levels.includes(level))!,
    mentions,
    roles,
    sources: [...groupBy(evidence, ({ articleId }) => articleId).values()].map(([first]) => first!),
    spellings: spellingsOf(canonical, evidence),
  }
}

function spellingsOf(canonical: string, evidence: readonly Evidence[]): Entity['spellings'] {
  const other = evidence.filter(({ name }) => name && name.canonical !== canonical)
  return [...groupBy(other, ({ name }) => name!.canonical)].map(([spelling, sources]) => ({
    spelling,
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
  }))
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
