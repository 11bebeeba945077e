import type { Span } from './span.ts'

/**
 * word: letters, with inner apostrophes, hyphens and the dots of initials ("U.S.", "Barnes-Dacey", "one’s");
 * number: digits with their separators ("100,000", "2.5", never the "-" between two numbers);
 * mark: any other single character that is not white space; break: one or more line breaks.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'break'

export interface Token extends Span {
  text: string
  /** In lower case, with typographic apostrophes made plain. */
  lower: string
  kind: TokenKind
}

const TOKEN =
  /(\d+(?:[.,]\d+)*)|((?:\p{L}\.){2,}|(?:\p{L}[\p{L}\p{M}]*)(?:['’\-‐‑][\p{L}][\p{L}\p{M}]*)*['’]?)|([\r\n]+)|(\S)/gu

/** Cuts a text into tokens in one pass; white space within a line falls away. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const m of text.matchAll(TOKEN)) {
    const kind: TokenKind = m[1] ? 'number' : m[2] ? 'word' : m[3] ? 'break' : 'mark'
    const last = found.at(-1)
    if (kind === 'break' && last?.kind === 'break') {
      last.end = m.index + m[0].length
      last.text = last.lower = text.slice(last.start, last.end)
      continue
    }
    const word = kind === 'word' ? m[0].replace(/(?<![sS])['’]$/, '') : m[0]
    found.push({
      start: m.index,
      end: m.index + word.length,
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      kind,
    })
    if (word.length < m[0].length) {
      const mark = m[0].slice(word.length)
      found.push({
        start: m.index + word.length,
        end: m.index + m[0].length,
        text: mark,
        lower: mark,
        kind: 'mark',
      })
    }
  }
  return found
}
