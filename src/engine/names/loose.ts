import type { Candidate } from './candidate.ts'
import type { NameScan } from './scan.ts'
import { keyOf } from './tabled.ts'

/** The words of a document that have a capital where no sentence begins. */
export function wordsInside(scans: readonly NameScan[]): ReadonlySet<string> {
  const inside = new Set<string>()
  for (const { words } of scans)
    for (const word of words) if (word.capital && !word.opens) inside.add(word.key)
  return inside
}

/**
 * A candidate for this version of the document: without the word that begins the sentence, where nothing else in
 * the document writes that word with a capital. `counts` are the mentions of each spelling.
 */
export function tightened(
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
