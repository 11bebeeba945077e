import { times } from './digits.ts'
import type { Lexeme } from './lexemes.ts'
import { type Numeral, readNumeral } from './numerals.ts'

/** How the two ends of a pair are joined. */
export type Joint = '-' | 'to' | 'and' | 'or'

const JOINTS = new Map<string, Joint>([
  ['-', '-'],
  ['to', 'to'],
  ['through', 'to'],
  ['and', 'and'],
  ['or', 'or'],
])

/** The number at the other end of a range: "-500", " to 7", "and $500", " or nine". */
export function secondEnd(words: Lexeme[], at: number): { joint: Joint; numeral: Numeral } | undefined {
  let joint = JOINTS.get(words[at]?.lower ?? '')
  if (!joint) return undefined
  let i = at + 1
  // "8- to 16-meter"
  if (joint === '-' && words[i]?.lower === 'to') {
    joint = 'to'
    i++
  }
  while (i < at + 4 && words[i] && isFiller(words, i)) i++
  const currency = words[i]?.text
  if (
    currency &&
    (/^[$€£¥₹]$/.test(currency) || (/^(?:US|A|C|HK|AU|NZ|Rs|USD|EUR|GBP)$/.test(currency) && words[i + 1]))
  ) {
    i++
    if (words[i]?.text === '$') i++
  }
  const numeral = readNumeral(words, i)
  if (!numeral || numeral.range) return undefined
  if (joint === '-' && words[at]!.tight !== words[at + 1]!.tight && words[numeral.at]!.kind !== 'number')
    return undefined
  return { joint, numeral }
}

const isFiller = (words: Lexeme[], i: number) =>
  /^(?:about|around|roughly|nearly|almost|as|many|much|perhaps|maybe|even|possibly)$/.test(words[i]!.lower)

/** Gives the first end the scale that only the second one spells out: "$160-180 million", "1 to 2 thousand". */
export function shareScale(first: Numeral, second: Numeral): number {
  if (
    first.scale ||
    !second.scale ||
    second.scale < 1000 ||
    (second.short === undefined && second.scale === 12)
  )
    return first.value
  const mantissa = second.value / second.scale
  return first.value < 1000 && first.value <= mantissa * 100 && first.value < second.value / 10
    ? times(first.value, second.scale)
    : first.value
}
