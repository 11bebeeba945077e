import type { Token } from '../text/tokens.ts'
import { tokens } from '../text/tokens.ts'

/** A token of the reader of figures: hyphenated words stand in parts ("five", "-", "year", "-", "old"). */
export interface Lexeme extends Token {
  /** Whether no white space separates it from the lexeme before. */
  tight: boolean
}

const HYPHEN = /[-‐‑]/
const DASHES = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
])

/** Cuts a text into lexemes in one pass. All dashes read as "-" in `lower`. */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = []
  let end = -1
  const push = (lexeme: Token) => {
    const tight = lexeme.start === end
    end = lexeme.end
    found.push({ ...lexeme, tight })
  }
  for (const token of tokens(text)) {
    if (token.kind === 'word' && HYPHEN.test(token.text)) parts(token).forEach(push)
    else if (token.kind === 'mark' && DASHES.has(token.text))
      push({ ...token, lower: DASHES.get(token.text)! })
    else push(token)
  }
  return found
}

function parts(token: Token): Token[] {
  const found: Token[] = []
  let start = token.start
  for (const text of token.text.split(/([-‐‑])/)) {
    const kind = HYPHEN.test(text) ? 'mark' : 'word'
    const lower = kind === 'mark' ? '-' : text.toLowerCase().replace(/’/g, "'")
    if (text) found.push({ start, end: start + text.length, text, lower, kind })
    start += text.length
  }
  return found
}
