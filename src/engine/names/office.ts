import { oncePerWord } from '../text/once.ts'
import table from './data/offices.json'
import { fold } from './fold.ts'
import { placeNamed, placeOfDemonym } from './gazetteer.ts'
import { knownOrganisation, OFFICE_MODIFIERS, OFFICES } from './lexicon.ts'

/** What an office's words say, so that two of them can be compared. */
export interface Office {
  /** The office without whose it is: "foreign minister", "president", "special envoy". */
  office: string
  /** Its last word: "minister". */
  head: string
  /** The country or body whose office it is, where the words say so and a table has it. */
  of?: string
  /** Another body whose office it is, in its own words: "Banco Austral"; all parts of it have a capital. */
  body?: string
  /** Groups of offices that nobody holds two of at once. */
  families: readonly string[]
  /** Whether only one person holds it at a time. */
  single: boolean
  former: boolean
  deputy: boolean
  /** Whether it is held for a while only, or not yet. */
  standing?: 'acting' | 'elect'
}

const words = (packed: string) => new Set(packed.split(' '))
const PAST = words(table.past)
const ASIDE = words(table.aside)
const DEPUTY = words(table.deputy)
const STANDING: Record<string, string> = table.standing
const SHORT: Record<string, string> = table.short
const same: Record<string, string> = table.same
const SINGLE = new Set(table.single)
const GOVERNMENT = new Set(table.government)
const FAMILIES = Object.entries(table.families).map(
  ([family, offices]) => [family, new Set(offices)] as const,
)

