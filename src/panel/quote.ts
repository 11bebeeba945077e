import type { Evidence } from '../engine/crosscheck/finding.ts'

/** A sentence cut around the words that matter in it. */
export interface Quote {
  before: string
  emphasis: string
  after: string
}

/**
 * The evidence's sentence, cut around its number, or around the name or role where it has no number.
 * Offsets that do not lie within the sentence emphasise nothing: a wrong emphasis would mislead.
 */
export function quote(evidence: Evidence): Quote {
  const { text, start: origin } = evidence.sentence
  const span = evidence.figure?.number ?? evidence
  const start = span.start - origin
  const end = span.end - origin
  if (start < 0 || end > text.length || start >= end) return { before: text, emphasis: '', after: '' }
  return { before: text.slice(0, start), emphasis: text.slice(start, end), after: text.slice(end) }
}
