import type { Quantity } from '../figures/figure.ts'
import { isCapital, type Word } from './analysis.ts'

const isName = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !word.quantity && isCapital(word.text)

/**
 * Whose age a number is, by the last of the names beside it, in lower case: "Ann Marsh, 63", "Ann Marsh, who is 63",
 * "the 63-year-old Marsh"; undefined where no name is.
 */
export function bearerOf(words: readonly Word[], quantity: Quantity): string | undefined {
  const from = words.findIndex(word => word.quantity === quantity)
  const to = words.findLastIndex(word => word.quantity === quantity) + 1
  const who =
    /^(?:is|was|turns|turned)$/.test(words[from - 1]?.lower ?? '') && words[from - 2]?.lower === 'who'
  const mark = from - (who ? 3 : 1)
  if (/^[,(]$/.test(words[mark]?.text ?? ''))
    return isName(words[mark - 1]) ? nameOf(words[mark - 1]!) : undefined
  let last = to
  while (isName(words[last]) && words[last]!.capital) last++
  return last > to ? nameOf(words[last - 1]!) : undefined
}

const nameOf = ({ lower }: Word): string => lower.replace(/['’]s?$/, '')
