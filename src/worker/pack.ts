import { equal } from '../engine/crosscheck/equal.ts'
import type { Check, Finding } from '../engine/crosscheck/finding.ts'

/**
 * Findings that the other side already has: so many in a row from a place in the last answer on, and by how many
 * paragraphs they moved.
 */
export interface Kept {
  kept: number
  count: number
  moved: number
}

/** An answer as it crosses from the worker: copying a thousand unchanged findings would stop the typing. */
export interface PackedCheck {
  findings: (Finding | Kept)[]
  coverage: Check['coverage']
}

/** Packs answers in a row; each leaves out what the one before already held. */
export function packer(): (check: Check) => PackedCheck {
  let last: readonly Finding[] = []
  let places = new Map<string, number>()
  return ({ findings, coverage }) => {
    const packed: (Finding | Kept)[] = []
    for (const finding of findings) {
      const kept = places.get(finding.id)
      const before = kept === undefined ? undefined : last[kept]
      if (kept === undefined || !before || !saysTheSame(before, finding)) {
        packed.push(finding)
        continue
      }
      const moved = finding.paragraph - before.paragraph
      const run = packed.at(-1)
      if (run && 'kept' in run && run.kept + run.count === kept && run.moved === moved) run.count++
      else packed.push({ kept, count: 1, moved })
    }
    last = findings
    places = new Map(findings.map(({ id }, index) => [id, index]))
    return { findings: packed, coverage }
  }
}

/** The answer that was packed. A finding that did not change is the same object as in `last`. */
export function unpack({ findings, coverage }: PackedCheck, last: readonly Finding[]): Check {
  const unpacked = findings.flatMap(entry => {
    if (!('kept' in entry)) return entry
    const { kept, count, moved } = entry
    const run = last.slice(kept, kept + count)
    return moved === 0 ? run : run.map(finding => ({ ...finding, paragraph: finding.paragraph + moved }))
  })
  return { findings: unpacked, coverage }
}

/** Whether two findings are the same but for their paragraph. Evidence is long, and mostly the very same list. */
const saysTheSame = (a: Finding, b: Finding): boolean => equal({ ...a, paragraph: 0 }, { ...b, paragraph: 0 })
