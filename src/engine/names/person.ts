import { PARTICLES } from './lexicon.ts'

/** How many words of a person's name are the surname: "de Mistura" and "bin Salman" have two. */
export function surnameLength(keys: readonly string[]): number {
  let i = keys.length - 1
  while (i > 1 && PARTICLES.has(keys[i - 1]!)) i--
  return keys.length - i
}

/** "al-Assad" is Assad, too. */
export const withoutArticle = (key: string): string =>
  key.replace(/^(?:al|el|as|ash|an|ad|ar|at|az)-(?=.{3})/, '')

/** What a person is called by after the first mention: first name, surname with and without its particles, initials. */
export function partsOf(keys: readonly string[]): string[] {
  const last = keys.at(-1)
  if (!last) return []
  const parts = [keys[0]!, keys.slice(-surnameLength(keys)).join(' ')]
  // Mohammed bin Salman is a Salman's son, and no Salman.
  if (!/^(?:bin|ibn|bint)$/.test(keys.at(-2) ?? '')) parts.push(last, withoutArticle(last))
  if (keys.length > 2) {
    // "JFK", "MBS".
    const initials = keys.map(key => key[0]).join('')
    parts.push(keys.slice(-2).join(' '), keys.slice(0, 2).join(' '), initials)
  }
  return parts.filter(part => part.length > 1)
}
