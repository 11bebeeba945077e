/**
 * Figures' keys without end, with the statistics of real ones. Measured on 60,000 words of agency copy and features
 * (1,355 figures): the families' shares, how many concepts a figure is told with, how often it has a unit, an event and
 * a value, and how the frequency of a concept falls with its rank. The seed articles themselves, recombined, have too few
 * words: every key of theirs would be common.
 */
/** Families by their share, and how many units each has. */
const FAMILIES: readonly [name: string, share: number, units: number][] = [
  ['date', 0.38, 0],
  ['count', 0.29, 2000],
  ['time span', 0.1, 6],
  ['money', 0.06, 40],
  ['share', 0.05, 2],
  ['ordinal', 0.05, 0],
  ['mass', 0.02, 8],
  ['length', 0.02, 10],
  ['area', 0.02, 6],
  ['frequency', 0.01, 6],
]
/** How many concepts a figure is told with, at each tenth of all figures. */
const TERMS = [0, 5, 7, 9, 11, 12, 14, 16, 19, 23, 38]
/** Of those whose family has any. */
const WITH_UNIT = 0.9
const WITH_EVENT = 0.76
const WITH_VALUE = 0.86
const EVENTS = 120
/** Small numbers more often: as many between 1 and 10 as between 10 and 100. */
const DIGITS = 5.5

/** The frequency falls with this power of the rank, first among the words of all news, then among names and rarities. */
const [HEAD, HEAD_POWER, TAIL_POWER] = [2000, 0.55, 1.4]
const WORDS = 400_000
const FLAT = 4

/** As articles do: so many tell one story, with some words of its own that they come back to. */
const STORY = 8
const STORY_WORDS = 30
const FROM_STORY = 0.6

/** The integral of r to the -power between two ranks, and the rank that splits it. */
const mass = (power: number, from: number, to: number) =>
  (to ** (1 - power) - from ** (1 - power)) / (1 - power)
const split = (power: number, from: number, to: number, at: number) =>
  Math.floor((from ** (1 - power) + at * (to ** (1 - power) - from ** (1 - power))) ** (1 / (1 - power)))

const END = HEAD + FLAT
const head = mass(HEAD_POWER, FLAT, END)
const tail = END ** (TAIL_POWER - HEAD_POWER) * mass(TAIL_POWER, END, WORDS + FLAT)
const IN_HEAD = head / (head + tail)

const tailAt = (at: number): number => split(TAIL_POWER, END, WORDS + FLAT, at) - FLAT
/** The rank below which a share of all mentions of concepts lies. */
const rankAt = (at: number): number =>
  at < IN_HEAD ? split(HEAD_POWER, FLAT, END, at / IN_HEAD) - FLAT : tailAt((at - IN_HEAD) / (1 - IN_HEAD))

export type Random = () => number

/** A generator of numbers between 0 and 1 (mulberry32): the same for the same seed, however close two seeds are. */
export function generator(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The story that an article tells. */
export const storyOf = (article: number): number => Math.floor(article / STORY)

const storyWord = (story: number, next: Random): number =>
  tailAt(generator(story * STORY_WORDS + Math.floor(next() * STORY_WORDS))())

/** Figures' keys as an archive of thousands of words has them. */
export class Synthetic {
  readonly #words = new Map<number, string>()

  /** @param real concepts of real articles, as often as they stand there: they get the ranks that their shares tell */
  constructor(real: Iterable<string> = []) {
    const counts = new Map<string, number>()
    let all = 0
    for (const word of real) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      all++
    }
    let before = 0
    for (const [word, count] of [...counts].sort((a, b) => b[1] - a[1])) {
      this.#words.set(rankAt((before + count / 2) / all), word)
      before += count
    }
  }

  /** The keys of one figure in an article about a story. */
  keys(story: number, next: Random): string[] {
    const [family, , units] = drawn(next())
    const keys: string[] = []
    if (units && next() < WITH_UNIT) keys.push(`${family}|u:${Math.floor(units ** next())}`)
    if (next() < WITH_EVENT) keys.push(`${family}|e:${Math.floor(EVENTS ** next())}`)
    if (next() < WITH_VALUE) keys.push(`${family}|n:${Math.round(10 ** (next() * DIGITS))}`)
    const tenth = next() * 10
    const least = TERMS[Math.floor(tenth)]!
    const terms = least + Math.floor((TERMS[Math.floor(tenth) + 1]! - least) * (tenth % 1))
    for (let i = 0; i < terms; i++) {
      const any = rankAt(next())
      const rank = any >= HEAD && next() < FROM_STORY ? storyWord(story, next) : any
      keys.push(`${family}|t:${this.#words.get(rank) ?? rank}`)
    }
    return [...new Set(keys)]
  }
}

function drawn(at: number): (typeof FAMILIES)[number] {
  let sum = 0
  for (const family of FAMILIES) {
    sum += family[1]
    if (at < sum) return family
  }
  return FAMILIES[0]!
}
