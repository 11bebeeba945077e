import type { Lexeme } from './lexemes.ts'
import numbers from './numbers.json'
import { type Draft, isCapital, quantity, type Read, type Reader } from './reader.ts'

const LEADS = new Set(['aged', 'age', 'ages'])
const OWNERS = new Set(['his', 'her', 'their', 'my', 'our', 'early', 'late', 'mid'])

/** "aged 35", "at age 35", "at the age of 35", "aged between 3 and 5": the words before a number that make it an age. */
export function statedAge(words: Lexeme[], at: number): { at: number } | undefined {
  let i = at - 1
  while (i > at - 4 && /^(?:of|between|about|around|just|only|under|over|from)$/.test(words[i]?.lower ?? ''))
    i--
  return LEADS.has(words[i]?.lower ?? '') ? { at: i } : undefined
}

/** "aged 35" counts years, "aged three months" says what it counts. */
export const ageUnit = (measure: Pick<Draft, 'kind' | 'unit'> | undefined): string =>
  measure?.kind === 'duration' ? measure.unit : 'year'

/** ", 52,", ", who is 52,": a bare number of years after a name. */
export function readNameAge(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const word = words[at]!
  if (!/^\d{1,3}$/.test(word.text)) return undefined
  const after = words[at + 1]
  const named =
    words[at - 1]?.text === ','
      ? isCapital(words[at - 2]) ||
        (after?.text === ',' && words[at + 2]?.kind === 'word' && followsOffice(words, at - 2))
      : /^(?:is|was|turned|turns)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'who'
  if (!named) return undefined
  if (after && after.kind !== 'break' && !/^[,.;)—–]$/.test(after.text)) return undefined
  const value = Number(word.text)
  if (value < 1 || value > 119) return undefined
  return age(reader, { at, next: at + 1, number: { at, next: at + 1 }, value, hedge: 'bare' })
}

/** How many words may tell what somebody is, between the name and the age. */
const OFFICE = 6

/** "Colin Vance, a former minister, 51, was": what somebody is stands between the name and the age. */
function followsOffice(words: Lexeme[], at: number): boolean {
  for (let i = at; i > at - OFFICE; i--) {
    const word = words[i]
    if (word?.text === ',')
      return /^(?:an?|the|his|her|its|their|who)$/.test(words[i + 1]!.lower) && isCapital(words[i - 1])
    if (word?.kind !== 'word' || /^(?:is|are|was|were|has|have|had)$/.test(word.lower)) return false
  }
  return false
}

/** "in his thirties", "in their late 40s". */
export function readDecadeAge(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const value =
    DECADES.get(words[at]!.lower) ??
    (/^[1-9]0$/.test(words[at]!.text) && words[at + 1]?.lower === 's' && words[at + 1]!.tight
      ? Number(words[at]!.text)
      : undefined)
  if (value === undefined) return undefined
  let i = at - 1
  if (words[i]?.lower === '-') i--
  const lead = words[i]?.lower ?? ''
  if (!OWNERS.has(lead)) return undefined
  const [low, high] =
    lead === 'early'
      ? [value, value + 3]
      : lead === 'late'
        ? [value + 7, value + 9]
        : lead === 'mid'
          ? [value + 4, value + 6]
          : [value, value + 9]
  const next = words[at]!.kind === 'number' ? at + 2 : at + 1
  return age(reader, { at, next, number: { at, next }, value: null, range: { low, high }, hedge: 'range' })
}

const DECADES = new Map(Object.entries(numbers.decades))

function age(reader: Reader, draft: Omit<Draft, 'kind' | 'unit'>): Read {
  return { figures: [quantity(reader, { ...draft, kind: 'age', unit: 'year' })], next: draft.next }
}
