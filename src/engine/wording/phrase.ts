/** One phrase, or one for each plural form that its language has; "{n}" and other names in braces are filled in. */
export type Phrase = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/** A phrase with its gaps filled in; a gap without a value is left empty. */
export const filled = (phrase: string, value: (gap: string) => string | undefined): string =>
  phrase.replace(/\{(\w+)\}/g, (_, gap: string) => value(gap) ?? '')
