const WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * What a mark stands for: its words, and whether a letter or digit joins them on either side. "50,000" is no
 * longer what was judged once it has become "50,0000", though its own six characters are all still there.
 */
export function judgedText(text: string, start: number, end: number): string {
  return joins(text[start - 1]) + text.slice(start, end) + joins(text[end])
}

const joins = (neighbour: string | undefined): string => (neighbour && WORD.test(neighbour) ? '+' : ' ')
