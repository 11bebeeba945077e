import { type Candidate, strongest } from './candidate.ts'
import { introduceAcronyms } from './introduced.ts'
import type { KnownNames } from './known.ts'
import { CALENDAR, isGiven, PARTICLES } from './lexicon.ts'
import { tightened, wordsInside } from './loose.ts'
import type { NameKind } from './name.ts'
import { type Parts, partsNamed } from './parts.ts'
import { partsOf } from './person.ts'
import type { NameScan } from './scan.ts'
import { keyOf } from './tabled.ts'
import { ENOUGH, Tally } from './tally.ts'
import type { Word } from './words.ts'

/** A candidate that the document bears out. */
export interface Agreed extends Candidate {
  kind: NameKind
}

/** What a part of a name that stands in full elsewhere in the document counts for. */
const BEARER = 6
/** What a word counts for that sounds like a surname of the document, and is spelled nearly so. */
const MISSPELT = 2
/** What a neighbour in a list ("Inuvik, Tulita and Paulatuk") counts for. */
const NEIGHBOUR = 1.5
/** Where a place's own name begins an unknown longer one ("Gomoa Oguan"): what must speak for the one, and what it counts for the other. */
const BORNE_OUT = 2
const NAMESAKE = 3
/** What must speak for a word that stands alone; more for an ordinary one. */
const ENOUGH_FOR_UNKNOWN = 0.5
const ENOUGH_FOR_WORD = 2.5
/** A person is called by a part of the name sooner or later: who is named in full so often, and never so, is none. */
const OFTEN = 3
const NEVER_SHORT = 2

/**
 * Lets the mentions of a document help each other: the same words are of one kind, and a surname or a first name
 * alone is the person that it was part of. `known` are names from other texts. One list a scan, in its order.
 */
export function agree(scans: readonly NameScan[], known?: KnownNames): Agreed[][] {
  const inside = wordsInside(scans)
  const counts = new Map<string, number>()
  for (const scan of scans) {
    for (const { key } of scan.candidates) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const candidates = scans.map(scan =>
    scan.candidates.flatMap(candidate => tightened(scan, candidate, inside, counts)),
  )
  const tally = new Tally(scans, candidates, known)
  for (const [i, own] of candidates.entries()) joinNeighbours(scans[i]!, own, tally)
  const parts = partsNamed(scans, candidates, tally)
  introduceAcronyms(scans, candidates)
  return candidates.map((own, i) =>
    own.flatMap(candidate => {
      const kind = decided(scans[i]!, candidate, { tally, parts, counts })
      if (kind === 'person') widen(scans[i]!, candidate, parts.people)
      return kind ? [{ ...candidate, kind }] : []
    }),
  )
}

interface Document {
  tally: Tally
  parts: Parts
  counts: ReadonlyMap<string, number>
}

/** What a candidate is in this document, if it is a name. */
function decided(
  { words }: NameScan,
  candidate: Candidate,
  { tally, parts, counts }: Document,
): NameKind | undefined {
  const { key, prior } = candidate
  const single = candidate.to - candidate.from === 1
  const bearer = parts.people.has(key)
  if (CALENDAR.has(key) && !bearer) return undefined
  const votes = tally.votesOf(candidate)
  const placed = tally.around(key, 'place') >= BORNE_OUT
  if (bearer && prior.other < 3) votes.person += BEARER
  else if (
    single &&
    !words[candidate.from]!.ordinary &&
    !prior.place &&
    !prior.organisation &&
    parts.soundsLike(key)
  )
    votes.person += MISSPELT
  else if (isPart(candidate) && tally.around(key.split(' ')[0]!, 'place') >= BORNE_OUT)
    votes.place += NAMESAKE
  else if (parts.places.has(key) && !prior.organisation) votes.place += NAMESAKE
  else if (parts.bodies.has(key) && !prior.place && !placed) votes.organisation += BEARER
  // A long unknown name is a person's where a part of it stands alone elsewhere.
  if (votes.person > 0 && votes.person < ENOUGH && echoes(key, counts)) votes.person += ENOUGH
  if (isPart(candidate) && (counts.get(key) ?? 0) >= OFTEN && !echoes(key, counts)) {
    votes.person -= NEVER_SHORT
    votes.organisation += NEVER_SHORT
  }
  const first = words[candidate.from]!
  const lead = words[candidate.from - 1]?.lower
  if (single && lead === 'the' && parts.bodyHeads.has(key)) votes.organisation += NAMESAKE
  const kind = strongest(votes)
  const word = single && first.ordinary && !candidate.canonical
  if (single && parts.placeHeads.has(key) && lead === 'the') return 'place'
  if (!kind || (word && kind === 'organisation' && !parts.bodyHeads.has(first.key))) return undefined
  if (!single && !prior[kind] && kind !== 'organisation' && isPlain(words, candidate))
    if (kind === 'person' || counts.get(key) === 1) return undefined
  return votes[kind] >= (word ? ENOUGH_FOR_WORD : single ? ENOUGH_FOR_UNKNOWN : ENOUGH) ? kind : undefined
}

/** "Red Snapper", "Organisational Behaviour": words of the language that only their place in the sentence speaks for. */
function isPlain(words: readonly Word[], { from, to, title, key }: Candidate): boolean {
  if (title || key.includes('&')) return false
  return words.slice(from, to).every(word => !word.capital || (word.ordinary && !isGiven(word.key)))
}

const isPart = ({ key, prior, title }: Candidate): boolean =>
  key.includes(' ') && !title && prior.person > 0 && prior.person < 3

const echoes = (key: string, counts: ReadonlyMap<string, number>): boolean =>
  key.includes(' ') && partsOf(key.split(' ')).some(part => part !== key && counts.has(part))

/** Lets neighbours in a list be of one kind. */
function joinNeighbours(scan: NameScan, own: readonly Candidate[], tally: Tally): void {
  for (const [k, candidate] of own.entries()) {
    const before = own[k - 1]
    if (!before || !isListed(scan, before, candidate)) continue
    const [a, b] = [tally.sure(before), tally.sure(candidate)]
    const [unsure, kind] = a ? [candidate, b ? null : a] : [before, b]
    if (kind) tally.lean(unsure, kind, NEIGHBOUR)
  }
}

/** Whether only a comma or an "and" stands between two candidates. */
function isListed({ words }: NameScan, a: Candidate, b: Candidate): boolean {
  const between = words.slice(a.to, Math.min(b.from, a.to + 3))
  if (b.from - a.to > 2 || !between.length) return false
  return !words[a.to - 1]!.possessive && between.every(word => /^(?:,|and|or|&)$/.test(word.lower))
}

/** "de Mistura" where the document has a Staffan de Mistura. */
function widen({ words }: NameScan, candidate: Candidate, people: ReadonlySet<string>): void {
  for (let from = candidate.from - 1; from >= candidate.from - 2 && from >= 0; from--) {
    const word = words[from]!
    if (word.capital || !PARTICLES.has(word.text)) return
    const key = keyOf(words, from, candidate.to)
    if (!people.has(key)) continue
    candidate.from = from
    candidate.key = key
    return
  }
}
