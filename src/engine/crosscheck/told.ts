import { type Because, sentenceOf } from '../wording/because.ts'
import figures from './figures/phrases.json'
import names from './names/phrases.json'
import common from './phrases.json'
import within from './within/phrases.json'

/** Everything that the judgement says, in English. */
export const REASONS = { ...common, ...figures, ...names, ...within }
export type ReasonPhrase = keyof typeof REASONS

/** A reason in English, and what it is made of for those who say it in another language. */
export interface Told {
  reason: string
  because?: Because | undefined
}

/** One phrase with what fills it in. */
export const phrase = (name: ReasonPhrase, values?: Record<string, string | Because>): Because => [
  values ? { phrase: name, values } : { phrase: name },
]

/** @throws never: the phrases are those of the table. */
export const told = (because: Because): Told => ({ reason: sentenceOf(because, REASONS) ?? '', because })
