const SMALL_WORDS = new Set(['de', 'del', 'do', 'of', 'on', 'the', 'upon', 'am', 'sur'])

/** A place's name in capitals as it is written elsewhere: "STOKE-ON-TRENT" → "Stoke-On-Trent", "RIO DE JANEIRO" → "Rio de Janeiro". */
export function inTitleCase(capitals: string): string {
  const words = capitals.toLowerCase().split(' ')
  const title = (word: string) => word.replace(/(^|[-'’.])\p{L}/gu, letter => letter.toUpperCase())
  return words.map((word, i) => (i > 0 && SMALL_WORDS.has(word) ? word : title(word))).join(' ')
}
