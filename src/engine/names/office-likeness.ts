import { placesOf } from './gazetteer.ts'
import type { Office } from './office.ts'

/** Whether two offices may be of one country or body: also where one of them does not say whose it is. */
export function sameBody(a: Office, b: Office): boolean {
  if (a.body && b.body && bodiesDiffer(a.body, b.body)) return false
  if (!a.of || !b.of || a.of === b.of) return true
  return placesOf(a.of).includes(b.of) || placesOf(b.of).includes(a.of)
}

/** Two bodies in their own words, of which they share none, and neither is an acronym. */
function bodiesDiffer(a: string, b: string): boolean {
  const [left, right] = [tellingWords(a), tellingWords(b)]
  if (left.length < 2 || right.length < 2) return false
  return !left.some(word => right.includes(word))
}

const tellingWords = (body: string) => body.split(' ').filter(word => word.length > 3)

/** Whether two offices are one: the same words, or one of them says more ("envoy", "special envoy for Syria"). */
export function sameOffice(a: Office, b: Office): boolean {
  if (a.office === b.office) return true
  if (a.deputy !== b.deputy) return false
  const [left, right] = [a, b].map(({ head }) => (head === 'secretary' ? 'minister' : head))
  if (left !== right || !left) return false
  if (WHOLE.has(a.office) || WHOLE.has(b.office)) return false
  const [short, long] = [a, b].map(qualifiers).sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ]
  // A minister for nothing in particular may be any.
  return short.every(word => long.some(other => isForm(word, other)))
}

/** Offices that are no kind of what their last word says: a prime minister is not one of the ministers meant by "minister". */
const WHOLE = new Set([
  'prime minister',
  'chief minister',
  'first minister',
  'secretary general',
  'press secretary',
])
const SMALL = new Set(['and', 'of', 'for', 'the', 'affairs'])

const qualifiers = ({ office, head }: Office): string[] =>
  office.split(' ').filter(word => word !== head && !SMALL.has(word))

/** "transport" and "transportation", "economy" and "economic". */
function isForm(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 5 && long.startsWith(short.replace(/[ye]$/, ''))
}

/** Whether nobody holds both: the same office of two bodies, two of one family, or an office and its deputy's. */
export function excludes(draft: Office, source: Office): boolean {
  if (draft.former || source.former) return false
  if (sameOffice(draft, source)) return draft.single && !sameBody(draft, source)
  if (!sameBody(draft, source)) return false
  // A deputy may act for whoever holds the office.
  if (draft.deputy !== source.deputy && draft.head === source.head) return !draft.standing && !source.standing
  const shared = draft.families.find(family => source.families.includes(family))
  if (!shared) return false
  if (draft.head !== source.head || shared === 'government' || shared === 'company') return true
  // "Gen." is said of a major general, too, but a lieutenant general is another one.
  return shared === 'rank' && !!qualifiers(draft).length && !!qualifiers(source).length
}
