import { eventFacts, eventOfCounted } from '../../context/events.ts'
import { WORLD } from '../../context/place.ts'
import { lemma } from '../../context/words.ts'
import type { Figure, FigureKind } from '../../figures/figure.ts'
import { countedOf } from '../figures/units.ts'
import { type Beside, eventsIn, isProse, textBetween, wordsOf } from './beside.ts'
import words from './words.json'

/** Figures that are told side by side, and what they make together. */
export interface Sum {
  parts: readonly Figure[]
  low: number
  high: number
  value: number
  /** Whether nothing is left over: men and women, north and south, at home and away. */
  exhaustive: boolean
  /** Where the words about the last part end. */
  end: number
}

const ADDED: ReadonlySet<FigureKind> = new Set([
  'count',
  'plain',
  'money',
  'mass',
  'length',
  'area',
  'volume',
])
const COUNTS: ReadonlySet<FigureKind> = new Set(['count', 'plain'])
const COMPLEMENTS = new Set(
  words.complements.flatMap(pair => {
    const [a, b] = pair.split(' ') as [string, string]
    return [`${a} ${b}`, `${b} ${a}`]
  }),
)
const PLACES = new Set(words.places.split(' '))
const OPEN = new Set(words.open.split(' '))

const VERB_JOINED = / and(?: \p{Ll}+(?:ed|ing)| hurt)\s+$/u
const JOINED = /(?:,| and| as well as| plus)\s+$/
/** How many characters may tell of one part ("in the northern provinces"). */
const REACH = 48

/** "300 men and 200 women", "seven in the north, three in the east and four in the south". */
export function sumsIn(beside: Beside): Sum[] {
  if (!isProse(beside)) return []
  const sums: Sum[] = []
  const figures = beside.figures.filter(figure => figure.kind !== 'date' && figure.kind !== 'time')
  for (let from = 0; from < figures.length - 1; ) {
    let to = from
    while (to + 1 < figures.length && joined(beside, figures[to]!, figures[to + 1]!)) to++
    const chain = figures.slice(from, to + 1)
    const parts = opensWithTotal(beside, chain) ? chain.slice(1) : chain
    const joint = parts.length > 1 && textBetween(beside, parts.at(-2)!.end, parts.at(-1)!.start)
    if (joint && / and |plus|as well as/.test(joint)) {
      const sum = sumOf(beside, parts)
      if (sum) sums.push(sum)
    }
    from = to + 1
  }
  return sums
}

const isPart = (figure: Figure): boolean =>
  ADDED.has(figure.kind) && (figure.value ?? 0) > 0 && figure.modality !== 'denied'

/** Whether only what tells of the one stands between the two. */
function joined(beside: Beside, a: Figure, b: Figure): boolean {
  if (!isPart(a) || !isPart(b) || !ofOneKind(a, b)) return false
  const text = textBetween(beside, a.end, b.start)
  if (text.length > REACH || /[;:.()“”"—–]/.test(text)) return false
  const events = [...eventsIn(text)]
  if (JOINED.test(text)) return events.every(event => event === a.measure?.event)
  // "Killing six and injuring 31", where both are told of one place.
  const own = [a.measure?.event, b.measure?.event]
  return (
    VERB_JOINED.test(text) &&
    !/\p{Lu}/u.test(text) &&
    wholeOf([a, b]) !== undefined &&
    events.every(event => own.includes(event))
  )
}

function ofOneKind(a: Figure, b: Figure): boolean {
  if (!COUNTS.has(a.kind) || !COUNTS.has(b.kind)) return a.unit === b.unit
  const [x, y] = [countedOf(a).kind, countedOf(b).kind]
  return (x === y || !y) && mayAddUp(a, b)
}

/** The killed and the wounded are casualties together; the infected and the killed are nothing. */
function mayAddUp(a: Figure, b: Figure): boolean {
  const [x, y] = [eventOfCounted(lemma(a.unit)), eventOfCounted(lemma(b.unit))]
  return !x || !y || x === y || togetherOf([x, y]) !== undefined
}

/** What differing events make together: the killed and the injured are casualties. */
function togetherOf(events: readonly string[]): string | undefined {
  const wholes = new Set(events.map(event => eventFacts(event).part))
  return new Set(events).size > 1 && wholes.size === 1 ? [...wholes][0] : undefined
}
const wholeOf = (parts: readonly Figure[]) => togetherOf(parts.map(({ measure }) => measure?.event ?? ''))

/** What is told of each part: the words from it to the next, up to a stop. */
const wordsAfter = (beside: Beside, parts: readonly Figure[]): string[] =>
  parts.map((part, i) =>
    textBetween(beside, part.end, parts[i + 1]?.start ?? beside.sentence.end)
      .replace(/[,;:.—–()].*/su, '')
      .replace(/\s+and\s*$/, ''),
  )

/** "900 books, 500 to adults and 300 to children": the parts are told alike, the total before them is not. */
function opensWithTotal(beside: Beside, chain: readonly Figure[]): boolean {
  if (chain.length < 3 || !chain[0]!.unit) return false
  const [first, ...rest] = wordsAfter(beside, chain).map(shapeOf)
  return rest.every(Boolean) && (!first || (rest.every(shape => shape === rest[0]) && first !== rest[0]))
}

/** The preposition that tells of a part, and whether a place follows. */
function shapeOf(text: string): string {
  const preposition = leadOf(text)
  const place = /\p{Lu}/u.test(text) || wordsOf(text).some(word => DIRECTIONS.has(word.replace(/ern$/, '')))
  return PLACES.has(preposition) && preposition !== 'to' && place ? 'place' : preposition
}

const DIRECTIONS = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'capital',
])

