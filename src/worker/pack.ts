import type { Check, Finding } from '../engine/crosscheck/finding.ts'

/** A finding that the other side already has, by its place in the last answer, and the paragraph it is in now. */
export interface Kept {
  kept: number
  paragraph: number
}

/** An answer as it crosses from the worker: copying a thousand unchanged findings would stop the typing. */
export interface PackedCheck {
  findings: (Finding | Kept)[]
  coverage: Check['coverage']
}

/** What one side remembers of the last answer: its findings, each with what it says apart from its paragraph. */
export interface Packer {
  pack(check: Check): PackedCheck
}

/** Packs answers in a row; each leaves out what the one before already held. */
export function packer(): Packer {
  let last = new Map<string, number>()
  return {
    pack({ findings, coverage }) {
      const next = new Map<string, number>()
      const packed = findings.map((finding, index) => {
        const body = JSON.stringify({ ...finding, paragraph: 0 })
        next.set(body, index)
        const kept = last.get(body)
        return kept === undefined ? finding : { kept, paragraph: finding.paragraph }
      })
      last = next
      return { findings: packed, coverage }
    },
  }
}

/** The answer that was packed. A finding that did not change is the same object as in `last`. */
export function unpack(packed: PackedCheck, last: readonly Finding[]): Check {
  const findings = packed.findings.map(entry => {
    if (!('kept' in entry)) return entry
    const finding = last[entry.kept]!
    return finding.paragraph === entry.paragraph ? finding : { ...finding, paragraph: entry.paragraph }
  })
  return { findings, coverage: packed.coverage }
}
