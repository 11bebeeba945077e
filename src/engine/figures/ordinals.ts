import type { Lexeme } from './lexemes.ts'
import { readCounted } from './nouns.ts'
import numbers from './numbers.json'
import { isNumbered, readRanked } from './ranks.ts'
import { type Draft, isCapital, opensSentence, quantity, type Read, type Reader } from './reader.ts'

const ORDINALS = new Map(Object.entries(numbers.ordinals))
const TENS = new Map(Object.entries(numbers.tens))
const ENDS = new Set(['st', 'nd', 'rd', 'th'])
const LEADS =
  /^(?:the|a|an|his|her|its|their|our|my|your|in|for|this|that|s|straight|of|record|unprecedented|\S*['’]s|\S+s['’])$/
/** After "first" and "second" these make an idiom, not a rank in a row. */
const IDIOMS = new Set([
  'time',
  'half',
  'hand',
  'place',
  'thing',
  'step',
  'glance',
  'sight',
  'class',
  'aid',
  'person',
  'quarter',
  'party',
  'degree',
  'floor',
  'language',
  'name',
  'lady',
  'minister',
  'world',
  'responders',
  'responder',
  'of',
  'and',
  'or',
  'to',
  'in',
])

/** "For the second time": so often it has happened. */
const isAgain = (words: Lexeme[], at: number, value: number): boolean =>
  value > 1 &&
  words[at + 1]?.lower === 'time' &&
  words[at - 2]?.lower === 'for' &&
  /^(?:the|a)$/.test(words[at - 1]!.lower)

/** "21st century", "10th place", "the third strike of the winter": a rank with what it ranks. */
export function readOrdinal(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const word = words[at]!
  let value: number | undefined
  let next = at + 1
  if (isNumbered(words, at)) return numbered(reader, at)
  if (word.kind === 'number') {
    if (
      !/^\d{1,3}(?:,?\d{3})?$/.test(word.text) ||
      !ENDS.has(words[next]?.lower ?? '') ||
      !words[next]!.tight
    )
      return undefined
    value = Number(word.text.replace(',', ''))
    next++
  } else {
    const ten = TENS.get(word.lower)
    if (ten !== undefined) {
      const dash = words[next]?.lower === '-' ? 1 : 0
      const unit = ORDINALS.get(words[next + dash]?.lower ?? '')
      if (!unit || unit > 9) return undefined
      value = ten + unit
      next += dash + 1
    } else value = ORDINALS.get(word.lower)
    if (value === undefined) return undefined
    // "The Third Way", "the Second World War": a name.
    if (isCapital(word) && isCapital(words[next]) && !opensSentence(words, at)) return undefined
    if (ten === undefined && !LEADS.test(words[at - 1]?.lower ?? '')) return undefined
    const after = words[next]?.lower ?? ''
    if (value <= 2 && IDIOMS.has(after) && !isAgain(words, at, value)) return undefined
  }
  const ranked = readRanked(words, next)
  if (ranked) return ordinal(reader, { ...ranked, at, number: { at, next }, value })
  const dash = words[next]?.lower === '-' && words[next]!.tight
  if (dash && word.kind === 'word') return undefined
  const counted = readCounted(words, next, true)
  if (word.kind === 'word' && !counted && value < 20) return undefined
  const unit = counted?.unit ?? ''
  return ordinal(reader, { at, next: counted?.next ?? next, number: { at, next }, value, unit, counted })
}

/** "Season 3" is the third season. */
function numbered(reader: Reader, at: number): Read {
  const { words, floor } = reader
  const next = at + 1
  return ordinal(reader, {
    at: Math.max(floor, at - 1),
    next,
    number: { at, next },
    value: Number(words[at]!.text),
    unit: words[at - 1]!.lower,
  })
}

const ordinal = (reader: Reader, read: Omit<Draft, 'hedge' | 'kind'>): Read => ({
  figures: [quantity(reader, { ...read, hedge: 'bare', kind: 'ordinal' })],
  next: read.next,
})