/** The first word that is no verb of the event. */
const leadOf = (text: string): string => wordsOf(text).find(word => eventsIn(word).size === 0) ?? ''

function sumOf(beside: Beside, parts: readonly Figure[]): Sum | undefined {
  const after = wordsAfter(beside, parts)
  if (after.some(text => wordsOf(text).some(word => OPEN.has(word)))) return undefined
  if (
    parts.some(part =>
      wordsOf(part.text).some(
        word => OPEN.has(word) && word !== 'some' && word !== 'least' && word !== 'more',
      ),
    )
  )
    return undefined
  const total = (pick: (part: Figure) => number) =>
    Number(parts.reduce((sum, part) => sum + pick(part), 0).toPrecision(12))
  return {
    parts,
    value: total(part => part.value!),
    low: total(part => reachOf(part).low),
    high: total(part => reachOf(part).high),
    exhaustive: wholeOf(parts) !== undefined || isExhaustive(parts, after),
    end: parts.at(-1)!.end + (after.at(-1)!.length <= REACH ? after.at(-1)!.trimEnd().length : 0),
  }
}

function isExhaustive(parts: readonly Figure[], after: readonly string[]): boolean {
  const first = after.map(leadOf)
  if (first.every(word => PLACES.has(word))) return true
  const counted = parts.map((part, i) => lemma(part.unit || first[i]!))
  return COMPLEMENTS.has(counted.join(' '))
}

/** Below this, people and things are added up one by one: nobody rounds seven. */
const COUNTED_BELOW = 1000

/** From where to where a figure may reach when it is added up. */
export function reachOf({ value, hedge, set }: Figure): { low: number; high: number } {
  if (hedge === 'bare' && value !== null && value < COUNTED_BELOW && Number.isInteger(value))
    return { low: value, high: value }
  return { low: set.low ?? 0, high: set.high ?? Number.POSITIVE_INFINITY }
}

/** What the parts make together, as a figure: it measures what the first does, or what they are all parts of. */
export function sumFigure({ parts, value, low, high, end }: Sum, { sentence }: Beside): Figure {
  const first = parts[0]!
  const span = { start: first.start, end }
  const kinds = new Set(parts.filter(part => part.kind === 'count').map(part => part.unit))
  const kind = parts.some(part => part.kind === 'count') ? 'count' : first.kind
  const whole = wholeOf(parts)
  const { counted: _, range: __, ...base } = first
  return {
    ...base,
    ...(whole && { measure: { ...first.measure!, event: whole } }),
    ...span,
    number: span,
    text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
    value,
    kind,
    unit: kinds.size === 1 ? [...kinds][0]! : kinds.size ? countedOf(first).kind : first.unit,
    hedge: parts.some(part => part.hedge !== 'bare' && part.hedge !== 'exact') ? 'about' : 'bare',
    set: { low, high: Number.isFinite(high) ? high : null, lowOpen: false, highOpen: false },
    place: placeOf(parts),
    terms: [...new Set(parts.flatMap(part => part.terms))],
    around: [...new Set(parts.flatMap(part => part.around))],
  }
}

/** What was earned at home and abroad was earned in the world. */
function placeOf(parts: readonly Figure[]): string[] {
  const [first, ...others] = parts.map(({ place }) => place)
  if (!first!.length || others.some(place => !place.length)) return first!
  const common = first!.filter(name => others.every(place => place.includes(name)))
  return common.length ? common : [WORLD]
}
