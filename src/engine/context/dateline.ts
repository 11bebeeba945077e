/** "LOMA VERDE, Calif., Sept 2 (Pacific Wire) - ": capitals, then names, a day and an agency, up to a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]+\p{Lu}(?:,? (?:\p{Lu}[\p{L}.]*|\d{1,4}),?){0,5}(?: ?\([^()]{2,40}\))? ?(?:--|—|–|-) ?(?=["'“‘(]?[\p{Lu}\p{Nd}$€£])/u
const REACH = 140

/** Where the copy of a paragraph begins that opens with a dateline: where and when it was filed is no part of what it tells. */
export function afterDateline(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, REACH))?.[0].length ?? 0
}
