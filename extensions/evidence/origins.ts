import type { Evidence } from '../../src/engine/crosscheck/finding.ts'

/** The sources that repeat one count; evidence without a stated origin stands alone. */
export interface Origin {
  /** Null where nobody is named, or nobody but the publisher itself. */
  name: string | null
  evidence: readonly Evidence[]
}

/** Evidence by whose count it is, in the order in which the engine gives it. */
export function origins(evidence: readonly Evidence[]): Origin[] {
  const found: { name: string | null; evidence: Evidence[] }[] = []
  const byName = new Map<string, { name: string | null; evidence: Evidence[] }>()
  for (const piece of evidence) {
    const known = piece.origin ? byName.get(piece.origin) : undefined
    if (known) {
      known.evidence.push(piece)
      continue
    }
    const origin = { name: nameOf(piece), evidence: [piece] }
    found.push(origin)
    if (piece.origin) byName.set(piece.origin, origin)
  }
  return found
}

/** The engine's origins are keys in lower case; the speaker's name is as the source writes it. */
function nameOf({ origin, publisher, figure }: Evidence): string | null {
  if (!origin || origin.toLowerCase() === publisher.toLowerCase()) return null
  const written = figure?.speaker?.organisation ?? figure?.speaker?.name
  return written?.toLowerCase() === origin.toLowerCase() ? written : origin
}
