import { type Finding, loudness } from '../../src/engine/crosscheck/finding.ts'

/** Characters of a draft that are read first when it is opened: a few screens, some 60 ms of reading. */
const REACH = 6_000

/** The paragraphs that a draft begins with, as many as are read before all the others. */
export function beginning(paragraphs: readonly string[]): string[] {
  let length = 0
  const end = paragraphs.findIndex(text => {
    length += text.length
    return length > REACH
  })
  return paragraphs.slice(0, end < 0 ? paragraphs.length : Math.max(1, end))
}

/**
 * Whether a finding in the beginning may be shown before the rest is read. What comes later may say who is meant or
 * what a story is about, and so take an alarm back: one that came and went would cost more trust than one a moment late.
 */
export const isSettled = ({ verdict }: Finding): boolean =>
  loudness(verdict) !== 'alarm' && loudness(verdict) !== 'advice'
