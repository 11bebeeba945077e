import type { Evidence } from '../../src/engine/crosscheck/finding.ts'

/** A sentence cut around the words that matter in it. */
export interface Excerpt {
  before: string
  emphasis: string
  after: string
}

/** Characters kept on either side of the emphasis: a sentence on a card is read at a glance. */
const REACH = 150

/**
 * The evidence's sentence around its number, or around the name or role where it has none; what is far from it
 * becomes "…". Offsets outside of the sentence emphasise nothing: a wrong emphasis would mislead.
 */
export function excerpt(evidence: Evidence, reach = REACH): Excerpt {
  const { text, start: origin } = evidence.sentence
  const span = evidence.figure?.number ?? evidence
  const start = span.start - origin
  const end = span.end - origin
  if (!(start >= 0 && start < end && end <= text.length)) {
    return { before: shortenEnd(text, 2 * reach), emphasis: '', after: '' }
  }
  return {
    before: shortenStart(text.slice(0, start), reach),
    emphasis: text.slice(start, end),
    after: shortenEnd(text.slice(end), reach),
  }
}

function shortenStart(text: string, reach: number): string {
  if (text.length <= reach) return text
  const cut = text.slice(-reach)
  return `…${cut.slice(Math.max(0, cut.search(/\s/)))}`.replace(/^…\s+/, '… ')
}

function shortenEnd(text: string, reach: number): string {
  if (text.length <= reach) return text
  const cut = text.slice(0, reach)
  const gap = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))
  return `${cut.slice(0, gap > 0 ? gap : reach).trimEnd()} …`
}
