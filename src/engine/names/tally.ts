import { type Candidate, KINDS, noVotes, strongest, type Votes } from './candidate.ts'
import type { KnownNames } from './known.ts'
import type { NameKind } from './name.ts'
import type { NameScan } from './scan.ts'

/** How much the other mentions of the same words weigh beside a mention's own surroundings. */
const OTHERS = 0.7
/** The most that all other mentions together count for. */
const OTHERS_MOST = 4
/** What a name counts for that is known from other texts; an ordinary word must speak for itself. */
const KNOWN = 3
/** What must speak for a kind before it is sure. */
export const ENOUGH = 1

/** Counts what speaks for each kind of a candidate: its own words, what stands around it, and its other mentions. */
export class Tally {
  #around = new Map<string, Votes>()
  #known = new Map<Candidate, NameKind>()

  /** `candidates` are those of each scan; `known` are names from other texts. */
  constructor(scans: readonly NameScan[], candidates: readonly (readonly Candidate[])[], known?: KnownNames) {
    candidates.forEach((own, i) => {
      for (const candidate of own) {
        for (const kind of KINDS) this.#add(candidate.key, kind, candidate.context[kind])
        const word = candidate.to - candidate.from === 1 && scans[i]!.words[candidate.from]!.ordinary
        const kind = word ? undefined : known?.kindOf(candidate.key)
        if (kind) this.#known.set(candidate, kind)
      }
    })
  }

  votesOf(candidate: Candidate): Votes {
    const { key, prior, context } = candidate
    const total = this.#around.get(key)
    const votes = noVotes()
    const known = this.#known.get(candidate)
    if (known) votes[known] = KNOWN
    for (const kind of KINDS) {
      const others = OTHERS * ((total?.[kind] ?? 0) - context[kind])
      votes[kind] += prior[kind] + context[kind] + Math.max(-OTHERS_MOST, Math.min(OTHERS_MOST, others))
    }
    return votes
  }

  /** What the surroundings of all mentions of these words say of a kind. */
  around(key: string, kind: NameKind): number {
    return this.#around.get(key)?.[kind] ?? 0
  }

  /** The kind of a candidate, where enough speaks for it. */
  sure(candidate: Candidate): NameKind | null {
    const votes = this.votesOf(candidate)
    const kind = strongest(votes)
    return kind && votes[kind] >= ENOUGH ? kind : null
  }

  /** Lets a candidate's surroundings say more for a kind. */
  lean(candidate: Candidate, kind: NameKind, by: number): void {
    candidate.context[kind] += by
    this.#add(candidate.key, kind, by)
  }

  #add(key: string, kind: NameKind, by: number): void {
    let total = this.#around.get(key)
    if (!total) {
      total = noVotes()
      this.#around.set(key, total)
    }
    total[kind] += by
  }
}
