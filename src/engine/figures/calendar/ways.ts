import calendar from './calendar.json'

/** Before, within or after the present one. */
export type Way = -1 | 0 | 1

const PREVIOUS = new Set(calendar.previous)
const NEXT = new Set(calendar.next)
const SAME = new Set(calendar.same)

/** Where "last", "this" and "next" and their like point. */
export function wayOf(word: string): Way | undefined {
  return PREVIOUS.has(word) ? -1 : NEXT.has(word) ? 1 : SAME.has(word) ? 0 : undefined
}
