import table from './data/transliterations.json'
import variants from './data/variants.json'
import { withoutArticle } from './person.ts'

const spellings = groups(`${table}|${variants.transliterations}`)
const nicknames = groups(variants.nicknames)

function groups(packed: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  packed.split('|').forEach((group, i) => {
    for (const name of group.split(' ')) found.set(name, (found.get(name) ?? new Set()).add(i))
  })
  return found
}

const share = (table: Map<string, Set<number>>, a: string, b: string): boolean => {
  const other = table.get(b)
  return !!other && [...(table.get(a) ?? [])].some(group => other.has(group))
}

/** What differs between ways of writing one foreign name, and is told apart nowhere in English. */
const ROMANISED: readonly [RegExp, string][] = [
  [/['’`-]/g, ''],
  [/(?:ei|ey|ej|ai|ay|aj)$/, 'ei'],
  [/([^aeiou])(?:iy|ij|yi|ii)$/, '$1y'],
  [/(?:sky|ski|skiy|skyi|skyy|skij)$/, 'sky'],
  [/(?:ov|off|ow)$/, 'ov'],
  [/(?:ev|eff|ew|yev|iev)$/, 'ev'],
  [/(?:ich|itch|itsch|ic)$/, 'ich'],
  [/kh/g, 'h'],
  [/ou/g, 'u'],
  [/q/g, 'k'],
  [/ks/g, 'x'],
  [/ph/g, 'f'],
]

/** Whether two words (folded) are known as spellings of one name from another alphabet: "sergei", "sergey". */
export function isTransliteration(a: string, b: string): boolean {
  const [left, right] = [withoutArticle(a), withoutArticle(b)]
  return left === right || share(spellings, left, right) || romanised(left) === romanised(right)
}

function romanised(word: string): string {
  let plain = word
  for (const [pattern, by] of ROMANISED) plain = plain.replace(pattern, by)
  return plain
}

/** Whether one first name (folded) is short for the other: "bill", "william". */
export const isNickname = (a: string, b: string): boolean => share(nicknames, a, b)

/** Whether a word (folded) is among the names that come in several spellings. */
export const isSpelling = (word: string): boolean => spellings.has(word)
