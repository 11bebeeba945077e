import type { Phrase } from '../../src/engine/wording/phrase.ts'
import verdicts from '../../src/engine/wording/verdicts.json'
import type * as words from '../../src/engine/wording/wording.ts'
import card from '../phrases.json'

/** Every phrase that the extensions show, in English. What stands in braces is filled in. */
export const english = { ...verdicts, ...card }
export type PhraseKey = keyof typeof english
/** Words for those phrases. */
export type PhraseBook = Record<PhraseKey, Phrase>

/** The card's words in one language. */
export type Wording = words.Wording<PhraseKey>
