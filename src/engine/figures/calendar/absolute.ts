import type { Lexeme } from '../lexemes.ts'
import type { Dated, DateReader } from './date.ts'
import { dayAt, isOrdinal, monthAt, resolve, yearAfter } from './fields.ts'
import { tenseTold } from './tense.ts'

/** "February 1", "Feb. 11, 2016", "February 1-5", "Nov 18-Dec 19, 2015", "February 2016", "March". */
export function readMonthFirst({ words, filed }: DateReader, at: number): Dated | undefined {
  const first = monthAt(words, at)
  if (!first) return undefined
  const comma = words[first.next]?.text === ',' ? 1 : 0
  const slash =
    words[first.next]?.text === '/' || (words[first.next]?.lower === '-' && words[first.next]!.tight) ? 1 : 0
  const day = dayAt(words, first.next + comma + slash)
  if (!day || (comma && !isOrdinal(words, day)) || hourFollows(words, day.next)) {
    const { year = yearBefore(words, at, first, filed.today), next } = yearAfter(words, first.next)
    return { at, next, ...resolve(filed.today, year, first.month) }
  }
  const end = rangeEnd(words, day.next, first.month)
  const { year, next } = yearAfter(words, end?.next ?? day.next)
  return { at, next, ...resolve(filed.today, year, first.month, day.day, end?.month, end?.day) }
}

/** "Since January" looks back, however near the next January is; and so does "sales rose in March" in February. */
function yearBefore(
  words: Lexeme[],
  at: number,
  { month, next }: { month: number; next: number },
  today: string | undefined,
): number | undefined {
  const lead = words[at - 1]?.lower
  if (!today || !(lead === 'since' || (lead === 'in' && tenseTold(words, at - 1, next) === 'past')))
    return undefined
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return month > now ? year - 1 : year
}

function hourFollows(words: Lexeme[], i: number): boolean {
  const word = words[i]
  return word?.lower === 'am' || word?.lower === 'pm' || word?.lower === 'a.m.' || word?.lower === 'p.m.'
}

/** "-5" or "- Dec 19" after a day. */
function rangeEnd(
  words: Lexeme[],
  i: number,
  month: number,
): { month: number; day: number; next: number } | undefined {
  if (words[i]?.lower !== '-' && words[i]?.lower !== 'to' && words[i]?.lower !== 'through') return undefined
  const second = monthAt(words, i + 1)
  const day = dayAt(words, second?.next ?? i + 1)
  if (!day || (!second && words[i]!.lower === 'to' && words[day.next]?.kind === 'word')) return undefined
  return { month: second?.month ?? month, day: day.day, next: day.next }
}

/** "14 March", "14th of March 2016", "5-7 March", "the second of August", "15th day of June". */
export function readDayFirst({ words, filed }: DateReader, at: number): Dated | undefined {
  const day = dayAt(words, at)
  if (!day || /^[$€£#]$/.test(words[at - 1]?.text ?? '')) return undefined
  let i = day.next
  let last: { day: number; next: number } | undefined
  if (words[i]?.lower === '-' || words[i]?.lower === 'to' || words[i]?.lower === 'and') {
    last = dayAt(words, i + 1)
    if (last) i = last.next
  }
  if (words[i]?.lower === 'day') i++
  if (words[i]?.lower === 'of') i++
  else if (
    isOrdinal(words, day) &&
    words[day.next - 1]!.kind === 'word' &&
    words[day.next - 1]!.text.length > 2
  )
    return undefined
  if (words[i]?.lower === '-' || words[i]?.text === '/') i++
  const month = monthAt(words, i)
  if (!month) return undefined
  // "for $12 December 27": the day stands after the month.
  const { year, next } = yearAfter(words, month.next)
  return { at, next, ...resolve(filed.today, year, month.month, day.day, month.month, last?.day) }
}
