/** What a character is to the tokeniser. */
export const OTHER = 0
export const SPACE = 1
export const LINE_BREAK = 2
export const DIGIT = 3
export const LETTER = 4
/** A combining mark: part of the letter before it. */
export const MARK_OF_LETTER = 5

const ASCII = new Uint8Array(128)
for (const space of '\t\v\f ') ASCII[space.charCodeAt(0)] = SPACE
for (const line of '\r\n') ASCII[line.charCodeAt(0)] = LINE_BREAK
for (let i = 0; i < 10; i++) ASCII[48 + i] = DIGIT
for (let i = 0; i < 26; i++) ASCII[65 + i] = ASCII[97 + i] = LETTER

const WIDE = [/\s/u, /\p{L}/u, /\p{M}/u] as const

/** The class of the character at `i`; past the end it is OTHER. */
export function charClass(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 128) return ASCII[code]!
  if (Number.isNaN(code)) return OTHER
  // Latin letters with accents and typographic marks, which news is full of, before all else.
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER
  if (code >= 0x2010 && code < 0x2028) return OTHER
  const char = String.fromCodePoint(text.codePointAt(i)!)
  if (WIDE[1].test(char)) return LETTER
  if (WIDE[2].test(char)) return MARK_OF_LETTER
  return WIDE[0].test(char) ? SPACE : OTHER
}
