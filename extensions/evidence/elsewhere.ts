import type { Evidence, Finding } from '../../src/engine/crosscheck/finding.ts'

/** The finding about the draft's other passage that a piece of evidence points to. */
export function elsewhere(
  { paragraph, start, end }: Evidence,
  findings: readonly Finding[],
): Finding | undefined {
  return findings.find(({ paragraph: at, figure, name, role }) => {
    const part = figure ?? name ?? role
    return at === paragraph && part !== undefined && part.start < end && start < part.end
  })
}
