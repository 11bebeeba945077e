import { filled, type Phrase } from './phrase.ts'

/** Words of an interface in one language. */
export interface Wording<Key extends string = string> {
  /** A BCP 47 tag. */
  locale: string
  /** A phrase with its gaps filled in. `of`, or else `n`, chooses the plural form; numbers are written as the locale does. */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string
}

/** A wording from a table of phrases; a phrase that the table lacks is said in English. */
export function wording<Key extends string>(
  english: Readonly<Record<Key, Phrase>>,
  locale = 'en-GB',
  phrases?: Readonly<Partial<Record<Key, Phrase>>>,
): Wording<Key> {
  const inEnglish = writer('en-GB')
  const inLanguage = writer(locale)
  // The plural forms are those of the language that the phrase is in; digits are the reader's.
  return {
    locale,
    say(key, values = {}) {
      const own = phrases?.[key]
      return inLanguage(own ?? english[key], values, own === undefined ? inEnglish.formOf : inLanguage.formOf)
    },
  }
}

type Values = Readonly<Record<string, string | number>>
type FormOf = (values: Values) => Intl.LDMLPluralRule

function writer(locale: string) {
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const write = (phrase: Phrase, values: Values, formOf: FormOf): string => {
    const form = typeof phrase === 'string' ? phrase : (phrase[formOf(values)] ?? phrase.other)
    return filled(form, gap => {
      const value = values[gap]
      return typeof value === 'number' ? number.format(value) : value
    })
  }
  // "3 of 1 figure": the whole decides the form where there is one, else the count.
  const formOf: FormOf = values => plural.select(Number(values.of ?? values.n ?? 0))
  return Object.assign(write, { formOf })
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/** Which way a locale's usual script, or the one that it names, is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script) ? 'rtl' : 'ltr'
