import { type Because, type ReasonBook, sentenceOf } from './because.ts'
import type { Phrase } from './phrase.ts'

/** A language that a desk reads: its words, and how its numbers and dates are written. */
export interface Language<Key extends string = string> {
  /** A BCP 47 tag. */
  locale: string
  /** Words of the interface; what is left out is said in English. */
  phrases?: Readonly<Partial<Record<Key, Phrase>>>
  /** Words of the judgement's reasons; what they cannot say is said in English. */
  reasons?: ReasonBook
}

interface Reasoned {
  reason: string
  because?: Because | undefined
}

/**
 * Says reasons in a language, those of a finding's evidence included. What was said before is given back as the same
 * object: whoever shows findings renders only what is new.
 */
export function reasoner(
  book: ReasonBook,
): <T extends Reasoned & { evidence?: readonly Reasoned[] }>(of: T) => T {
  const said = new WeakMap<object, object>()
  const sayOne = <T extends Reasoned>(of: T): T => {
    const reason = of.because && sentenceOf(of.because, book)
    return reason ? { ...of, reason } : of
  }
  const all = <T extends Reasoned>(evidence: readonly T[]): readonly T[] => {
    const known = said.get(evidence) as readonly T[] | undefined
    if (known) return known
    const made = evidence.map(sayOne)
    said.set(evidence, made)
    return made
  }
  return of => {
    const known = said.get(of) as typeof of | undefined
    if (known) return known
    const made = sayOne(of.evidence ? { ...of, evidence: all(of.evidence) } : of)
    said.set(of, made)
    return made
  }
}
