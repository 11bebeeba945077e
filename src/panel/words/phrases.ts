import { createContext, useContext } from 'react'
import card from '../../../extensions/phrases.json'
import panel from '../phrases.json'

/** What the card says too, the panel says in the same words. */
const english = { ...card, ...panel }

/** One phrase, or one for each plural form that the language has; "{n}" and other names in braces are filled in. */
export type Phrase = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
export type PhraseKey = keyof typeof english
export type Phrases = Record<PhraseKey, Phrase>

/** The panel's words in one language. `n` chooses the plural form; numbers are written as the locale does. */
export interface Wording {
  locale: string
  say(key: PhraseKey, values?: Record<string, string | number>): string
}

/** A wording from a table of phrases; a phrase that the table lacks is said in English. */
export function wording(locale = 'en-GB', phrases: Partial<Phrases> = {}): Wording {
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const say: Wording['say'] = (key, values = {}) => {
    const phrase: Phrase = phrases[key] ?? english[key]
    const form = typeof phrase === 'string' ? phrase : (phrase[formOf(values)] ?? phrase.other)
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? number.format(value) : value
    })
  }
  // "3 of 1 figure": the whole decides the form where there is one, else the count.
  const formOf = (values: Record<string, string | number>) =>
    plural.select(Number(values.of ?? values.n ?? 0))
  return { locale, say }
}

export const WordingContext = createContext<Wording>(wording())
export const useWording = () => useContext(WordingContext)
