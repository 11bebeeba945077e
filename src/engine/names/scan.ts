import { cut } from '../text/cut.ts'
import type { Candidate } from './candidate.ts'
import { weighContext } from './context.ts'
import { runsOf } from './runs.ts'
import { segment } from './segment.ts'
import { type Word, wordsOf } from './words.ts'

/** What one paragraph by itself says about the names in it. Depends on its text alone, so it can be cached by it. */
export interface NameScan {
  text: string
  words: readonly Word[]
  candidates: readonly Candidate[]
}

/** Finds what may be names in a paragraph. What they are is decided with the whole document: see linkNames. */
export function scanNames(text: string, parts = cut(text)): NameScan {
  const words = wordsOf(parts)
  const candidates = runsOf(words).flatMap(run => segment(words, run.from, run.to))
  for (const candidate of candidates) weighContext(words, candidate)
  return { text, words, candidates }
}
