import { type Candidate, KINDS, noVotes, strongest, type Votes } from './candidate.ts'
import type { KnownNames } from './known.ts'
import { CALENDAR, ORGANISATION_HEADS, PARTICLES, WEAK_HEADS } from './lexicon.ts'
import type { NameKind } from './name.ts'
import { partsOf } from './person.ts'
import type { NameScan } from './scan.ts'
import { keyOf } from './tabled.ts'

/** A candidate that the document bears out. */
export interface Agreed extends Candidate {
  kind: NameKind
}

/** How much the other mentions of the same words weigh beside a mention's own surroundings. */
const OTHERS = 0.7
/** What a part of a person's full name counts for elsewhere in the document. */
const BEARER = 6
/** What a name counts for that is known from other texts; an ordinary word must speak for itself. */
const KNOWN = 3
/** What a neighbour in a list ("Inuvik, Tulita and Paulatuk") counts for. */
const NEIGHBOUR = 1.5
/** The most that all other mentions together count for. */
const OTHERS_MOST = 4
/** Where a place's own name begins an unknown longer one ("Gomoa Oguan"): what must speak for the one, and what it counts for the other. */
const BORNE_OUT = 2
const NAMESAKE = 3
/** What must speak for a name; more for an ordinary word that begins its sentence. */
const ENOUGH = 1
const ENOUGH_FOR_UNKNOWN = 0.5
const ENOUGH_FOR_WORD = 2.5

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
  const totals = new Map<string, Votes>()
  const add = (candidate: Candidate, by: (kind: NameKind) => number) => {
    const total = totals.get(candidate.key) ?? noVotes()
    for (const kind of KINDS) total[kind] += by(kind)
    totals.set(candidate.key, total)
  }
  for (const own of candidates) for (const candidate of own) add(candidate, kind => candidate.context[kind])
  const knownKind = new Map<Candidate, NameKind>()
  candidates.forEach((own, i) => {
    for (const candidate of own) {
      const word = candidate.to - candidate.from === 1 && scans[i]!.words[candidate.from]!.ordinary
      const kind = word ? undefined : known?.kindOf(candidate.key)
      if (kind) knownKind.set(candidate, kind)
    }
  })
  const votesOf = (candidate: Candidate): Votes => {
    const { key, prior, context } = candidate
    const total = totals.get(key)!
    const votes = noVotes()
    const kindKnown = knownKind.get(candidate)
    if (kindKnown) votes[kindKnown] = KNOWN
    for (const kind of KINDS) {
      const others = OTHERS * (total[kind] - context[kind])
      votes[kind] += prior[kind] + context[kind] + Math.max(-OTHERS_MOST, Math.min(OTHERS_MOST, others))
    }
    return votes
  }
  candidates.forEach((own, i) => {
    for (const [k, candidate] of own.entries()) {
      const before = own[k - 1]
      if (!before || !isListed(scans[i]!, before, candidate)) continue
      const [a, b] = [sure(votesOf(before)), sure(votesOf(candidate))]
      const [unsure, kind] = a ? [candidate, b ? null : a] : [before, b]
      if (!kind) continue
      unsure.context[kind] += NEIGHBOUR
      totals.get(unsure.key)![kind] += NEIGHBOUR
    }
  })
  const bearers = new Set<string>()
  /** "Tencent Holdings" is called Tencent. */
  const firsts = new Set<string>()
  candidates.forEach((own, i) => {
    for (const candidate of own) {
      const kind = strongest(votesOf(candidate))
      const first = scans[i]!.words[candidate.from]!
      if (kind === 'organisation' && candidate.to - candidate.from > 1 && !first.ordinary)
        firsts.add(first.key)
      if (kind !== 'person') continue
      const words = scans[i]!.words.slice(candidate.from, candidate.to).filter(word => word.kind === 'word')
      if (words.length > 1 || candidate.title)
        for (const part of partsOf(words.map(word => word.key))) bearers.add(part)
    }
  })
  const tails = organisationTails(scans, candidates, votesOf)
  introduceAcronyms(scans, candidates)
  return candidates.map((own, i) =>
    own.flatMap(candidate => {
      const votes = votesOf(candidate)
      if (bearers.has(candidate.key) && candidate.prior.other < 3) votes.person += BEARER
      else if (isPart(candidate) && (totals.get(candidate.key.split(' ')[0]!)?.place ?? 0) >= BORNE_OUT)
        votes.place += NAMESAKE
      else if (firsts.has(candidate.key) && !candidate.prior.place) votes.organisation += BEARER
      if (CALENDAR.has(candidate.key) && !bearers.has(candidate.key)) return []
      // A long unknown name is a person's where a part of it stands alone elsewhere.
      if (votes.person > 0 && votes.person < ENOUGH && echoes(candidate.key, counts)) votes.person += ENOUGH
      const kind = strongest(votes)
      const first = scans[i]!.words[candidate.from]!
      const single = candidate.to - candidate.from === 1
      const word = single && first.ordinary && !candidate.canonical
      if (word && kind === 'organisation' && !tails.has(first.key)) return []
      if (kind === 'person') widen(scans[i]!, candidate, bearers)
      return kind && votes[kind] >= (word ? ENOUGH_FOR_WORD : single ? ENOUGH_FOR_UNKNOWN : ENOUGH)
        ? [{ ...candidate, kind }]
        : []
    }),
  )
}

