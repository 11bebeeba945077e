import table from './events.json'
import { concept, lemma } from './words.ts'

/** What is known of an event that news counts. */
export interface EventFacts {
  /** Goes up as long as the event lasts: an older count may be lower without being wrong. */
  toll: boolean
  /** Counted one by one: below 1,000 a figure is meant exactly. */
  exact: boolean
  /** The wider event that it is a part of: the killed are among the killed and wounded. */
  part?: string
  /** What is counted when the event itself is: deaths are people who died. */
  of?: string
  /** What may be counted instead, one for one: as many jobs are cut as people are laid off. */
  things: readonly string[]
  /** Told in sums of money, whose currency may be left out. */
  money: boolean
  /** An event that the same words may tell of: a bank that earned a billion has it as profit, a film as revenue. */
  near?: string
  /** What it is when it does not happen: what did not open stayed closed. */
  not?: string
  /** Events of one group are easily taken for one another: who was killed, hurt or is missing. */
  group?: string
  /** An event that is told of the same people: who was evacuated left home. */
  kin?: string
  /** Of what befalls people, the words of its phrases: they say no more than that it happened ("lost their homes"). */
  saying: ReadonlySet<string>
}

interface Row {
  words: string
  phrases: string[]
  heads: string
  takes?: string
  toll?: boolean
  exact?: boolean
  part?: string
  of?: string
  things?: string
  kin?: string
  group?: string
  money?: boolean
  not?: string
  near?: string
}

const ROWS = Object.entries(table as Record<string, Row>)
const split = (list: string) => (list ? list.split(' ') : [])
const BY_WORD = new Map(ROWS.flatMap(([event, row]) => split(row.words).map(word => [word, event] as const)))
const BY_HEAD = new Map(ROWS.flatMap(([event, row]) => split(row.heads).map(word => [word, event] as const)))
/** Verbs that name an event by what they take: who draws people has them come, who draws a line does not. */
const BY_OBJECT = new Map(
  ROWS.flatMap(([event, { takes = '', of }]) => split(takes).map(verb => [`${verb} ${of}`, event] as const)),
)
const BY_FIRST = new Map<string, { rest: string[]; event: string }[]>()
for (const [event, row] of ROWS) {
  for (const phrase of row.phrases) {
    const [head, ...others] = phrase.split(' ')
    const rest = others.map(word => (word === '*' ? word : lemma(word)))
    // "Lay off" is found by its own form, too: "lay" may as well be the past of "lie".
    for (const first of new Set([head!, lemma(head!)]))
      BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { rest, event }])
  }
}

/** The event that a verb, noun or adjective names ("flee", "exodus": displacement). */
export const eventOf = (lemma: string): string | undefined => BY_WORD.get(lemma)

/** The event of a noun that is counted ("410 lives": death), which elsewhere may mean much else. */
export const eventOfCounted = (lemma: string): string | undefined => BY_WORD.get(lemma) ?? BY_HEAD.get(lemma)

/** The event that a verb names by the kind of what it takes ("drew 8,000 people": attendance). */
export const eventTaking = (verb: string, kind: string | undefined): string | undefined =>
  BY_OBJECT.get(`${verb} ${kind}`)

/** How many words a "*" in a phrase may stand for. */
const GAP = 4

/** The event of a phrase that begins at `i` ("lose their homes", "killed and wounded"), and where it ends. */
export function eventPhraseAt(
  lemmas: readonly string[],
  i: number,
): { event: string; end: number } | undefined {
  let found: { event: string; end: number } | undefined
  for (const { rest, event } of BY_FIRST.get(lemmas[i] ?? '') ?? []) {
    const end = follow(lemmas, i + 1, rest)
    if (end !== undefined && (!found || end > found.end)) found = { event, end }
  }
  return found
}

function follow(lemmas: readonly string[], from: number, rest: readonly string[]): number | undefined {
  const [next, ...others] = rest
  if (next === undefined) return from
  if (next !== '*') return lemmas[from] === next ? follow(lemmas, from + 1, others) : undefined
  for (let skip = 0; skip <= GAP && from + skip < lemmas.length; skip++) {
    const end = follow(lemmas, from + skip, others)
    if (end !== undefined) return end
  }
  return undefined
}

/** A rise or a fall, as against the level that is reached. */
export const namesChange = (event: string | undefined): boolean =>
  event === 'increase' || event === 'decrease'

export const isKnownEvent = (event: string): boolean => FACTS.has(event)

const FACTS = new Map<string, EventFacts>(
  ROWS.map(
    ([
      event,
      { toll = false, exact = false, money = false, part, of, things = '', kin, group, not, near, phrases },
    ]) => [
      event,
      {
        toll,
        exact,
        money,
        things: split(things),
        saying: new Set(toll ? phrases.flatMap(split).map(word => concept(lemma(word))) : []),
        ...(part && { part }),
        ...(of && { of }),
        ...(kin && { kin }),
        ...(group && { group }),
        ...(not && { not }),
        ...(near && { near }),
      },
    ],
  ),
)
const UNKNOWN: EventFacts = { toll: false, exact: false, money: false, things: [], saying: new Set() }

export const eventFacts = (event: string): EventFacts => FACTS.get(event) ?? UNKNOWN
