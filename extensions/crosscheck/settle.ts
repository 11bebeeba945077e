import { equal } from '../../src/engine/crosscheck/equal.ts'
import type { Finding } from '../../src/engine/crosscheck/finding.ts'

/**
 * The new findings, with the old object for each that says what it said before, and the old list where all do:
 * whoever shows them renders only what is new. Where a finding stands in the draft does not count; marks know.
 */
export function settle(old: readonly Finding[], next: readonly Finding[]): readonly Finding[] {
  const before = new Map(old.map(finding => [finding.id, finding]))
  const settled = next.map(finding => {
    const known = before.get(finding.id)
    return known && saysTheSame(known, finding) ? known : finding
  })
  const same = settled.length === old.length && settled.every((finding, index) => finding === old[index])
  return same ? old : settled
}

function saysTheSame(a: Finding, b: Finding): boolean {
  return a === b || (a.verdict === b.verdict && a.reason === b.reason && equal(unplaced(a), unplaced(b)))
}

const NOWHERE = { start: 0, end: 0 }

/** A finding without its offsets into the draft; those of its evidence, into the articles, stay. */
function unplaced({ figure, name, role, evidence }: Finding): unknown {
  return {
    figure: figure && { ...figure, ...NOWHERE, number: NOWHERE },
    name: name && { ...name, ...NOWHERE },
    role: role && { ...role, ...NOWHERE, holder: { ...role.holder, ...NOWHERE } },
    evidence,
  }
}
