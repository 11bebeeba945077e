import calendar from './calendar/calendar.json'
import numbers from './numbers.json'

/** Every word and mark that a figure may begin with: all others are passed over at once. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...Object.keys(numbers.small),
  ...Object.keys(numbers.tens),
  ...Object.keys(numbers.ordinals),
  ...Object.keys(numbers.vague),
  ...Object.keys(numbers.multiples),
  ...Object.keys(numbers.glyphs),
  ...Object.keys(calendar.months),
  ...Object.keys(calendar.weekdays),
  ...Object.keys(calendar.seasons),
  ...Object.keys(calendar.holidays).map(name => name.split(' ')[0]!),
  ...calendar.previous,
  ...calendar.next,
  ...calendar.same,
  ...['a', 'an', 'half', 'quarter', 'couple', 'several', 'tens', 'low', 'mid', 'high', 'minus', 'negative'],
  ...['the', 'today', 'tonight', 'yesterday', 'tomorrow', 'early', 'late', 'earlier', 'later'],
  ...['beginning', 'start', 'middle', 'end', 'noon', 'midday', 'midnight'],
  ...['no', 'nobody', 'none', 'every'],
  ...['hourly', 'daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'],
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  ...['-', '+', '.'],
])
