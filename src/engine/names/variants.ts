import short from './data/nicknames.json'
import southAsian from './data/south-asian-names.json'
import table from './data/transliterations.json'
import variants from './data/variants.json'
import { withoutArticle } from './person.ts'

const spellings = groups(`${table}|${variants.transliterations}`)
const nicknames = groups(`${short}|${variants.nicknames}`)
const indian = new Set(southAsian.split(' '))

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

/** And between ways of writing a name of India: "Sandeep" and "Sandip", "Santhosh" and "Santosh". */
const INDIAN: readonly [RegExp, string][] = [
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/aa/g, 'a'],
  [/ksh/g, 'x'],
  [/([tdb])h/g, '$1'],
  [/w/g, 'v'],
  [/([^aeiou])y(?=a)/g, '$1i'],
]

/** Whether two words (folded) are known as spellings of one name from another alphabet: "sergei", "sergey". */
export function isTransliteration(a: string, b: string): boolean {
  const [left, right] = [withoutArticle(a), withoutArticle(b)]
  if (left === right || share(spellings, left, right)) return true
  if (Math.abs(left.length - right.length) > MOST_APART) return false
  if (respelled(left, ROMANISED) === respelled(right, ROMANISED)) return true
  if (left.includes('-') && right.includes('-') && sameSyllables(left, right)) return true
  if (!indian.has(left) && !indian.has(right)) return false
  return respelled(respelled(left, INDIAN), ROMANISED) === respelled(respelled(right, INDIAN), ROMANISED)
}
const MOST_APART = 4

/** What tells two families of one alphabet apart: Frei and Frey, Amman and Ammann, Odell and O'Dell. */
const FAMILY: readonly [RegExp, string][] = [
  [/['’`]/g, ''],
  [/(?:ei|ey|ai|ay)$/, 'ei'],
  [/(.)\1+/g, '$1'],
]

/** Whether two surnames (folded) sound alike and are borne by two families, where no other alphabet is in between. */
export const isOtherFamily = (a: string, b: string): boolean =>
  a !== b && respelled(a, FAMILY) === respelled(b, FAMILY)

/** "dong-hyuk" and "dong-hyeok": each part is a spelling of the other's. */
function sameSyllables(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')]
  return (
    left.length === right.length &&
    left.every((part, i) => part === right[i] || share(spellings, part, right[i]!))
  )
}

function respelled(word: string, rules: readonly [RegExp, string][]): string {
  let plain = word
  for (const [pattern, by] of rules) plain = plain.replace(pattern, by)
  return plain
}

/** Whether one first name (folded) is short for the other: "bill", "william". */
export const isNickname = (a: string, b: string): boolean => share(nicknames, a, b)

/** Whether a word (folded) is among the names that come in several spellings. */
export const isSpelling = (word: string): boolean => spellings.has(word)
