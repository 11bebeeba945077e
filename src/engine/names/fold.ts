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

/** A spelling with its accents, case and kinds of apostrophe levelled: "São Tomé" → "sao tome". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøđðłıæœþəʻʼʿ‘’]/g, letter => LETTERS[letter]!)
    .replace(/[‐‑–]/g, '-')
}
