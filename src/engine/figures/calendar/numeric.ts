import type { Lexeme } from '../lexemes.ts'
import type { Dated, DateReader } from './date.ts'
import { ymd } from './days.ts'
import { monthAt, resolve, valid } from './fields.ts'

const SEPARATOR = /^[-/.]$/

/** "2016-02-11", "11/02/2016", "22/04/16", "2019-aug-01", "23/Sep/2020", "2015-03", "20161016". */
export function readNumeric(reader: DateReader, at: number): Dated | undefined {
  const { words } = reader
  const word = words[at]
  if (
    word?.kind !== 'number' ||
    (word.tight && /^[-/.:$€£]$/.test(words[at - 1]?.lower ?? '') && words[at - 1]!.tight)
  )
    return undefined
  return readRun(word.text, at) ?? readParts(reader, at) ?? readMonthDay(reader, at)
}

/** "20161016" and "11.02.2016" are one lexeme. */
function readRun(text: string, at: number): Dated | undefined {
  const run = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text)
  if (run) return day(at, at + 1, +run[1]!, +run[2]!, +run[3]!)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  return dotted ? slashed(at, at + 1, +dotted[2]!, +dotted[1]!, +dotted[3]!) : undefined
}

function day(at: number, next: number, y: number, m: number, d: number): Dated | undefined {
  if (!valid(y, m, d)) return undefined
  return { at, next, days: { from: ymd(y, m, d), to: ymd(y, m, d) } }
}

/** Month first as in the United States, unless only the other order is a date. */
function slashed(at: number, next: number, a: number, b: number, year: number): Dated | undefined {
  const found = day(at, next, year, a, b) ?? day(at, next, year, b, a)
  // "2/29/2019" is a date that there was not.
  return found ?? (a > 0 && b > 0 && Math.max(a, b) <= 31 && Math.min(a, b) <= 12 ? { at, next } : undefined)
}

/** Three parts, or two of which one is a year, with one kind of separator between. */
function readParts({ words, filed }: DateReader, at: number): Dated | undefined {
  const [a, s, b, t, c] = words.slice(at, at + 5) as (Lexeme | undefined)[]
  if (!a || !s || !b || !SEPARATOR.test(s.lower) || !s.tight || !b.tight) return undefined
  const three = t?.tight && t.lower === s.lower && c?.tight && c.kind === 'number'
  const year = /^(?:19|20|21)\d\d$/
  const short = /^\d{1,2}$/
  if (b.kind === 'word') {
    const month = monthAt(words, at + 2)?.month
    if (!month) return undefined
    if (three && year.test(a.text) && short.test(c!.text)) return day(at, at + 5, +a.text, month, +c!.text)
    if (three && short.test(a.text) && year.test(c!.text)) return day(at, at + 5, +c!.text, month, +a.text)
    return short.test(a.text) && !three
      ? { at, next: at + 3, ...resolve(filed.today, undefined, month, +a.text) }
      : undefined
  }
  if (b.kind !== 'number' || !short.test(b.text)) return undefined
  if (three && year.test(a.text) && short.test(c!.text))
    return day(at, at + 5, +a.text, +b.text, +c!.text) ?? day(at, at + 5, +a.text, +c!.text, +b.text)
  if (three && short.test(a.text) && (year.test(c!.text) || /^\d\d$/.test(c!.text))) {
    const y = c!.text.length === 4 ? +c!.text : +c!.text + (+c!.text < 70 ? 2000 : 1900)
    return slashed(at, at + 5, +a.text, +b.text, y)
  }
  if (three || !year.test(a.text) || +b.text < 1 || +b.text > 12 || s.lower !== '-') return undefined
  return { at, next: at + 3, ...resolve(filed.today, +a.text, +b.text) }
}

const LEADS =
  /^(?:on|by|since|until|this|next|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** "from 10/25 to 01/25": both ends have a slash. */
function inRange(words: Lexeme[], at: number): boolean {
  const [lead, joint] = [words[at - 1]?.lower ?? '', words[at + 3]?.lower ?? '']
  if (/^(?:from|between)$/.test(lead)) return /^(?:to|and|-)$/.test(joint) && words[at + 5]?.text === '/'
  return (
    /^(?:to|and|-)$/.test(lead) &&
    words[at - 3]?.text === '/' &&
    /^(?:from|between)$/.test(words[at - 5]?.lower ?? '')
  )
}

/** "on 22/04", "Friday 5/12": without a year only after a word that asks for a day. */
function readMonthDay({ words, filed }: DateReader, at: number): Dated | undefined {
  const [a, s, b] = words.slice(at, at + 3) as (Lexeme | undefined)[]
  const dotted = a && /^(\d{1,2})\.(\d{1,2})$/.exec(a.text)
  if (!LEADS.test(words[at - 1]?.lower ?? '') && !inRange(words, at)) return undefined
  const [first, second] = dotted ? [+dotted[1]!, +dotted[2]!] : [Number(a?.text), Number(b?.text)]
  if (dotted && words[at - 1]!.lower === 'by') return undefined
  if (!dotted && (s?.text !== '/' || !s.tight || b?.kind !== 'number' || !b.tight)) return undefined
  if (!Number.isInteger(first) || !Number.isInteger(second)) return undefined
  const next = dotted ? at + 1 : at + 3
  if (words[next]?.tight && words[next]!.text !== ',' && words[next]!.text !== '.') return undefined
  const [month, date] = valid(2000, first, second) ? [first, second] : [second, first]
  return valid(2000, month, date) ? { at, next, ...resolve(filed.today, undefined, month, date) } : undefined
}
