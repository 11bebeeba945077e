import {
  CALENDAR,
  DIRECTIONS,
  EVENTS,
  FIRST_HEADS,
  FUNCTION,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_FIRST,
  PLACE_HEADS,
  PLACE_OF,
  WEAK_HEADS,
} from './lexicon.ts'
import { isSubject } from './subjects.ts'
import { isTitle } from './titles.ts'
import type { Word } from './words.ts'

/** The word that says what a name is of: "Party", "River", "War". */
export interface Head {
  at: number
  end: number
  kind: 'organisation' | 'place' | 'other'
  weight: number
}

/** "Ontario Teachers' Pension Plan" invests. */
const PLANS = new Set(['pension', 'retirement', 'superannuation'])

/** The last word from `from` to `to` that says what the whole is; the first one where it takes an "of". */
export function headOf(words: readonly Word[], from: number, to: number): Head | undefined {
  const first = words[from]!
  const of = words[from + 1]?.text
  if (of === 'of' || of === 'for' || of === 'on') {
    if (ORGANISATION_HEADS.has(first.key)) return { at: from, end: from + 1, kind: 'organisation', weight: 5 }
    if (PLACE_OF.has(first.key)) return { at: from, end: from + 1, kind: 'place', weight: 5 }
  }
  for (let i = to - 1; i > from; i--) {
    const key = words[i]!.key
    if (!words[i]!.capital) continue
    if (key === 'plan' && PLANS.has(words[i - 1]!.key))
      return { at: i, end: i + 1, kind: 'organisation', weight: 5 }
    if (EVENTS.has(key)) return { at: i, end: i + 1, kind: 'other', weight: 5 }
    if (PLACE_HEADS.has(key)) return { at: i, end: i + 1, kind: 'place', weight: 5 }
    if (ORGANISATION_HEADS.has(key))
      return { at: i, end: i + 1, kind: 'organisation', weight: WEAK_HEADS.has(key) ? 4 : 6 }
  }
  if (to - from > 1 && PLACE_FIRST.has(first.key)) return { at: from, end: to, kind: 'place', weight: 4 }
  if (to - from > 1 && FIRST_HEADS.has(first.key))
    return { at: from, end: to, kind: 'organisation', weight: 4 }
  if (to - from > 1 && DIRECTIONS.has(first.key)) return { at: from, end: to, kind: 'place', weight: 3 }
  return undefined
}

/** The end of the name with what its head takes after it: "Ministry of Communications and Technology". */
export function extendHead(words: readonly Word[], head: Head, to: number): number {
  let end = head.end
  for (let i = end; i < to; ) {
    const joint = words[i]!.text
    const more = joint === 'and' || joint === '&' || joint === ','
    if (joint === ',' && /^(?:and|&)$/.test(words[i + 1]?.text ?? '')) i++
    if (!more && joint !== 'of' && (head.kind === 'place' || (joint !== 'for' && joint !== 'on'))) break
    let next = i + 1
    if (words[next]?.text === 'the') next++
    const word = words[next]
    const office = words[head.at]!.key === 'office'
    const own = words[next - 1]!.text === 'the' ? ownHead(words, next, to) : undefined
    if (own && !office && (own === 'organisation' || own === head.kind)) break
    if (next >= to || !word?.capital || FUNCTION.has(word.key) || CALENDAR.has(word.key)) break
    // What "and" joins to an organisation's name is one of its subjects, not another name.
    if (more && !(joint === '&' || (end > head.end && isSubject(word)))) break
    if (more && FIRST_HEADS.has(word.key) && words[next + 1]?.text === 'of') break
    end = next + 1
    // "Central Bank of Chile | Governor Rosanna Costa", but "Office of the Prime Minister".
    const titled = isTitle(words, next, to)
    while (end < to && isPart(words, end, to) && (titled || !isTitle(words, end, to))) end++
    i = end
  }
  return end
}

const isPart = (words: readonly Word[], at: number, to: number): boolean => {
  const word = words[at]!
  if (word.capital) return !FUNCTION.has(word.key) && !CALENDAR.has(word.key)
  return PARTICLES.has(word.text) && at + 1 < to && words[at + 1]!.capital
}

/** What the rest is, where it has a head of its own: "a unit of the Ghana Education Service". */
function ownHead(words: readonly Word[], from: number, to: number): Head['kind'] | undefined {
  let end = from
  while (end < to && words[end]!.capital) end++
  return end - from > 1 ? headOf(words, from, end)?.kind : undefined
}
