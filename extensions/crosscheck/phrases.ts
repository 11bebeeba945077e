import english from '../phrases.json'

/** Every phrase that the extensions show. What stands in braces is filled in. */
export type PhraseBook = typeof english
export type Phrase = keyof PhraseBook

/** Looks up a phrase and fills in what it leaves open. */
export type Say = (phrase: Phrase, values?: Record<string, string | number>) => string

export function sayer(phrases: Partial<PhraseBook>): Say {
  const book: PhraseBook = { ...english, ...phrases }
  return (phrase, values = {}) =>
    book[phrase].replace(/\{(\w+)\}/g, (open, name: string) => String(values[name] ?? open))
}
