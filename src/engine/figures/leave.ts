import { monthAt } from './calendar/fields.ts'
import { weekdayAt } from './calendar/weekday-names.ts'
import table from './leave.json'
import type { Lexeme } from './lexemes.ts'
import { STOPS } from './nouns.ts'
import { isCapital, opensSentence } from './reader.ts'

const LABELS = new Set(table.labels)
const LOWER_LABELS = new Set(table.lowerLabels)
const INDEX_NAMES = new Set(table.indexNames)
const INDICES = new Set(table.indices)
const STREET = new Set(table.street)
const PREFIXES = new Set(table.prefixes)
const IDIOMS = new Set(table.idioms)

export interface Candidate {
  at: number
  next: number
  digits: boolean
  /** A unit, a currency or a percent sign: then it is a number, whatever stands before it. */
  measured: boolean
  /** A noun in the plural follows. */
  counted: boolean
}

/** Whether a number counts nothing: part of a name, a label, a list marker, a telephone number, a version. */
export function countsNothing(words: Lexeme[], candidate: Candidate): boolean {
  const { at, next, digits, measured, counted } = candidate
  const first = words[at]!
  const before = words[at - 1]
  const after = words[next]
  if (digits && first.tight && before?.kind === 'word') return true
  if (first.tight && before?.lower === '-' && before.tight) {
    const prefix = words[at - 2]
    if (prefix?.kind === 'number' || (prefix?.kind === 'word' && !PREFIXES.has(prefix.lower))) return true
  }
  if (first.text === '+' && words[next]?.kind === 'number' && !measured) return true
  if (before?.text === '#' || before?.text === '№' || before?.text === '@') return true
  if (
    first.tight &&
    (before?.text === ':' || before?.text === '/' || before?.text === '_' || before?.text === '=')
  ) {
    if (words[at - 2] && before.tight && !(measured && before.text !== '/')) return true
  }
  if (digits && after?.tight && !measured) {
    if (after.kind === 'word' || after.text === '_' || after.text === '@') return true
    if (after.text === ':' && words[next + 1]?.tight) return true
    if (after.lower === '-' && words[next + 1]?.tight && words[next + 1]!.kind === 'number') return true
    if (after.lower === '-' && words[next + 1]?.tight && words[next + 1]!.text.length === 1) return true
    if (after.text === '(' && words[next + 1]?.lower === 'k') return true
  }
  if (
    IDIOMS.has(
      words
        .slice(at, next)
        .map(w => w.lower)
        .join(''),
    )
  )
    return !measured
  if (measured) return false
  return (
    isLabelled(words, at, digits) ||
    isMarker(words, at, next, digits) ||
    isAddress(words, next) ||
    isNamed(words, candidate, counted)
  )
}

/** "Flight 370", "page 12", "No. 1", "S&P 500". */
function isLabelled(words: Lexeme[], at: number, digits: boolean): boolean {
  let i = at - 1
  if (words[i]?.text === '.' && words[i]!.tight) i--
  const label = words[i]
  if (label?.kind !== 'word') return false
  if (LOWER_LABELS.has(label.lower)) return true
  if (!isCapital(label)) return false
  if (digits && INDICES.has(words[at]!.text) && (INDEX_NAMES.has(label.lower) || label.text.length === 1))
    return true
  return LABELS.has(label.lower)
}

/** "1. Introduction", "2) the deal", "(a 3)": numbers that number a list. */
function isMarker(words: Lexeme[], at: number, next: number, digits: boolean): boolean {
  if (!digits || words[at]!.text.length > 2) return false
  const [before, after] = [words[at - 1], words[next]]
  if (before?.text === '(' && after?.text === ')') return true
  const opens = !before || before.kind === 'break' || before.text === ';'
  const closes =
    after?.text === ')' ||
    (after?.text === '.' && words[next + 1]?.kind === 'word' && isCapital(words[next + 1]))
  return opens && closes
}

/** "10 Downing Street". */
export function isAddress(words: Lexeme[], next: number): boolean {
  if (!isCapital(words[next])) return false
  for (let i = next + 1; i < next + 4; i++) {
    if (words[i]?.kind !== 'word' || !isCapital(words[i])) return false
    if (STREET.has(words[i]!.lower)) return true
  }
  return false
}

/** "Apple Watch 5", "Galaxy Note 20 Ultra", "the Group of Seven", "Formula One". */
function isNamed(words: Lexeme[], { at, next, digits }: Candidate, counted: boolean): boolean {
  const before = words[at - 1]
  const first = words[at]!
  const named =
    isCapital(before) &&
    !STOPS.has(before!.lower) &&
    !monthAt(words, at - 1) &&
    !weekdayAt(words, at - 1) &&
    !(opensSentence(words, at - 1) && !digits)
  if (!digits) {
    if (!isCapital(first) || opensSentence(words, at)) return false
    return named || (isCapital(words[next]) && !counted) || words[at - 1]?.lower === 'of'
  }
  // "the 787 Dreamliner"
  if (
    !named &&
    !counted &&
    isCapital(words[next]) &&
    words[next]!.text.length > 1 &&
    !STOPS.has(words[next]!.lower) &&
    !monthAt(words, next) &&
    !weekdayAt(words, next)
  )
    return !/[,.]/.test(first.text)
  if (!named || /[,.]/.test(first.text)) return false
  if (isCapital(words[next]) && !STOPS.has(words[next]!.lower)) return true
  return !counted && (!opensSentence(words, at - 1) || before!.text.length > 1)
}
