import type { FigureKind, Quantity } from './figure.ts'
import { convert } from './units.ts'
import { valueSet } from './value-set.ts'

const KINDS: ReadonlySet<FigureKind> = new Set(['duration', 'length', 'mass'])
const JOINT = /^(?:,? and |, |[ -])$/

/**
 * Joins what is told in units of one kind, each smaller than the one before, into one quantity in the first unit:
 * "four years and six months", "1 hour 20 minutes", "8 pounds 4 ounces". A smaller part never fills the larger unit:
 * "two hours and 90 minutes" are two.
 */
export function joinCompounds(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = []
  for (let i = 0; i < quantities.length; ) {
    const parts = partsFrom(text, quantities, i)
    joined.push(parts.length > 1 ? join(text, parts) : quantities[i]!)
    i += parts.length
  }
  return joined
}

function partsFrom(text: string, quantities: readonly Quantity[], at: number): Quantity[] {
  const parts = [asMass(text, quantities, at)]
  let comma = false
  for (const next of quantities.slice(at + 1, at + MOST)) {
    const last = parts.at(-1)!
    const joint = text.slice(last.end, next.start)
    if (!JOINT.test(joint) || !isPartOf(next, last)) break
    parts.push(next)
    comma = joint === ', '
  }
  // "In two years, three months after the vote": only an "and" closes a list.
  return comma || parts.length === 1 ? [quantities[at]!] : parts
}

/** Years, months, days, hours, minutes, seconds. */
const MOST = 6

/** Pounds are money, unless ounces follow. */
function asMass(text: string, quantities: readonly Quantity[], at: number): Quantity {
  const [first, next] = [quantities[at]!, quantities[at + 1]]
  const mass =
    first.unit === 'GBP' && next?.unit === 'ounce' && /pounds?$/.test(text.slice(first.start, first.end))
  return mass ? { ...first, kind: 'mass', unit: 'pound' } : first
}

function isPartOf(small: Quantity, large: Quantity): boolean {
  if (!KINDS.has(large.kind) || small.kind !== large.kind || small.hedge !== 'bare' || small.counted)
    return false
  const fill = convert(1, large.unit, small.unit)
  if (!isWhole(large) || !isWhole(small) || fill === undefined) return false
  return fill > 1 && small.value! < fill
}

const isWhole = ({ value }: Quantity): boolean => value !== null && value > 0 && Number.isInteger(value)

function join(text: string, parts: readonly Quantity[]): Quantity {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const { start, unit, kind, hedge } = first
  const inFirst = (part: Quantity) => convert(part.value!, part.unit, unit)!
  const sum = parts.reduce((total, part) => total + inFirst(part), 0)
  const value = Number(sum.toPrecision(12))
  // It is told to the last of its smallest unit, however round that is.
  const grain = convert(1, last.unit, unit)!
  const set = valueSet({ value, kind, hedge, grain })
  return { ...first, end: last.end, text: text.slice(start, last.end), value, unit, set }
}
