import type { Quantity } from '../figures/figure.ts'
import { lexemes, readNumeral, readSuperlative } from '../figures/index.ts'
import type { Clause } from './clause.ts'

/**
 * A count that says how high something ranks: "among the five largest ports", "one of the five largest ports" is a rank
 * from one to five. Other quantities are given back as they are.
 */
export function ranking({ words, from }: Clause, quantity: Quantity): Quantity {
  const { kind, counted, unit } = quantity
  if (kind !== 'count' || !counted) return quantity
  const found = rankIn(counted, quantity, [words[from - 2]?.lower, words[from - 1]?.lower].join(' '))
  if (!found) return quantity
  return {
    ...quantity,
    kind: 'ordinal',
    value: null,
    range: { low: 1, high: found.rank },
    unit: `${found.by} ${unit}`,
    hedge: 'range',
    set: { low: 1, high: found.rank, lowOpen: false, highOpen: false },
  }
}

function rankIn(counted: string, { value, text }: Quantity, before: string) {
  const words = lexemes(counted)
  const numeral = value === 1 && /^one of the /i.test(text) ? rankedOf(words) : undefined
  const rank = numeral?.value ?? (/^among(?:st)? the$/.test(before) ? value : null)
  const by = rank === null ? undefined : readSuperlative(words, numeral?.next ?? 0)
  return by && rank ? { rank, by: by.unit } : undefined
}

const rankedOf = (words: ReturnType<typeof lexemes>) => {
  const numeral = readNumeral(words, words[0]?.lower === 'the' ? 1 : words[0]?.lower === 'of' ? 2 : 0)
  return numeral && !numeral.range && !numeral.fraction ? numeral : undefined
}
