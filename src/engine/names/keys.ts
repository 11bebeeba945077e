import { fold } from './fold.ts'
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

/** What a person's name is compared by. */
export interface PersonParts {
  /** '' for a surname alone. */
  first: string
  /** With its particles: "de mistura". */
  surname: string
  /** The last word without an Arabic article: "assad". */
  last: string
}

export function personParts(name: string): PersonParts {
  const keys = wordsOfName(name)
  const length = surnameLength(keys)
  return {
    first: keys.length > length ? keys[0]! : '',
    surname: keys.slice(-length).join(' '),
    last: withoutArticle(keys.at(-1) ?? ''),
  }
}

/**
 * The keys by which a name is found in an archive, whatever its spelling: all likely spellings of one bearer share
 * at least one of them. A person's are by the sound of the surname, and by first name and initial.
 */
export function nameKeys(name: Name): string[] {
  const keys = new Set<string>()
  for (const spelled of new Set([name.canonical, name.text])) {
    if (name.kind === 'person') {
      const { first, last } = personParts(spelled)
      keys.add(`s:${last}`)
      keys.add(`p:${phonetic(last)}`)
      if (first && last) keys.add(`f:${phonetic(first)}:${last[0]}`)
    } else {
      keys.add(`n:${fold(spelled)}`)
      keys.add(`p:${phonetic(spelled)}`)
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

/** The key by which the holders of an office are found: its words without what only qualifies it. */
export function roleKeys(role: Role): string[] {
  const { office, of } = officeOf(role.text)
  return of ? [`r:${of}:${office}`] : []
}
