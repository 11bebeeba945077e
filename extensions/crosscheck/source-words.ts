import type { Evidence, Finding } from '../../src/engine/crosscheck/finding.ts'
import { spanOf } from './spans.ts'

/**
 * What would stand in the draft in place of a finding's marked words, were the source's used: hedge and number,
 * the name, or the role, as the source writes them. A figure takes the case of the words that it replaces. Null
 * where the source gives nothing of the kind, or the very same words, and where the draft contradicts itself: which of the
 * two is wrong, nobody can tell.
 */
export function sourceWords(finding: Finding, evidence: Evidence): string | null {
  if (evidence.within) return null
  const { figure, name, role } = evidence
  if (finding.figure?.kind !== figure?.kind || !finding.name !== !name || !finding.role !== !role) return null
  const ours = markedWords(finding)
  const { start, end } = spanOf({ ...finding, figure, name, role })
  const { text, start: origin } = evidence.sentence
  const inside = start >= origin && start < end && end - origin <= text.length
  const theirs = inside ? text.slice(start - origin, end - origin) : ''
  const words = figure ? inCaseOf(ours, theirs) : theirs
  return words && words !== ours ? words : null
}

/** The marked words of a finding, from its own text. */
function markedWords(finding: Finding): string {
  const whole = finding.figure ?? finding.name ?? finding.role
  if (!whole) return ''
  const { start, end } = spanOf(finding)
  return whole.text.slice(start - whole.start, end - whole.start)
}

function inCaseOf(model: string, words: string): string {
  const [first = ''] = words
  const rest = words.slice(first.length)
  if (/^\p{Lu}\p{Ll}/u.test(model) && /^\p{Ll}/u.test(words)) return first.toUpperCase() + rest
  return /^(\p{Ll}|\p{N})/u.test(model) && /^\p{Lu}\p{Ll}/u.test(words) ? first.toLowerCase() + rest : words
}
