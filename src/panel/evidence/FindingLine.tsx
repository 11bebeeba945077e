import { isDrawn } from '../../../extensions/evidence/number-line.ts'
import type { Evidence } from '../../engine/crosscheck/finding.ts'
import type { Figure } from '../../engine/figures/figure.ts'
import { useWording } from '../words/phrases.ts'
import { labelOf } from './label.ts'
import { NumberLine } from './NumberLine.tsx'

interface Props {
  draft: Figure
  evidence: readonly Evidence[]
}

/** The draft's figure and those of its sources on one number line. */
export function FindingLine({ draft, evidence }: Props) {
  const wording = useWording()
  const sources = evidence
    .filter(isDrawn)
    .map(piece => ({ label: labelOf(piece, wording), figure: piece.figure }))
  return <NumberLine draft={{ label: wording.say('yourDraft'), figure: draft }} sources={sources} />
}
