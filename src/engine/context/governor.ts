import type { Word } from './analysis.ts'
import { eventFacts } from './events.ts'
import { concept, verbhood } from './words.ts'

/** Verbs that say how a number is told or that it is there, not what happens. */
export const LIGHT = new Set(
  'be have do get make take give go come put see stand reach hit total number include remain become show say tell report announce warn estimate claim confirm add note state declare believe expect think fear record register count know calculate predict project forecast comprise contain consist revise continue need want measure base'.split(
    ' ',
  ),
)

/** "The rate, now 3.6 percent, is to rise": what happens to the rate does not happen to its number. */
export const isApposed = (words: readonly Word[], from: number, to: number): boolean =>
  words[to]?.text === ',' &&
  (words[from - 1]?.text === ',' || (words[from - 2]?.text === ',' && words[from - 1]?.verb === false))

/** How many words may stand between a verb and the number that is its object ("killed at least some"). */
const REACH = 6

/** The verb that the number is the object of, if one governs it from the left. */
export function governorBefore(words: readonly Word[], from: number): number | undefined {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const word = words[i]!
    if (word.verb || (word.kind === 'word' && /^(is|are|was|were|has|have|had)$/.test(word.lower))) return i
    // "Took 35 percent of the vote and 194 seats": one verb has two objects; "sank on Sunday and 21 died" has none.
    const other = word.lower === 'and' && i === from - 1 ? words[i - 1]?.quantity : undefined
    if (other && other.kind !== 'date' && other.kind !== 'time')
      return governorBefore(
        words,
        words.findIndex(w => w.quantity === other),
      )
    if (word.text === ',' || /^(and|or)$/.test(word.lower) || word.quantity) return undefined
  }
  return undefined
}

/** "forced 50,000 people to flee", "left 30 killed", "sent 4 million fleeing": the word after the object. */
export function complementAfter(words: readonly Word[], to: number): Word | undefined {
  for (const word of words.slice(to, to + 5)) {
    if (word.kind !== 'word') return undefined
    if (word.event || (word.verb && !LIGHT.has(word.lemma))) return word
  }
  return undefined
}

/** The first verb or state after the number that says something of it. */
export function predicateAfter(words: readonly Word[], to: number): Word | undefined {
  let verb: Word | undefined
  for (const [i, word] of words.entries()) {
    if (i < to) continue
    if (word.quantity) break
    // "Was head coach, following Armin Dahl": what is told by the way.
    if (verb && words[i - 1]?.text === ',' && /ing$/.test(word.lower)) break
    if (word.event && (word.verb || verb)) return word
    if (
      word.event &&
      /^(dead|missing|injured|wounded|homeless|yet|still|at|in|without|under)$/.test(word.lower)
    )
      return word
    if (word.verb && !LIGHT.has(word.lemma)) return word
    if (word.verb) verb = word
    if (/^(is|are|was|were|be|been)$/.test(word.lower)) verb ??= word
  }
  return undefined
}

export function nearestEvent(
  words: readonly Word[],
  from: number,
  to: number,
  since: number,
): Word | undefined {
  const distance = (i: number) => (i < from ? from - i : i - to + 1)
  let best: { word: Word; far: number } | undefined
  for (const [i, word] of words.entries()) {
    if (!word.event || i < since || (i >= from && i < to)) continue
    if (!best || distance(i) < best.far) best = { word, far: distance(i) }
  }
  return best?.word
}

/**
 * "8 percent up on 2023", "more than in 2019", "her first film since 1999": nothing is told of the date but that it was
 * otherwise then.
 */
export function isHeldAgainst(words: readonly Word[], from: number): boolean {
  const [than, before, lead] = [words[from - 3], words[from - 2]?.lower ?? '', words[from - 1]?.lower ?? '']
  if (before === 'than' || lead === 'than') return true
  if (lead === 'since' && words.slice(Math.max(0, from - 1 - REACH), from - 1).some(isSuperlative))
    return true
  return (
    than?.quantity !== undefined &&
    /^(?:up|down|higher|lower)$/.test(before) &&
    /^(?:on|from|over)$/.test(lead)
  )
}

const isSuperlative = ({ lower }: Word): boolean =>
  /^(?:first|worst|best|most|least|record|\p{L}{3,}est)$/u.test(lower)

/** "The cancellation of 960 trains": the noun that says what happened to what it is followed by. */
export function actBefore(words: readonly Word[], from: number): Word | undefined {
  const noun = words[from - 2]
  if (words[from - 1]?.lower !== 'of' || noun?.kind !== 'word' || noun.verb || noun.quantity) return undefined
  if (noun.event) return eventFacts(noun.event).money ? undefined : noun
  const act = concept(noun.lemma)
  return act !== noun.lemma && verbhood(act) === 'certain' ? noun : undefined
}

/** "Two-thirds of the 900 workers": what two-thirds of them did, all of them did not. */
export function isWhole(words: readonly Word[], from: number): boolean {
  const of = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  return words[of]?.lower === 'of' && words[of - 1]?.quantity !== undefined
}

/** "Two-thirds of the 900 workers went on strike": the word after the whole that the number is a part of. */
export function pastWhole(words: readonly Word[], to: number): number {
  if (words[to]?.lower !== 'of') return to
  const at = words[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const whole = words[at]?.quantity
  return whole ? words.findLastIndex(word => word.quantity === whole) + 1 : to
}
