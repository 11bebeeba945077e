/** Letters that canonical decomposition does not take apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ʻ: "'",
  ʼ: "'",
  ʿ: "'",
  '‘': "'",
  '’': "'",
}

/** Most words of English copy have nothing to level but their case. */
const PLAIN = /^[\x20-\x7e]*$/

/** A spelling with its accents, case and kinds of apostrophe levelled: "São Tomé" → "sao tome". */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøđðłıæœþəʻʼʿ‘’]/g, letter => LETTERS[letter]!)
    .replace(/[‐‑–]/g, '-')
}
