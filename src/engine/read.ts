import * as z from 'zod/mini'
import { measureQuantities } from './context/index.ts'
import { Figure, type Quantity } from './figures/figure.ts'
import { type FoundPeriod, joinCompounds, lexemes, readPeriods, readQuantities } from './figures/index.ts'
import type { ReadOptions } from './figures/options.ts'
import { dateRoles, type KnownNames, linkNames, type NameScan, scanNames } from './names/index.ts'
import { Name, Role } from './names/name.ts'
import { type Cut, cut } from './text/cut.ts'
import { paragraphs } from './text/paragraphs.ts'
import { moved } from './text/span.ts'

export type { ReadOptions }

/** What was read in a text: offsets are into that text. */
export const Reading = z.object({ figures: z.array(Figure), names: z.array(Name), roles: z.array(Role) })
export type Reading = z.infer<typeof Reading>

/** Reads the figures, names and roles in a text of one or more paragraphs. Time is linear in its length. */
export function read(text: string, options: ReadOptions = {}): Reading {
  const parts = paragraphs(text)
  const all: Reading = { figures: [], names: [], roles: [] }
  for (const [i, reading] of new Reader()
    .readAll(
      parts.map(p => p.text),
      options,
    )
    .entries()) {
    const shifted = shift(reading, parts[i]!.start)
    all.figures.push(...shifted.figures)
    all.names.push(...shifted.names)
    all.roles.push(...shifted.roles)
  }
  return all
}

/** The same reading with every offset moved, for a text that begins further on. */
function shift(reading: Reading, by: number): Reading {
  if (by === 0) return reading
  return {
    figures: reading.figures.map(figure => ({ ...moved(figure, by), number: moved(figure.number, by) })),
    names: reading.names.map(name => moved(name, by)),
    roles: reading.roles.map(role => ({ ...moved(role, by), holder: moved(role.holder, by) })),
  }
}

/** How many names say what a text is about. */
const TOPIC = 24

/** The names that a text is about, most frequent first. */
export function topicOf(readings: readonly Reading[]): string[] {
  const times = new Map<string, number>()
  for (const { names } of readings) {
    for (const { canonical } of names) times.set(canonical, (times.get(canonical) ?? 0) + 1)
  }
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPIC)
    .map(([name]) => name)
}

/** How many paragraphs a reader remembers: about 100,000 words of news copy. */
const REMEMBERED = 2000
/** "The city" is a place named in its own paragraph or in one of so many before. */
const BACK = 2

/** What a paragraph says whatever stands around it. */
interface Plain {
  parts: Cut
  quantities: Quantity[]
  /** Empty where no quantity needs them. */
  periods: FoundPeriod[]
  scan: NameScan
}

function readPlain(text: string, options: ReadOptions): Plain {
  const parts = cut(text)
  const words = lexemes(text)
  const quantities = joinCompounds(text, readQuantities(text, options, words))
  const periods = quantities.length ? readPeriods(text, options, words) : []
  const scan = scanNames(text, parts)
  return { parts, quantities, periods, scan }
}

/** Reads paragraphs and remembers them by their text, so that an edit reads again only what it touched. */
export class Reader {
  #plain = new Map<string, Plain>()
  #measured = new Map<string, Figure[]>()

  readAll(texts: readonly string[], options: ReadOptions = {}, known?: KnownNames): Reading[] {
    const stamp = `${options.published ?? ''}\u0000${options.place ?? ''}\u0000`
    const plain = texts.map(text => remember(this.#plain, stamp + text, () => readPlain(text, options)))
    const linked = linkNames(
      plain.map(p => p.scan),
      known,
    )
    return texts.map((text, i) => {
      const { parts, quantities, periods } = plain[i]!
      const { names, roles } = linked[i]!
      const before = linked
        .slice(Math.max(0, i - BACK), i)
        .flatMap(p => p.names.filter(name => name.kind === 'place'))
      const key = `${stamp}${names.map(name => name.canonical).join('|')}\u0000${before.map(name => name.canonical).join('|')}\u0000${text}`
      const figures = remember(this.#measured, key, () =>
        measureQuantities(parts, quantities, periods, names, before, options),
      )
      return { figures, names, roles: dateRoles(text, roles, periods) }
    })
  }
}

/** Least recently used last: a Map keeps the order of insertion. */
function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key)
  if (known !== undefined) {
    cache.delete(key)
    cache.set(key, known)
    return known
  }
  const made = make()
  cache.set(key, made)
  if (cache.size > REMEMBERED) cache.delete(cache.keys().next().value!)
  return made
}
