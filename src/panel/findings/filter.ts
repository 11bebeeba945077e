import { type Finding, type Loudness, loudness, type Verdict } from '../../engine/crosscheck/finding.ts'
import { type Subject, subject, words } from './findings.ts'

/** Where a finding stands with the desk. */
export const DESK = ['open', 'signedOff', 'reopened'] as const
export type Desk = (typeof DESK)[number]

/** What the journalist wants to see; an empty set, an empty query and null let everything through. */
export interface Filter {
  query: string
  loudness: ReadonlySet<Loudness>
  verdict: Verdict | null
  subject: Subject | null
  /** A publisher. */
  source: string | null
  desk: Desk | null
}

export const EVERYTHING: Filter = {
  query: '',
  loudness: new Set(),
  verdict: null,
  subject: null,
  source: null,
  desk: null,
}

/** The ids of the findings that are signed off, and of those that are open again. */
export interface Signed {
  signOffs?: Readonly<Record<string, unknown>>
  reopened?: Readonly<Record<string, unknown>>
}

/** How many choices besides the search and the loudness narrow the list. */
export const choices = ({ verdict, subject, source, desk }: Filter): number =>
  [verdict, subject, source, desk].filter(choice => choice !== null).length

export const isEverything = (filter: Filter): boolean =>
  !filter.query.trim() && filter.loudness.size === 0 && choices(filter) === 0

/** Without case, accents and spacing, as people search. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

export function filtered(
  findings: readonly Finding[],
  filter: Filter,
  signed: Signed = {},
): readonly Finding[] {
  if (isEverything(filter)) return findings
  const query = folded(filter.query)
  const { verdict, source, desk } = filter
  return findings.filter(
    finding =>
      (filter.loudness.size === 0 || filter.loudness.has(loudness(finding.verdict))) &&
      (verdict === null || verdict === finding.verdict) &&
      (filter.subject === null || filter.subject === subject(finding)) &&
      (source === null || finding.evidence.some(({ publisher }) => publisher === source)) &&
      (desk === null || standsAs(desk, finding.id, signed)) &&
      (query === '' || searchText(finding).includes(query)),
  )
}

function standsAs(desk: Desk, id: string, { signOffs = {}, reopened = {} }: Signed): boolean {
  if (desk === 'open') return !signOffs[id]
  return id in (desk === 'signedOff' ? signOffs : reopened)
}

function searchText(finding: Finding): string {
  const sources = finding.evidence.map(evidence => `${evidence.publisher} ${evidence.origin ?? ''}`)
  return folded([words(finding), finding.verdict, finding.reason, ...sources].join(' '))
}

/** The publishers that the findings rest on, in the order of the alphabet. */
export function publishers(findings: readonly Finding[]): string[] {
  const found = new Set(findings.flatMap(({ evidence }) => evidence.map(({ publisher }) => publisher)))
  found.delete('')
  return [...found].sort((a, b) => a.localeCompare(b))
}