const sure = (votes: Votes): NameKind | null => {
  const kind = strongest(votes)
  return kind && votes[kind] >= ENOUGH ? kind : null
}

/** The words that have a capital where no sentence begins. */
function wordsInside(scans: readonly NameScan[]): ReadonlySet<string> {
  const inside = new Set<string>()
  for (const { words } of scans)
    for (const word of words) if (word.capital && !word.opens) inside.add(word.key)
  return inside
}

/**
 * A candidate for this version of the document: without the word that begins the sentence, where nothing else in
 * the document writes that word with a capital.
 */
function tightened(
  scan: NameScan,
  candidate: Candidate,
  inside: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): Candidate[] {
  const copy = { ...candidate, context: { ...candidate.context } }
  if (!candidate.loose || candidate.canonical) return [copy]
  let from = candidate.from + 1
  while (from < candidate.to && !scan.words[from]!.capital) from++
  const key = keyOf(scan.words, from, candidate.to)
  const known = (counts.get(key) ?? 0) > (counts.get(candidate.key) ?? 0)
  const firm = candidate.prior.organisation >= 4 || candidate.prior.place >= 4
  const first = scan.words[candidate.from]!
  if (!known && (firm || inside.has(first.key) || isFirstName(scan, candidate, from))) return [copy]
  return from < candidate.to ? [{ ...copy, from, key }] : []
}

/** "Ban Ki-moon", "Sun Lijun": an ordinary word before just one that is none, as a first name may be. */
function isFirstName({ words }: NameScan, candidate: Candidate, from: number): boolean {
  const last = words[from]
  if (from !== candidate.to - 1 || !last || last.ordinary || last.possessive) return false
  return candidate.prior.person > 0 && !/(?:ing|ed|ly|al|ive|ous|ent|ant|s)$/.test(words[candidate.from]!.key)
}

const isPart = ({ key, prior, title }: Candidate): boolean =>
  key.includes(' ') && !title && prior.person > 0 && prior.person < 3

const echoes = (key: string, counts: ReadonlyMap<string, number>): boolean =>
  key.includes(' ') && partsOf(key.split(' ')).some(part => part !== key && counts.has(part))

/** Whether only a comma or an "and" stands between two candidates. */
function isListed({ words }: NameScan, a: Candidate, b: Candidate): boolean {
  const between = words.slice(a.to, Math.min(b.from, a.to + 3))
  if (b.from - a.to > 2 || !between.length) return false
  return !words[a.to - 1]!.possessive && between.every(word => /^(?:,|and|or|&)$/.test(word.lower))
}

/** "Waitangi Tribunal" makes "the Tribunal" a name: the last words of the document's organisations. */
function organisationTails(
  scans: readonly NameScan[],
  candidates: readonly (readonly Candidate[])[],
  votesOf: (candidate: Candidate) => Votes,
): ReadonlySet<string> {
  const tails = new Set<string>()
  candidates.forEach((own, i) => {
    for (const candidate of own) {
      if (candidate.to - candidate.from < 2 || strongest(votesOf(candidate)) !== 'organisation') continue
      for (const word of scans[i]!.words.slice(candidate.from, candidate.to)) {
        if (word.capital && ORGANISATION_HEADS.has(word.key) && !WEAK_HEADS.has(word.key)) tails.add(word.key)
      }
    }
  })
  return tails
}

/** An acronym in brackets is of the kind of what it abbreviates; of words that are no name, it is none. */
function introduceAcronyms(scans: readonly NameScan[], candidates: readonly (readonly Candidate[])[]): void {
  const kinds = new Map<string, NameKind>()
  candidates.forEach((own, i) => {
    const { words } = scans[i]!
    own.forEach((candidate, k) => {
      const short = words[candidate.from]!
      if (words[candidate.from - 1]?.text !== '(' || !/^\p{Lu}[\p{L}&.-]*\p{Lu}s?$/u.test(short.base)) return
      const letters = short.base.replace(/s$/, '').toLowerCase()
      const spelled = words.slice(Math.max(0, candidate.from - 1 - letters.length), candidate.from - 1)
      const initials = spelled.flatMap(word => word.lower.split('-')).map(part => part[0] ?? '')
      const before = own[k - 1]
      const kind = before && before.to === candidate.from - 1 ? strongest(before.prior) : null
      if (kind && kind !== 'person' && before!.prior[kind] >= 2) kinds.set(candidate.key, kind)
      else if (initials.join('').endsWith(letters)) kinds.set(candidate.key, 'other')
    })
  })
  for (const own of candidates) {
    for (const candidate of own) {
      const kind = kinds.get(candidate.key)
      if (kind) candidate.context[kind] += 8
    }
  }
}

/** "de Mistura" where the document has a Staffan de Mistura. */
function widen({ words }: NameScan, candidate: Candidate, bearers: ReadonlySet<string>): void {
  for (let from = candidate.from - 1; from >= candidate.from - 2 && from >= 0; from--) {
    const word = words[from]!
    if (word.capital || !PARTICLES.has(word.text)) return
    const key = keyOf(words, from, candidate.to)
    if (!bearers.has(key)) continue
    candidate.from = from
    candidate.key = key
    return
  }
}
