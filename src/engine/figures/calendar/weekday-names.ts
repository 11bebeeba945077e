import type { Lexeme } from '../lexemes.ts'
import calendar from './calendar.json'
import { monthAt } from './fields.ts'

const WEEKDAYS = new Map(Object.entries(calendar.weekdays))
const SHORT_WEEKDAYS = new Set(calendar.shortWeekdays)

/** The day of the week that a word names, 0 for Sunday; short forms ("Sat", "Sun") only before a date. */
export function weekdayAt(words: Lexeme[], i: number): { day: number; next: number } | undefined {
  const word = words[i]
  const day = word?.kind === 'word' ? WEEKDAYS.get(word.lower) : undefined
  if (!word || day === undefined) return undefined
  if (!SHORT_WEEKDAYS.has(word.lower)) return { day, next: i + 1 }
  if (word.text[0] === word.lower[0]) return undefined
  const dot = words[i + 1]?.text === '.' && words[i + 1]!.tight ? 1 : 0
  const after = i + 1 + dot + (words[i + 1 + dot]?.text === ',' ? 1 : 0)
  return monthAt(words, after) || (words[after]?.kind === 'number' && monthAt(words, after + 1))
    ? { day, next: i + 1 + dot }
    : undefined
}
