import type { Span } from '../text/span.ts'
import type { Agreed } from './agree.ts'
import { FUNCTION, HONORIFICS, isOrdinary, OFFICE_MODIFIERS, OFFICES, RANKS, SPEECH } from './lexicon.ts'
import type { Word } from './words.ts'

const RELATIVE = new Set(['counterpart', 'official', 'officials'])
const JOINTS = new Set(['of', 'for', 'to', 'the', 'and', 'at', 'on', 'in'])
/** Small words inside an office that stands before its holder: "ambassador to Syria Robert Ford". */
const JOINTS_BEFORE = new Set(['of', 'for', 'to', 'the', 'and'])
/** An office is not longer than this many tokens. */
const LONGEST = 16

/**
 * The words that give a person an office: before the name ("Turkish Foreign Minister"), or after it, set off by a comma;
 * both where one stands on either side ("Captain Dmytro Pletenchenko, a navy spokesman").
 */
export function rolesOf(words: readonly Word[], holder: Agreed, names: readonly Agreed[]): Span[] {
  const first = before(words, holder, names) ?? setBefore(words, holder, names)
  const second = after(words, holder, names)
  if (!first) return second ? [second] : []
  // "Foreign Minister Lavrov, the president said" gives him one.
  if (!second || words[holder.to]?.text !== ',') return [first]
  const next = words.find(word => word.start >= second.end)
  return next?.kind === 'word' ? [first] : [first, second]
}

