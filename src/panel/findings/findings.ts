import { type Finding, type Loudness, loudness } from '../../engine/crosscheck/finding.ts'
import { NameKind } from '../../engine/names/name.ts'

/** The order of the panel: the loudest first. */
export const LOUDNESS: readonly Loudness[] = ['alarm', 'advice', 'quiet', 'incomplete', 'unsourced']

export const SUBJECTS = ['figure', ...NameKind.options, 'role'] as const
export type Subject = (typeof SUBJECTS)[number]

export function subject({ figure, name }: Finding): Subject {
  if (figure) return 'figure'
  return name ? name.kind : 'role'
}

/** The words of the draft that a finding is about. */
export function words({ figure, name, role }: Finding): string {
  return (figure ?? role ?? name)?.text ?? ''
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

/** The findings that nobody has signed off. */
export function stillOpen(
  findings: readonly Finding[],
  signOffs: Readonly<Record<string, unknown>> = {},
): readonly Finding[] {
  return findings.filter(({ id }) => !signOffs[id])
}
