import { type Token, tokens } from '../text/tokens.ts'

/** A token of the reader of figures: hyphenated words stand in parts ("five", "-", "year", "-", "old"). */
export type Lexeme = Token

const DASHES = /^[‐‑–—−]$/

/** Cuts a text into lexemes in one pass. All dashes read as "-" in `lower`. */
export function lexemes(text: string): Lexeme[] {
  const found = tokens(text, true)
  for (const token of found) if (token.kind === 'mark' && DASHES.test(token.text)) token.lower = '-'
  return found
}
