import { createContext, useContext } from 'react'
import { english as card } from '../../../extensions/crosscheck/phrases.ts'
import type { Phrase } from '../../engine/wording/phrase.ts'
import * as words from '../../engine/wording/wording.ts'
import panel from '../phrases.json'

/** What the card says too, the panel says in the same words. */
export const english = { ...card, ...panel }

export type { Phrase }
export type PhraseKey = keyof typeof english
export type Phrases = Record<PhraseKey, Phrase>

/** The panel's words in one language. `n` chooses the plural form; numbers are written as the locale does. */
export type Wording = words.Wording<PhraseKey>

/** A wording from a table of phrases; a phrase that the table lacks is said in English. */
export const wording = (locale?: string, phrases?: Partial<Phrases>): Wording =>
  words.wording(english, locale, phrases)

export const WordingContext = createContext<Wording>(wording())
export const useWording = () => useContext(WordingContext)
