import type { Quantity } from '../figures/figure.ts'
import { singular } from '../figures/index.ts'
import type { Clause } from './clause.ts'

/** Nouns that say how many there are of what follows. */
export const TOTALS = new Set('number total count tally'.split(' '))

/** How far before its number a total may be named: "The number of confirmed cases in the country rose to 3,836". */
const REACH = 14

/**
 * A bare number that is the total of something counts that: "the number of confirmed cases rose to 3,836",
 * "a total of arrests that reached 40". Other quantities are given back as they are.
 */
export function counting(text: string, { words, from }: Clause, quantity: Quantity): Quantity {
  if (quantity.kind !== 'plain' || quantity.unit) return quantity
  // "The number of severe cases is 312 out of 4,060": all cases.
  const outOf = words[from - 1]?.lower === 'of' && words[from - 2]?.lower === 'out'
  let verb = outOf
  for (let i = from - 1; i > 0 && i >= from - REACH; i--) {
    const word = words[i]!
    if (word.quantity && word.quantity.kind !== 'date' && !outOf) return quantity
    verb ||= word.verb || /^(?:is|are|was|were|at)$/.test(word.lower)
    if (word.lower !== 'of' || !verb || !TOTALS.has(words[i - 1]?.lower ?? '')) continue
    let end = i + 1
    while (
      end < from &&
      words[end]!.kind === 'word' &&
      !ENDS.test(words[end]!.lower) &&
      (!words[end]!.verb || end === i + 1)
    )
      end++
    const head = words[end - 1]!
    if (end === i + 1) return quantity
    return {
      ...quantity,
      kind: 'count',
      unit: singular(head.lower),
      counted: text.slice((outOf ? head : words[i + 1]!).start, head.end),
    }
  }
  return quantity
}

const ENDS =
  /^(?:in|at|by|to|from|for|with|on|who|that|which|is|are|was|were|has|have|had|since|worldwide|globally)$/
