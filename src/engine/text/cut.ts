import { sentences } from './sentences.ts'
import type { Span } from './span.ts'
import { type Token, tokens } from './tokens.ts'

/** A paragraph that was cut up once for all who read it. */
export interface Cut {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
}

export const cut = (text: string): Cut => ({ text, tokens: tokens(text), sentences: sentences(text) })
