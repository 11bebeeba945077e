import { type Finding, loudness } from '../../src/engine/crosscheck/finding.ts'

/**
 * Characters of a draft that are read first when it is opened: what stands at the top of a window, then a few screens.
 * All else waits for its words to be read, so the fewer they are, the sooner something is marked.
 */
const REACHES = [1_500, 8_000]

/** The paragraphs that a draft begins with, one stretch after another, each of which is checked before all the others. */
export function beginnings(paragraphs: readonly string[]): string[][] {
  const lengths = REACHES.map(reach => countWithin(reach, paragraphs)).filter(
    (length, at, all) => length < paragraphs.length && length !== all[at - 1],
  )
  return lengths.map(length => paragraphs.slice(0, length))
}

/** How many paragraphs have no more characters together; one at least. */
function countWithin(reach: number, paragraphs: readonly string[]): number {
  let length = 0
  const beyond = paragraphs.findIndex(text => {
    length += text.length
    return length > reach
  })
  return beyond < 0 ? paragraphs.length : Math.max(1, beyond)
}

/**
 * Whether a finding in the beginning may be shown before the rest is read. What comes later may say who is meant or
 * what a story is about, and so take an alarm back: one that came and went would cost more trust than one a moment late.
 */
export const isSettled = ({ verdict }: Finding): boolean =>
  loudness(verdict) !== 'alarm' && loudness(verdict) !== 'advice'
