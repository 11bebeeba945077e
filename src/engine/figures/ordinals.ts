import { readCounted } from './nouns.ts'
import numbers from './numbers.json'
import { isCapital, opensSentence, quantity, type Read, type Reader } from './reader.ts'

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

/** "21st century", "10th place", "the third strike of the winter": a rank with what it ranks. */
export function readOrdinal(reader: Reader, at: number): Read | undefined {
  const { words } = reader
  const word = words[at]!
  let value: number | undefined
  let next = at + 1
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
    // "the second most", "the third largest": a rank in a row, but of nothing that is counted.
    if ((value <= 2 && IDIOMS.has(after)) || /(?:est|most)$/.test(after)) return undefined
  }
  const dash = words[next]?.lower === '-' && words[next]!.tight
  if (dash && word.kind === 'word') return undefined
  const counted = readCounted(words, next, true)
  if (word.kind === 'word' && !counted && value < 20) return undefined
  return {
    figures: [
      quantity(reader, {
        at,
        next: counted?.next ?? next,
        number: { at, next },
        value,
        hedge: 'bare',
        kind: 'ordinal',
        unit: counted?.unit ?? '',
        counted,
      }),
    ],
    next: counted?.next ?? next,
  }
}
