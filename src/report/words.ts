import type { Phrase } from '../engine/wording/phrase.ts'
import verdicts from '../engine/wording/verdicts.json'
import * as words from '../engine/wording/wording.ts'
import report from './phrases.json'

/** Every phrase of the exports, in English. */
export const english = { ...verdicts, ...report }
export type ReportKey = keyof typeof english
export type Wording = words.Wording<ReportKey>

/** The words of the exports in a language; English without one. */
export const wording = (locale?: string, phrases?: Readonly<Partial<Record<ReportKey, Phrase>>>): Wording =>
  words.wording(english, locale, phrases)
