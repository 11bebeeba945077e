import { inTitleCase } from '../text/title-case.ts'
import type { Agreed } from './agree.ts'
import { partsOf } from './person.ts'

/** A name of the document in reading order, with what its canonical form is told by. */
export interface Mention {
  candidate: Agreed
  text: string
  start: number
  end: number
  paragraph: number
}

/**
 * One spelling for all mentions of one bearer, in the order of `mentions`: a surname is the last full name before
 * it that it is part of (else the first one after it), and an acronym what it was introduced for.
 */
export function canonicals(mentions: readonly Mention[]): string[] {
  const acronyms = introduced(mentions)
  const bodies = initials(mentions)
  const spelled = new Map<string, string>()
  const first = new Map<string, string>()
  for (const { candidate, text } of mentions) {
    if (!isFullName(candidate) || spelled.has(candidate.key)) continue
    spelled.set(candidate.key, text)
    for (const part of partsOf(candidate.key.split(' '))) if (!first.has(part)) first.set(part, text)
  }
  const latest = new Map<string, string>()
  return mentions.map(({ candidate, text }) => {
    const { key, canonical } = candidate
    if (candidate.kind !== 'person')
      return acronyms.get(key) ?? canonical ?? bodies.get(initialsKey(text)) ?? unshouted(candidate, text)
    const longer = latest.get(key) ?? first.get(key)
    const own = spelled.get(key)
    if (own) for (const part of partsOf(key.split(' '))) latest.set(part, own)
    return longer && longer.length > text.length ? longer : (own ?? canonical ?? text)
  })
}

/** "TARVIK" of a dateline is Tarvik; "USA" and "UAE" are none. */
const unshouted = ({ kind }: Agreed, text: string): string =>
  kind === 'place' && /^\p{Lu}[\p{Lu} '’-]{4,}$/u.test(text) ? inTitleCase(text) : text

const isFullName = ({ kind, key }: Agreed): boolean => kind === 'person' && key.includes(' ')

/** "International Syria Support Group (ISSG)": acronyms by key, with the name that stands before them. */
function introduced(mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 1; i < mentions.length; i++) {
    const [name, short] = [mentions[i - 1]!, mentions[i]!]
    const gap = short.start - name.end
    if (name.paragraph !== short.paragraph || gap < 2 || gap > 3) continue
    // "Supreme Audit Office (NIK)" has its letters from another language.
    const foreign = isBody(name) && isBody(short) && CAPITALS.test(short.text) && name.text.includes(' ')
    if (foreign || isAcronymOf(short.text, name.text))
      found.set(short.candidate.key, name.candidate.canonical ?? name.text)
  }
  return found
}

const CAPITALS = /^\p{Lu}{2,}\p{L}*$/u
const isBody = ({ candidate }: Mention) => candidate.kind === 'organisation' || candidate.kind === 'other'

/** Whether the capitals of `short` are the first letters of the words of `name`, small words apart. */
export function isAcronymOf(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (letters.length < 2 || letters.length > 10 || short.includes(' ')) return false
  const words = name.split(/[\s-]+/)
  const all = words.map(word => word[0]?.toUpperCase() ?? '').join('')
  const large = words.map(word => (/^\p{Lu}/u.test(word) ? word[0] : '')).join('')
  return all === letters || large === letters
}

/** Acronyms that are nowhere introduced, by their letters: those of just one body of the document. */
function initials(mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const { candidate, text } of mentions) {
    if (candidate.kind !== 'organisation' || !text.includes(' ')) continue
    const letters = [...text.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('')
    if (letters.length < 3) continue
    const known = found.get(letters)
    if (known && known !== (candidate.canonical ?? text)) shared.add(letters)
    found.set(letters, candidate.canonical ?? text)
  }
  for (const letters of shared) found.delete(letters)
  return found
}

const initialsKey = (text: string): string => (/^[\p{Lu}.]+$/u.test(text) ? text.replace(/\./g, '') : '')
