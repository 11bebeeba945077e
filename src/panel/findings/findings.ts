import { type Finding, type Loudness, loudness } from '../../engine/crosscheck/finding.ts'

/** The order of the panel: the loudest first. */
export const LOUDNESS: readonly Loudness[] = ['alarm', 'advice', 'quiet', 'incomplete', 'unsourced']

export const SUBJECTS = ['figure', 'name', 'role'] as const
export type Subject = (typeof SUBJECTS)[number]

export function subject(finding: Finding): Subject {
  if (finding.figure) return 'figure'
  return finding.role ? 'role' : 'name'
}

/** The words of the draft that a finding is about. */
export function words(finding: Finding): string {
  return (finding.figure ?? finding.role ?? finding.name)?.text ?? ''
}

/** What the journalist wants to see; an empty set and an empty query let everything through. */
export interface Filter {
  query: string
  loudness: ReadonlySet<Loudness>
  subject: Subject | null
}

export const EVERYTHING: Filter = { query: '', loudness: new Set(), subject: null }

export const isEverything = (filter: Filter): boolean =>
  !filter.query.trim() && filter.loudness.size === 0 && filter.subject === null

/** Without case, accents and spacing, as people search. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

export function filtered(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  if (isEverything(filter)) return findings
  const query = folded(filter.query)
  return findings.filter(
    finding =>
      (filter.loudness.size === 0 || filter.loudness.has(loudness(finding.verdict))) &&
      (filter.subject === null || filter.subject === subject(finding)) &&
      (query === '' || searchText(finding).includes(query)),
  )
}

function searchText(finding: Finding): string {
  const sources = finding.evidence.map(evidence => `${evidence.publisher} ${evidence.origin ?? ''}`)
  return folded([words(finding), finding.verdict, finding.reason, ...sources].join(' '))
}

export interface Group {
  loudness: Loudness
  findings: readonly Finding[]
}

/** The findings by loudness, alarms first, each group in the order of the draft; empty groups are left out. */
export function grouped(findings: readonly Finding[]): Group[] {
  return LOUDNESS.map(level => ({
    loudness: level,
    findings: findings.filter(finding => loudness(finding.verdict) === level),
  })).filter(group => group.findings.length > 0)
}

export function counted(findings: readonly Finding[]): Record<Loudness, number> {
  const counts: Record<Loudness, number> = { alarm: 0, advice: 0, quiet: 0, unsourced: 0, incomplete: 0 }
  for (const finding of findings) counts[loudness(finding.verdict)]++
  return counts
}

/** The first findings of a group, `limit` of them or as many as it takes to come past the current one. */
export function firstOf(
  findings: readonly Finding[],
  limit: number,
  current: string | null,
): readonly Finding[] {
  if (findings.length <= limit) return findings
  const at = findings.findIndex(finding => finding.id === current)
  return findings.slice(0, Math.max(limit, at + 1))
}
