import type { Evidence, Finding } from '../engine/crosscheck/finding.ts'
import { hash } from '../engine/crosscheck/finding-id.ts'
import type { Figure } from '../engine/figures/figure.ts'

/**
 * What a sign-off holds for: what was judged and the verdict on it, with the evidence that it rests on. Where it
 * stands is not in it, nor what else its sentence says: it survives every edit that leaves its own facts alone, and
 * holds for the same claim wherever the draft repeats it. Another number, measure or scope, or another source, opens
 * the finding again.
 */
export function signOffKey(finding: Finding): string {
  const { verdict, evidence } = finding
  return hash(JSON.stringify([judged(finding), verdict, evidence.map(ground).sort()]))
}

function judged({ figure, name, role, evidence }: Finding): unknown {
  if (figure) return [claim(figure), isTold(figure, evidence) ? null : [figure.terms, figure.around]]
  if (name) return [name.kind, name.canonical, name.text]
  return [role?.text, role?.holder.text]
}

/** Whether measure and sources tell a figure from others of the same number; else its sentence has to. */
const isTold = ({ measure }: Figure, evidence: readonly Evidence[]): boolean =>
  measure !== undefined && evidence.length > 0

/** A figure with all that says what it measures, and nothing that says where it stands. */
function claim(figure: Figure): unknown {
  const { text, kind, unit, value, range, set, date, measure, modality } = figure
  const { place, towards, period, speaker, quoted, reported } = figure
  return [
    [text, kind, unit, value, range, set, date],
    [measure, modality, place, towards, period, speaker, quoted, reported],
  ]
}

const ground = ({ articleId, sentence, relation, figure, name, role }: Evidence): string =>
  JSON.stringify([articleId, sentence.text, (figure ?? name ?? role)?.text, relation])
