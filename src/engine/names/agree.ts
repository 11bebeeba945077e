import { type Candidate, noVotes, strongest, type Votes } from './candidate.ts'
import { isOrdinary } from './lexicon.ts'
import type { NameKind } from './name.ts'
import { partsOf } from './person.ts'
import type { NameScan } from './scan.ts'

/** A candidate that the document bears out. */
export interface Agreed extends Candidate {
  kind: NameKind
}

/** How much the other mentions of the same words weigh beside a mention's own evidence. */
const OTHERS = 0.7
/** What a part of a person's full name counts for elsewhere in the document. */
const BEARER = 4
/** What must speak for a name; more for an ordinary word that begins its sentence. */
const ENOUGH = 1
const ENOUGH_FOR_WORD = 2.5
const KINDS = ['person', 'organisation', 'place', 'other'] as const

/**
 * Lets the mentions of a document help each other: the same words are of one kind, and a surname or a first name
 * alone is the person that it was part of. One list a scan, in its order.
 */
export function agree(scans: readonly NameScan[]): Agreed[][] {
  const totals = new Map<string, Votes>()
  for (const { candidates } of scans) {
    for (const { key, votes } of candidates) {
      const total = totals.get(key) ?? noVotes()
      for (const kind of KINDS) total[kind] += votes[kind]
      totals.set(key, total)
    }
  }
  const bearers = new Set<string>()
  for (const { candidates, words } of scans) {
    for (const candidate of candidates) {
      if (strongest(totals.get(candidate.key)!) !== 'person') continue
      const own = words.slice(candidate.from, candidate.to).filter(word => word.kind === 'word')
      if (own.length > 1 || candidate.title)
        for (const part of partsOf(own.map(word => word.key))) bearers.add(part)
    }
  }
  return scans.map(({ candidates, words }) =>
    candidates.flatMap(candidate => {
      const total = totals.get(candidate.key)!
      const votes = { ...candidate.votes }
      for (const kind of KINDS) votes[kind] += OTHERS * (total[kind] - votes[kind])
      if (bearers.has(candidate.key) && candidate.votes.other < 3) votes.person += BEARER
      const kind = strongest(votes)
      const first = words[candidate.from]!
      const word = first.opens && candidate.to - candidate.from === 1 && isOrdinary(first.key)
      return kind && votes[kind] >= (word ? ENOUGH_FOR_WORD : ENOUGH) ? [{ ...candidate, votes, kind }] : []
    }),
  )
}
