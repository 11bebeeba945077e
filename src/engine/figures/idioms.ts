import { hedgeBefore } from './hedges.ts'
import type { Lexeme } from './lexemes.ts'
import type { Measure } from './measure.ts'
import type { Numeral } from './numerals.ts'

const NO_PART =
  /^(?:the|first|second|third|fourth|last|other|better|top|bottom|latter|previous|this|next|latest|each|final|current|every|one|and)$/
const AFTER_HALF = /^(?:all|its|their|his|her|our|a|that|those|as|said|were|have|are|had)$/
const AFTER_THIRD =
  /^(?:more|less|fewer|said|say|were|are|have|had|as|in|on|and|or|by|from|to|higher|lower|off)$/
const NOUNS_OF_TIME = /^(?:century|hour|final|year|brother|sister|time|mile|moon)$/

/** "a third of voters", "nearly half", "fell by a third": never "a third attempt" or "the second half". */
export function isPart(words: Lexeme[], { at, next }: Numeral): boolean {
  const after = words[next]
  const first = words[at]!
  if (words[next - 1]!.lower.endsWith('s') || first.kind !== 'word') return true
  const before = words[at - 1]?.lower ?? ''
  const lead = first.lower
  if ((lead === 'half' || lead === 'quarter') && NO_PART.test(before)) return false
  if (after?.lower === 'of' || after?.lower === 'the') return lead !== 'quarter'
  if (lead === 'quarter') return /^(?:more|less|fewer|higher|lower)$/.test(after?.lower ?? '')
  if (after?.lower === '-') return false
  if (lead === 'half')
    return (
      hedgeBefore(words, at, 0) !== undefined ||
      /^(?:by|in|least|only|about)$/.test(before) ||
      AFTER_HALF.test(after?.lower ?? '')
    )
  if (after?.kind !== 'word') return true
  const last = words[next - 1]!.lower
  return last === 'half' || last === 'quarter'
    ? !NOUNS_OF_TIME.test(after.lower)
    : AFTER_THIRD.test(after.lower)
}

const ONE_OFF = new Set([
  'off',
  'on',
  'time',
  'way',
  'sided',
  'stop',
  'eyed',
  'liner',
  'to',
  'size',
  'upmanship',
  'handed',
])

/** "one" as a pronoun: "the one who", "each one", "one must". */
export function isPronoun(words: Lexeme[], { at, next }: Numeral, measure: Measure | undefined): boolean {
  if (next !== at + 1 || words[at]!.lower !== 'one') return false
  const before = words[at - 1]?.lower ?? ''
  const after = words[next]?.lower ?? ''
  if (after === '-' && ONE_OFF.has(words[next + 1]?.lower ?? '')) return true
  if (/^(?:at|on)$/.test(before) && /^(?:point|time|side|hand|end|stage)$/.test(after)) return true
  if (!measure || /^(?:no|each|every|any|which|another)$/.test(before)) return true
  // "one day they will return"
  if (measure.kind !== 'count')
    return (
      after === 'day' && words[next + 1]?.text !== '-' && !/^(?:for|in|than|within|after|only)$/.test(before)
    )
  return /^(?:another|thing|way)$/.test(after) || (/^(?:the|this|that)$/.test(before) && after !== 'of')
}