/** Index ranges of the names that may stand inside an office: a country, a demonym, a body. */
function partAt(names: readonly Agreed[], at: number, side: 'from' | 'to'): Agreed | undefined {
  let low = 0
  let high = names.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const name = names[middle]!
    if (name[side] === at) return name.kind === 'person' ? undefined : name
    if (name[side] < at) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** "ex-president" and "then-President" are offices, too. */
const isOffice = (word: Word) =>
  word.kind === 'word' &&
  !RELATIVE.has(word.key) &&
  (OFFICES.has(word.key.replace(/^(?:ex|then)-/, '')) ||
    (word.capital && RANKS.has(word.key)) ||
    word.key === 'executive')

function before(words: readonly Word[], holder: Agreed, names: readonly Agreed[]): Span | undefined {
  let i = holder.from
  let office = false
  let start = -1
  let end = -1
  let joint = false
  const limit = Math.max(0, i - LONGEST)
  if (words[i - 1]?.text === ',' && isOffice(words[i - 2] ?? words[i - 1]!) && setOff(words, holder)) i--
  // "Superintendent of Police Vidya Kulkarni": what was read as a title, with its complement.
  const { title } = holder
  if (title?.to === i && words.slice(title.from, i).some(isOffice)) {
    i = title.from
    start = i
    end = holder.from
    office = true
  }
  // An office stands in its holder's own sentence.
  while (i > limit && !words[i]!.opens) {
    const word = words[i - 1]!
    const part = partAt(names, i, 'to')
    if (part && part.from >= limit) {
      i = part.from
      start = i
      if (end < 0) end = part.to
      continue
    }
    if (word.text === '.' && !word.spaced) {
      i--
      continue
    }
    if (word.kind !== 'word') break
    if (isOffice(word)) office = true
    else if (OFFICE_MODIFIERS.has(word.key) || HONORIFICS.has(word.key)) {
      // "first", "chief", "mr": part of an office, but none by themselves
    } else if (JOINTS_BEFORE.has(word.lower) && end >= 0) {
      joint = true
      i--
      continue
    } else if (end < 0 && subject(word) && words[i - 2]?.text === 'of' && isOffice(words[i - 3] ?? word)) {
      // "director of football Cícero Souza"
    } else if (joint || end < 0 || !isOffice(words[i]!) || !subject(word)) break
    joint = false
    if (word.possessive && !isOrdinary(word.key)) break
    i--
    start = i
    if (end < 0) end = holder.from
  }
  if (!office || start < 0) return undefined
  while (
    start < holder.from &&
    ((HONORIFICS.has(words[start]!.key) && !isOffice(words[start]!)) || words[start]!.text === '.')
  )
    start++
  return trimmed(words, start, holder.from)
}

/** "The Secretary of State for Culture, Media and Sport, Lucy Frazer, said": an office with its complement, before a comma. */
function setBefore(words: readonly Word[], holder: Agreed, names: readonly Agreed[]): Span | undefined {
  const comma = holder.from - 1
  if (words[comma]?.text !== ',' || words[holder.to]?.text !== ',') return undefined
  const limit = Math.max(0, comma - LONGEST)
  let office = -1
  for (let i = comma - 1; i >= limit; i--) {
    const word = words[i]!
    if (isOffice(word) && /^(?:of|for|to)$/.test(words[i + 1]?.text ?? '')) office = i
    else if (office >= 0 && !OFFICE_MODIFIERS.has(word.key) && !isOffice(word)) break
    else if (!word.capital && word.text !== ',' && !JOINTS.has(word.lower) && !isOffice(word)) break
  }
  if (office < 0) return undefined
  let start = office
  while (start > limit) {
    const word = words[start - 1]!
    const part = partAt(names, start, 'to')
    if (part) start = part.from
    else if (word.kind === 'word' && (OFFICE_MODIFIERS.has(word.key) || isOffice(word))) start--
    else break
  }
  return trimmed(words, start, comma)
}

/** "energy", "climate": what a minister or an envoy is for. */
const subject = (word: Word) =>
  !FUNCTION.has(word.lower) &&
  isOrdinary(word.key) &&
  /(?:[^sg]|ss|ing)$/.test(word.key) &&
  !/(?:ed|ly)$/.test(word.key)

/** Whether a comma or a verb follows, as after a name that was set off by a comma. */
const setOff = (words: readonly Word[], holder: Agreed) =>
  !words[holder.to] || words[holder.to]!.text === ',' || !words[holder.to]!.capital

function after(words: readonly Word[], holder: Agreed, names: readonly Agreed[]): Span | undefined {
  let i = holder.to
  if (words[i]?.text === ',') i++
  else if (words[i]?.lower === 'is' || words[i]?.lower === 'as') i++
  else return undefined
  if (/^(?:the|a|an|its|his|her|their)$/.test(words[i]?.lower ?? '')) i++
  const start = i
  const limit = Math.min(words.length, start + LONGEST)
  let office = -1
  while (i < limit && office < 0) {
    const word = words[i]!
    const part = partAt(names, i, 'from')
    if (part) i = part.to
    else if (word.kind !== 'word') return undefined
    else if (isOffice(word)) office = i++
    else if (OFFICE_MODIFIERS.has(word.key) || subject(word)) i++
    else if (word.lower === 'the' && words[i - 1]!.lower === 'then') i++
    else return undefined
  }
  if (office < 0 || words[office]!.possessive) return undefined
  i = wholeOffice(words, i, limit)
  if (i < limit && /^(?:of|for|to|at)$/.test(words[i]!.lower)) {
    let end = i
    for (let k = i; k < limit; ) {
      const part = partAt(names, k, 'from')
      const word = words[k]!
      if (part) k = part.to
      else if (word.text === ',' && listEnd(words, k, limit)) k++
      else if (
        word.kind === 'word' &&
        (JOINTS.has(word.lower) ||
          (!FUNCTION.has(word.lower) && !SPEECH.has(word.lower) && !/ed$/.test(word.key)))
      )
        k++
      else break
      if (part || (word.kind === 'word' && !JOINTS.has(word.lower))) end = k
    }
    i = end
  }
  return trimmed(words, start, i)
}

/** Whether a comma parts the subjects of an office, of which "and" joins the last: "minister of trade, industry and energy". */
function listEnd(words: readonly Word[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < limit; i += 2) {
    if (!subject(words[i]!)) return false
    if (words[i + 1]?.text === 'and') return i + 2 < limit && subject(words[i + 2]!)
    if (words[i + 1]?.text !== ',') return false
  }
  return false
}

/** Where an office ends whose first word says little: "chief | financial officer", "deputy | oil minister". */
function wholeOffice(words: readonly Word[], from: number, limit: number): number {
  let end = from
  for (let i = from; i < Math.min(limit, from + LONGEST_SUBJECT); i++) {
    const word = words[i]!
    if (isOffice(word)) end = i + 1
    else if (word.kind !== 'word' || !(OFFICE_MODIFIERS.has(word.key) || subject(word))) break
  }
  return end
}
const LONGEST_SUBJECT = 5

function trimmed(words: readonly Word[], from: number, to: number): Span | undefined {
  let last = to - 1
  while (last >= from && words[last]!.text === ',') last--
  let first = from
  while (first <= last && JOINTS.has(words[first]!.lower)) first++
  if (first > last) return undefined
  return { start: words[first]!.start, end: words[last]!.end }
}
