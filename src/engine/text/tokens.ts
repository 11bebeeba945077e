import { charClass, DIGIT, LETTER, LINE_BREAK, MARK_OF_LETTER, SPACE } from './characters.ts'
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
  /** Whether no white space separates it from the token before. */
  tight: boolean
}

/** Cuts a text into tokens in one pass; white space within a line falls away. `splits` takes hyphened words apart. */
export function tokens(text: string, splits = false): Token[] {
  const found: Token[] = []
  let last = -1
  for (let i = 0; i < text.length; ) {
    const kind = charClass(text, i)
    if (kind === SPACE) {
      i++
      continue
    }
    if (kind === LINE_BREAK) {
      const end = afterBreaks(text, i)
      found.push({ start: i, end, text: text.slice(i, end), lower: '\n', kind: 'break', tight: i === last })
      i = last = end
      continue
    }
    const bracket = BRACKETS[text.slice(i, i + ESCAPED)]
    if (bracket) {
      const end = i + ESCAPED
      found.push({ start: i, end, text: bracket, lower: bracket, kind: 'mark', tight: i === last })
      i = last = end
      continue
    }
    const end =
      kind === DIGIT
        ? afterNumber(text, i)
        : kind === LETTER
          ? afterWord(text, i, splits)
          : i + width(text, i)
    const written = text.slice(i, end)
    found.push({
      start: i,
      end,
      text: written,
      lower: kind === DIGIT ? written : lowered(written),
      kind: kind === DIGIT ? 'number' : kind === LETTER ? 'word' : 'mark',
      tight: i === last,
    })
    i = last = end
  }
  return found
}

/** Brackets as corpora of parsed text write them (Penn Treebank). */
const BRACKETS: Record<string, string> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}
const ESCAPED = 5

const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** 2 for a character beyond the basic plane, else 1. */
function width(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = text.charCodeAt(i + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** Several line breaks with nothing but white space between are one. */
function afterBreaks(text: string, at: number): number {
  let end = at
  for (let i = at; i < text.length; i++) {
    const kind = charClass(text, i)
    if (kind === LINE_BREAK) end = i + 1
    else if (kind !== SPACE) break
  }
  return end
}

function afterNumber(text: string, at: number): number {
  let i = at + 1
  while (i < text.length) {
    const char = text[i]
    const digit = char === '.' || char === ',' ? i + 1 : i
    if (digit >= text.length || charClass(text, digit) !== DIGIT) break
    i = digit + 1
  }
  return i
}

function afterWord(text: string, at: number, splits: boolean): number {
  const initials = afterInitials(text, at)
  if (initials) return initials
  let i = at + width(text, at)
  while (i < text.length) {
    const kind = charClass(text, i)
    if (kind === LETTER || kind === MARK_OF_LETTER) i += width(text, i)
    else if (isJoint(text[i]!, splits) && charClass(text, i + 1) === LETTER) i++
    else break
  }
  // "workers’" keeps the apostrophe of its possessive; "‘yes’" gives it back to the quotation.
  const apostrophe = text[i] === "'" || text[i] === '’'
  return apostrophe && /s/i.test(text[i - 1]!) ? i + 1 : i
}

const isJoint = (char: string, splits: boolean): boolean =>
  char === "'" || char === '’' || (!splits && (char === '-' || char === '‐' || char === '‑'))

/** "U.S.", "m.p.h.": two or more letters with a dot each. */
function afterInitials(text: string, at: number): number | undefined {
  let i = at
  let dots = 0
  while (charClass(text, i) === LETTER && text[i + width(text, i)] === '.') {
    i += width(text, i) + 1
    dots++
  }
  return dots > 1 ? i : undefined
}
