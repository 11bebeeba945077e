import { createContext, useContext } from 'react'
import { german } from '../src/languages/index.ts'
import phrases from './phrases.json'

/** The languages of the page, by the codes that its address and its switch know them by. */
export const LANGUAGES = { en: { locale: 'en-GB' }, de: german }
export type Code = keyof typeof LANGUAGES
export const CODES: readonly Code[] = ['en', 'de']
export const NAMES: Record<Code, string> = { en: 'English', de: 'Deutsch' }

const KEY = 'crosscheck-demo-language'
const known = (code: string | null): Code | undefined => CODES.find(one => one === code)

/** The language that the address asks for (`?lang=de`), or that was chosen last time; English where neither says. */
export function firstLanguage(): Code {
  const asked = known(new URLSearchParams(location.search).get('lang'))
  if (asked) return asked
  try {
    return known(localStorage.getItem(KEY)) ?? 'en'
  } catch {
    return 'en'
  }
}

export function rememberLanguage(code: Code): void {
  try {
    localStorage.setItem(KEY, code)
  } catch {
    // A page without storage forgets the choice, and nothing else is lost.
  }
}

export type Word = keyof (typeof phrases)['en']

/** The page's own words; those of card and panel belong to them. */
export const LanguageContext = createContext<Code>('en')
export function useSay(): (word: Word) => string {
  const code = useContext(LanguageContext)
  return word => phrases[code][word]
}
