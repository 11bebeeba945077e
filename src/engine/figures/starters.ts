import calendar from './calendar/calendar.json'
import numbers from './numbers.json'

const NUMBERS = [...Object.keys(numbers.small), ...Object.keys(numbers.tens), 'a', 'an', 'couple']

/** The words that a date may begin with, after an optional "the". */
export const CALENDAR_STARTERS: ReadonlySet<string> = new Set([
  ...NUMBERS,
  ...Object.keys(numbers.ordinals),
  ...Object.keys(calendar.months),
  ...Object.keys(calendar.weekdays),
  ...Object.keys(calendar.seasons),
  ...Object.keys(calendar.holidays).map(name => name.split(' ')[0]!),
  ...calendar.previous,
  ...calendar.next,
  ...calendar.same,
  ...calendar.parts,
  ...calendar.days,
  ...['black', 'thanksgiving', 'week', 'year', 'w', 'q', 'h'],
])

/** Every word and mark that a figure may begin with: all others are passed over at once. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...CALENDAR_STARTERS,
  ...Object.keys(numbers.vague),
  ...Object.keys(numbers.multiples),
  ...Object.keys(numbers.folds),
  ...Object.keys(numbers.glyphs),
  ...Object.keys(numbers.decades),
  ...['the', 'half', 'quarter', 'several', 'tens', 'low', 'high', 'minus', 'negative'],
  ...['noon', 'midday', 'midnight', 'no', 'nobody', 'none', 'every'],
  ...['hourly', 'daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'],
  ...['-', '+', '.'],
])
