import type { Candidate } from './candidate.ts'
import { isShouted, type Word } from './words.ts'

/** Above what an unknown word in capitals counts for as a body. */
const DATELINE = 6
/** Between the place and its dash: "TARVIK, Norway, Feb 3 (Northern Press) -". */
const REACH = 14

/** The place of filing in capitals, with which a paragraph begins: "TARVIK, Feb 3 (Northern Press) -". */
export function weighDateline(words: readonly Word[], { context, prior, from, to }: Candidate): void {
  if (
    prior.organisation ||
    (from > 0 && words[from - 1]!.kind !== 'break') ||
    !words.slice(from, to).every(isInCapitals)
  )
    return
  const after = words[to]
  if (!after || !/^[,(—–-]$/.test(after.text) || (after.tight && after.text === '-')) return
  const line = words.slice(to, to + REACH)
  const end = line.findIndex(word => word.kind === 'break' || /^[.!?]$/.test(word.text))
  const dash = line.findIndex(
    (word, i) => /^(?:[—–]|--?)$/.test(word.text) && !(word.tight && line[i + 1]?.tight),
  )
  if (dash >= 0 && (end < 0 || dash < end)) context.place += DATELINE
}

const isInCapitals = ({ kind, base }: Word): boolean => kind === 'word' && isShouted(base)
