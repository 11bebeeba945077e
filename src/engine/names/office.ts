import table from './data/offices.json'
import { fold } from './fold.ts'
import { placeNamed, placeOfDemonym, placesOf } from './gazetteer.ts'
import { knownOrganisation, OFFICES } from './lexicon.ts'

/** What an office's words say, so that two of them can be compared. */
export interface Office {
  /** The office without whose it is: "foreign minister", "president", "special envoy". */
  office: string
  /** The country or body whose office it is, where the words say so. */
  of?: string
  /** Offices of one government that nobody holds together. */
  family?: string
  /** Whether only one person holds it at a time. */
  single: boolean
  former: boolean
}

const PAST = new Set(table.past.split(' '))
const ASIDE = new Set(table.aside.split(' '))
const same: Record<string, string> = table.same
const SINGLE = new Set(table.single)
const GOVERNMENT = new Set(table.government)

/** "Former Turkish Prime Minister" → prime minister, of Turkey, former. */
export function officeOf(text: string): Office {
  const words = fold(text)
    .replace(/[,"“”]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  let former = false
  let of: string | undefined
  const rest: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.replace(/'s?$/, '')
    if (PAST.has(word)) former = true
    else if (ASIDE.has(word)) continue
    else {
      const named = named3(words, i)
      if (named) {
        of ??= named.name
        i += named.length - 1
      } else if (/^(?:ex|then)-/.test(word)) {
        former = true
        rest.push(word.slice(word.indexOf('-') + 1))
      } else rest.push(word)
    }
  }
  const bare = rest
    .join(' ')
    .replace(/(?: (?:of|for|to|at|in|and))+$/, '')
    .replace(/^(?:of|for|to|at|in|and) /, '')
  const office = same[bare] ?? bare
  return {
    office,
    ...(of ? { of } : {}),
    ...(GOVERNMENT.has(office) ? { family: 'government' } : {}),
    single: SINGLE.has(office),
    former,
  }
}

/** A country, a demonym or a body of up to three words at `i`. */
function named3(words: readonly string[], i: number): { name: string; length: number } | undefined {
  for (let length = Math.min(4, words.length - i); length > 0; length--) {
    const spelled = words
      .slice(i, i + length)
      .join(' ')
      .replace(/'s?$/, '')
    if (length === 1 && OFFICES.has(spelled)) continue
    const place = placeNamed(spelled)
    const name =
      place && (place.rank === 'country' || length > 1)
        ? place.name
        : (placeOfDemonym(spelled) ?? knownOrganisation(spelled) ?? place?.name)
    if (name) return { name, length }
  }
  return undefined
}

/** Whether two offices may be of one country or body: also where one of them does not say whose it is. */
export function sameBody(a: Office, b: Office): boolean {
  if (!a.of || !b.of || a.of === b.of) return true
  return placesOf(a.of).includes(b.of) || placesOf(b.of).includes(a.of)
}

/** Whether two offices are one: the same words, or one of them says more ("envoy", "special envoy for Syria"). */
export function sameOffice(a: Office, b: Office): boolean {
  if (a.office === b.office) return true
  const [short, long] = a.office.length < b.office.length ? [a.office, b.office] : [b.office, a.office]
  if (a.family || b.family || !short) return false
  return ` ${long} `.includes(` ${short} `) || headOf(a.office) === headOf(b.office)
}

const headOf = (office: string) => office.split(' ').find(word => OFFICES.has(word)) ?? office
