import { oncePerWord } from '../text/once.ts'
import { fold } from './fold.ts'
import { PARTICLES } from './lexicon.ts'
import type { Name, Role } from './name.ts'
import { officeOf } from './office.ts'
import { surnameLength, withoutArticle } from './person.ts'
import { phonetic } from './phonetic.ts'

/** The words of a name, folded: "Staffan de Mistura" → staffan, de, mistura. */
export const wordsOfName = (name: string): string[] =>
  fold(name)
    .replace(/[.,"“”()]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)

/** "Jr", "III": what follows a surname and is none of it. */
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '))
/** "Abdel Fattah", "Abdul-Fattah": a servant of whom the next word names. */
const SERVANT = /\b(?:abd (?:al|el|ul)|abd-(?:al|el|ul)|abdul|abdel|abdal|abdol)[- ](?=\p{L})/gu

/**
 * The words of a person's name that it is told by, folded: without particles, articles and suffixes. "Staffan de
 * Mistura" → staffan, mistura; "Bashar al-Assad" → bashar, assad; "Abdel Fattah al-Sisi" → abdulfattah, sisi.
 */
export function bareWords(name: string): string[] {
  const words = wordsOfName(wordsOfName(name).join(' ').replace(SERVANT, 'abdul'))
  const own = words.filter((word, i) => i === 0 || !(PARTICLES.has(word) || SUFFIXES.has(word)))
  return own.map(withoutArticle)
}

/** "Ltd", "plc": what copy leaves out of a company's name. */
const COMPANY =
  /(?: (?:ltd|limited|inc|incorporated|corp|corporation|plc|llc|llp|gmbh|co|company|pvt|pty|ag|nv|bv|oyj|ab|asa|spa|bhd|tbk|kk))+$/
/** What British and American copy spell in two ways. */
const BRITISH: readonly [RegExp, string][] = [
  [/isation/g, 'ization'],
  [/\blabour\b/g, 'labor'],
  [/\bdefence\b/g, 'defense'],
  [/\bcentre\b/g, 'center'],
  [/\bprogramme\b/g, 'program'],
  [/\bsaint\b/g, 'st'],
]

/** What a body or a place is told by, folded: without its article, "Ltd" and the ways of one country's spelling. */
export const bodyKey: (name: string) => string = oncePerWord(name => {
  // "U.N." is the UN.
  const plain = /^[\p{Lu}.]+$/u.test(name) ? name.replace(/\./g, '') : name
  let key = wordsOfName(plain.replace(/&/g, ' and '))
    .join(' ')
    .replace(/^the (?=.)/, '')
  for (const [pattern, by] of BRITISH) key = key.replace(pattern, by)
  return key.replace(COMPANY, '') || key
})

/** What a person's name is compared by. */
export interface PersonParts {
  /** '' for a surname alone. */
  first: string
  /** With its particles: "de mistura". */
  surname: string
  /** The last word without an Arabic article: "assad". */
  last: string
}

export const personParts: (name: string) => PersonParts = oncePerWord(name => {
  const keys = wordsOfName(name)
  const length = surnameLength(keys)
  return {
    first: keys.length > length ? keys[0]! : '',
    surname: keys.slice(-length).join(' '),
    last: withoutArticle(keys.at(-1) ?? ''),
  }
})

/**
 * The keys by which a name is found in an archive, whatever its spelling: all likely spellings of one bearer share
 * at least one of them. A person's are by the sound of the surname, and by first name and initial.
 */
export function nameKeys(name: Name): string[] {
  const keys = new Set<string>()
  for (const spelled of new Set([name.canonical, name.text])) {
    // Also of a person: another text may have taken the same words for a body or a place.
    const whole = bodyKey(spelled)
    keys.add(`n:${whole}`)
    if (name.kind === 'person') {
      const [first = '', ...rest] = bareWords(spelled)
      // Any word but the first may be what others call the surname: "Solange Berstein Jáuregui".
      for (const surname of rest.length ? rest : [first]) {
        if (surname.length < 2 && rest.length > 1) continue
        keys.add(`s:${surname}`)
        keys.add(`p:${phonetic(surname)}`)
        if (rest.length) keys.add(`f:${phonetic(first)}:${surname[0]}`)
      }
    } else {
      keys.add(`p:${phonetic(whole)}`)
      const initials = initialsOf(spelled)
      if (initials.length > 1) keys.add(`a:${initials}`)
    }
  }
  return [...keys]
}

/** "ISSG" of itself and of "International Syria Support Group". */
const initialsOf = (name: string): string =>
  /^[\p{Lu}.]+$/u.test(name)
    ? name.replace(/\./g, '')
    : [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('')

/** The keys by which the holders of an office are found: its words without what only qualifies it. */
export function roleKeys(role: Role): string[] {
  const { office, of, single } = officeOf(role.text)
  if (of) return [`r:${of}:${office}`]
  return single ? [`r::${office}`] : []
}
