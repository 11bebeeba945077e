import type { Evidence, Finding } from '../engine/crosscheck/finding.ts'
import type { Figure } from '../engine/figures/figure.ts'
import { moved } from '../engine/text/span.ts'

/**
 * A finding with its own offsets moved from its paragraph's into the whole text's; `starts` says where each paragraph
 * begins. Evidence stays in its article, unless it is the draft's own.
 */
export function shift(finding: Finding, starts: readonly number[]): Finding {
  const { figure, name, role, evidence } = finding
  const by = starts[finding.paragraph]!
  return {
    ...finding,
    evidence: evidence.map(one => (one.within ? shiftOwn(one, starts[one.paragraph]!) : one)),
    ...(figure && { figure: movedFigure(figure, by) }),
    ...(name && { name: moved(name, by) }),
    ...(role && { role: { ...moved(role, by), holder: moved(role.holder, by) } }),
  }
}

const movedFigure = (figure: Figure, by: number): Figure => ({
  ...moved(figure, by),
  number: moved(figure.number, by),
})

const shiftOwn = (evidence: Evidence, by: number): Evidence => ({
  ...moved(evidence, by),
  sentence: moved(evidence.sentence, by),
  ...(evidence.figure && { figure: movedFigure(evidence.figure, by) }),
})