/** "Former Turkish Prime Minister" → prime minister, of Turkey, former. */
export const officeOf: (text: string) => Office = oncePerWord(text => {
  const spelled = text
    .replace(/[,"“”]/g, ' ')
    .split(/\s+/)
    // "Gen.", but "U.S.".
    .map(word => word.replace(/^([^.]+)\.$/, '$1'))
    .filter(Boolean)
  const keys = spelled.map(word => fold(word).replace(/'s?$/, ''))
  let of: string | undefined
  const flags: Pick<Office, 'former' | 'deputy' | 'standing'> = { former: false, deputy: false }
  const rest: { key: string; capital: boolean }[] = []
  for (let i = 0; i < keys.length; i++) {
    const [, past, plain] = /^(ex-|then-)?(.*)$/.exec(keys[i]!)!
    const [, bare = '', elect] = /^(.*?)(-elect|-designate)?$/.exec(plain!)!
    if (past) flags.former = true
    if (elect) flags.standing = 'elect'
    if (PAST.has(bare)) flags.former = true
    else if (STANDING[bare]) flags.standing = STANDING[bare] as 'acting' | 'elect'
    else if (!ASIDE.has(bare)) {
      const named = namedAt(keys, i, isProper(spelled, keys, i - 1))
      if (named) {
        of ??= named.name
        i += named.length - 1
        continue
      }
      if (DEPUTY.has(bare)) flags.deputy = true
      for (const key of (SHORT[bare] ?? bare).split(' ')) {
        if (DEPUTY.has(key)) flags.deputy = true
        rest.push({ key, capital: /^\p{Lu}/u.test(spelled[i]!) })
      }
    }
  }
  const { office, body } = parted(rest)
  const head = headOf(office)
  return {
    office,
    head,
    ...(of ? { of } : {}),
    ...(body ? { body } : {}),
    families: familiesOf(office, head, !!body),
    single: SINGLE.has(office) || isMinister(office),
    ...flags,
  }
})

const JOINT = /^(?:of|for|to|at|in|and|on|the)$/

/** The office itself, and whose it is where that is said with capitals: "president | of the Rewmi Alliance". */
function parted(words: readonly { key: string; capital: boolean }[]): { office: string; body?: string } {
  const joint = words.findIndex(({ key }, i) => i > 0 && /^(?:of|for|to|at|in)$/.test(key))
  const lead = trim(joint < 0 ? words : words.slice(0, joint))
  const tail = trim(joint < 0 ? [] : words.slice(joint))
  const own = lead.map(({ key }) => key).join(' ')
  const complement = tail.map(({ key }) => key).join(' ')
  if (!complement) return { office: usual(own) }
  // "Central Bank of Chile | governor": the office comes last.
  if (!hasOffice(own) && hasOffice(complement)) return { office: usual(`${own} ${complement}`) }
  const whole = same[`${own} of ${complement}`]
  if (whole) return { office: whole }
  // "minister of foreign affairs" is a foreign minister; "minister of state" is none of a state.
  if (/^(?:deputy )?(?:minister|secretary)$/.test(own) && complement !== 'state') {
    const what = complement.replace(/ affairs$/, '')
    const office = `${own.startsWith('deputy') ? 'deputy ' : ''}${what} ${own.split(' ').at(-1)}`
    return { office: usual(office) }
  }
  const proper = tail.every(({ key, capital }) => capital || JOINT.test(key))
  const office = usual(own)
  return proper ? { office, body: complement } : { office }
}

/** With the usual word for what it ends in: "longhua chief executive" → "longhua chief executive officer". */
function usual(office: string): string {
  const words = office.split(' ')
  for (let i = 0; i < words.length; i++) {
    const known = same[words.slice(i).join(' ')]
    if (known) return [...words.slice(0, i), known].join(' ')
  }
  return office
}

const hasOffice = (words: string) => words.split(' ').some(word => OFFICES.has(word))

function trim(words: readonly { key: string; capital: boolean }[]) {
  let [from, to] = [0, words.length]
  while (from < to && JOINT.test(words[from]!.key)) from++
  while (to > from && JOINT.test(words[to - 1]!.key)) to--
  return words.slice(from, to)
}

/** Whether a word is a part of a body's own name. */
const isProper = (spelled: readonly string[], keys: readonly string[], i: number): boolean =>
  /^\p{Lu}/u.test(spelled[i] ?? '') &&
  !OFFICES.has(keys[i]!) &&
  !OFFICE_MODIFIERS.has(keys[i]!) &&
  !SHORT[keys[i]!] &&
  !placeOfDemonym(keys[i]!)

/** A country, a demonym or a body of up to four words at `i`; behind the name of a body ("Banco Azul") no town. */
function namedAt(
  keys: readonly string[],
  i: number,
  proper: boolean,
): { name: string; length: number } | undefined {
  for (let length = Math.min(4, keys.length - i); length > 0; length--) {
    const spelled = keys.slice(i, i + length).join(' ')
    if (length === 1 && (OFFICES.has(spelled) || SHORT[spelled])) continue
    const place = placeNamed(spelled)
    if (proper && length === 1 && place?.rank === 'city') continue
    const name =
      place && (place.rank === 'country' || length > 1)
        ? place.name
        : (placeOfDemonym(spelled) ?? knownOrganisation(spelled) ?? place?.name)
    if (name) return { name, length }
  }
  return undefined
}

const isMinister = (office: string) =>
  /\S (?:minister|secretary)$/.test(office) && !/^(?:press|private|first) /.test(office)

/** Who is general in name only: no rank of an army. */
const CIVIL =
  /\b(?:attorney|solicitor|inspector|auditor|secretary|director|consul|surgeon|comptroller|governor|commissioner) general$/

function headOf(office: string): string {
  const civil = CIVIL.exec(office)
  if (civil) return civil[0]
  const words = office.split(' ')
  return words.findLast(word => OFFICES.has(word)) ?? words.at(-1) ?? ''
}

function familiesOf(office: string, head: string, body: boolean): string[] {
  const found = FAMILIES.flatMap(([family, offices]) =>
    offices.has(office) || (offices.has(head) && /^(?:rank|police|court|church)$/.test(family))
      ? [family]
      : [],
  )
  const plain = office.replace(/^(?:deputy|vice|assistant) /, '')
  if (isMinister(plain) || (!body && (GOVERNMENT.has(office) || GOVERNMENT.has(plain))))
    found.push('government')
  return found
}
