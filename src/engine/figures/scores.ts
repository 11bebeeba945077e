import type { Lexeme } from './lexemes.ts'
import { looksPlural } from './nouns.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { quantity, type Read, type Reader } from './reader.ts'
import table from './scores.json'
import { readUnit } from './units.ts'

const CONTEXT = new Set(table.context)
const CLOSERS = new Set(table.closers)
const VOTING = new Set(table.voting)
/** How far from a pair of numbers a word of sport or voting may stand. */
const REACH = 8

/** "3-1", "2-2", "by 321 votes to 214", "passed by 182 to 129": a score or a vote, the first side's number first. */
export function readScore(reader: Reader, first: Numeral): Read | undefined {
  const { words } = reader
  if (!Number.isInteger(first.value) || first.value < 0 || first.scale || first.fraction) return undefined
  const votes = voted(words, first)
  const second = votes ?? dashed(words, first) ?? spoken(words, first)
  if (!second) return undefined
  const ends = { low: Math.min(first.value, second.value), high: Math.max(first.value, second.value) }
  const next = second.next
  return {
    figures: [
      quantity(reader, {
        at: first.at,
        next,
        number: { at: first.at, next },
        value: null,
        range: ends,
        hedge: 'bare',
        kind: 'score',
        unit: votes ? 'vote' : '',
      }),
    ],
    next,
  }
}

function voted(words: Lexeme[], first: Numeral): Numeral | undefined {
  if (words[first.next]?.lower !== 'votes' || words[first.next + 1]?.lower !== 'to') return undefined
  return readNumeral(words, first.next + 2)
}

/** How many words may stand between who voted, or won, and the two numbers: "backed the bill in June by 182 to 129". */
const VOTED = 6

/** "Passed by 182 to 129", "won 61 to 38": two numbers of nothing that is named. */
function spoken(words: Lexeme[], first: Numeral): Numeral | undefined {
  if (words[first.next]?.lower !== 'to') return undefined
  const second = readNumeral(words, first.next + 1)
  if (!second || !Number.isInteger(second.value) || second.scale || second.fraction) return undefined
  const before = words[first.at - 1]?.lower ?? ''
  const led =
    before === 'by' ? words.slice(Math.max(0, first.at - VOTED), first.at - 1) : [words[first.at - 1]]
  if (!led.some(word => VOTING.has(word?.lower ?? ''))) return undefined
  const after = words[second.next]
  const counts =
    after?.kind === 'word' && (looksPlural(after.lower) || readUnit(words, second.next) !== undefined)
  return counts || /^[%$€£°]$/.test(after?.text ?? '') ? undefined : second
}

function dashed(words: Lexeme[], first: Numeral): Numeral | undefined {
  if (
    !first.digits ||
    first.next !== first.at + 1 ||
    words[first.next]?.lower !== '-' ||
    !words[first.next]!.tight
  )
    return undefined
  const second = words[first.next + 1]
  if (
    second?.kind !== 'number' ||
    !second.tight ||
    !/^\d{1,3}$/.test(second.text) ||
    !/^\d{1,3}$/.test(words[first.at]!.text)
  )
    return undefined
  const before = words[first.at - 1]
  if (words[first.at]!.tight && before && /^(?:[-/:.$€£]|[^\W\d_]+)$/u.test(before.text)) return undefined
  const next = first.next + 2
  const after = words[next]
  if (after?.tight && (after.kind !== 'mark' || /^[-%/$€£°:]$/.test(after.lower))) return undefined
  const value = Number(second.text)
  const numeral: Numeral = { at: first.next + 1, next, value, digits: true }
  if (CLOSERS.has(after?.lower ?? '')) return numeral
  if (
    readUnit(words, next) ||
    (after?.kind === 'word' &&
      (looksPlural(after.lower) || /^(?:million|billion|thousand|trillion|bn|mn)$/.test(after.lower)) &&
      !CONTEXT.has(after.lower))
  )
    return undefined
  return first.value >= value || inContext(words, first.at, next) ? numeral : undefined
}

function inContext(words: Lexeme[], at: number, next: number): boolean {
  for (let d = 1; d <= REACH; d++) {
    if (CONTEXT.has(words[at - d]?.lower ?? '') || CONTEXT.has(words[next + d - 1]?.lower ?? '')) return true
  }
  return false
}
