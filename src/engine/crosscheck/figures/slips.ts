import type { Figure } from '../../figures/figure.ts'
import type { Because } from '../../wording/because.ts'
import { phrase as say } from '../told.ts'

/** Names the slip of the hand that would make the one number of the other; nothing where none does. */
export function slip(
  draft: Figure,
  source: Figure,
  convert: ((value: number) => number) | undefined,
): Because {
  if (!draft.value || !source.value) return []
  const theirs = convert?.(source.value) ?? source.value
  const ratio = Math.max(draft.value / theirs, theirs / draft.value)
  if (near(ratio, 1)) return isTurned(draft, source) ? say('slipHedge') : []
  if (near(ratio, 1e3)) return say('slipScale')
  if (near(ratio, 10)) return say('slipTen')
  const [a, b] = [written(draft.value), written(theirs)]
  if (isSwapped(a, b)) return say('slipDigits')
  return isDropped(a, b) ? say('slipDropped') : []
}

const near = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-9

/** The digits of a number, with the place of its first: 4.2 million and 2.4 million differ in digits alone. */
interface Written {
  digits: string
  exponent: number
}

function written(value: number): Written {
  const [digits = '', exponent] = Math.abs(value).toExponential().split('e')
  return { digits: digits.replace('.', ''), exponent: Number(exponent) }
}

/** Whether two numbers of one unit differ by two digits that have changed places: 1,204 and 1,024 adults. */
export const areSwapped = (d: Figure, s: Figure): boolean =>
  d.value !== null && s.value !== null && d.unit === s.unit && isSwapped(written(d.value), written(s.value))

/** 4,460 and 4,640. */
function isSwapped(a: Written, b: Written): boolean {
  if (a.exponent !== b.exponent) return false
  const length = Math.max(a.digits.length, b.digits.length)
  const [x, y] = [a.digits.padEnd(length, '0'), b.digits.padEnd(length, '0')]
  const off = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]))
  const [i = 0, j] = off
  return off.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i]
}

/** 900 and 1,900; 1,250 and 150. Of shorter numbers nobody could tell. */
function isDropped(a: Written, b: Written, least = 3): boolean {
  const whole = ({ digits, exponent }: Written) =>
    digits.length <= exponent + 1 ? digits.padEnd(exponent + 1, '0') : ''
  const [short, long] = [whole(a), whole(b)].sort((x, y) => x.length - y.length) as [string, string]
  if (!short || long.length !== short.length + 1 || short.length < least) return false
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}

/**
 * How likely it is that a number was made of another by a slip, and not by chance: surely and likely by its many digits;
 * of two digits alone that changed places, or of which one was lost, other signs must tell.
 */
export type Likely = 'surely' | 'likely' | 'swapped' | 'dropped'

/** "One" is no digit of another number. */
const FEWEST = 2

/** Digits that changed places, or a digit lost or won, in two numbers, years or sums. */
export function likelySlip(d: Figure, s: Figure): Likely | undefined {
  const [a, b] = [writtenAs(d), writtenAs(s)]
  if (!a || !b || a === b || Math.min(d.value ?? FEWEST, s.value ?? FEWEST) < FEWEST) return undefined
  const [x, y] = [
    { digits: a, exponent: a.length - 1 },
    { digits: b, exponent: b.length - 1 },
  ]
  const many = Math.max(a.replace(/0+$/, '').length, b.replace(/0+$/, '').length) > 2
  if (isSwapped(x, y)) return d.date ? 'likely' : many ? 'surely' : a.length > 2 ? 'likely' : 'swapped'
  return d.date || !isDropped(x, y, 1) ? undefined : many ? 'likely' : 'dropped'
}

/** The digits of a number as they are written: "4.2 million" has 4200000, "2.3 degrees" 23; of a year those of it. */
function writtenAs({ value, date }: Figure): string | undefined {
  if (date) return date.length === 4 ? date : undefined
  if (!value || Math.abs(value) >= 1e15) return undefined
  return Math.abs(value).toFixed(6).replace(/0+$/, '').replace('.', '') || undefined
}

const UPWARDS: ReadonlySet<Figure['hedge']> = new Set(['over', 'atLeast'])
const DOWNWARDS: ReadonlySet<Figure['hedge']> = new Set(['nearly', 'under', 'upTo', 'atMost'])

/** "More than 500" for "nearly 500". */
export const isTurned = (draft: Figure, source: Figure): boolean =>
  (UPWARDS.has(draft.hedge) && DOWNWARDS.has(source.hedge)) ||
  (DOWNWARDS.has(draft.hedge) && UPWARDS.has(source.hedge))

/** The words of a figure before its number: "nearly", "an estimated". */
export const hedgeWords = (figure: Figure): string =>
  figure.text
    .slice(0, Math.max(0, figure.number.start - figure.start))
    .trim()
    .toLowerCase()
