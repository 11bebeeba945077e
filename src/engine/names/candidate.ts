import type { NameKind } from './name.ts'

/** How much speaks for each kind; a candidate that nothing speaks for is no name. */
export type Votes = Record<NameKind, number>

export const KINDS = ['person', 'organisation', 'place', 'other'] as const

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, other: 0 })

/** A stretch of words that may be a name. */
export interface Candidate {
  /** Indexes of words, half open. */
  from: number
  to: number
  /** What its own words say. */
  prior: Votes
  /** What stands around it says. */
  context: Votes
  /** Whether its first word may only have a capital because it begins a sentence. */
  loose?: boolean
  /** The words of the title or office right before it. */
  title?: { from: number; to: number }
  /** One spelling for all mentions, where it is known from a table. */
  canonical?: string
  /** The spelling of its words, folded: what mentions are counted by. */
  key: string
}

export function strongest(votes: Votes): NameKind | null {
  let best: NameKind | null = null
  for (const kind of KINDS) {
    if (votes[kind] > 0 && (!best || votes[kind] > votes[best])) best = kind
  }
  return best
}
