import type { FigureKind } from './figure.ts'
import type { Lexeme } from './lexemes.ts'
import table from './units.json'

interface Entry {
  kind: FigureKind
  /** Into the kind's base unit: metres, square metres, cubic metres, kilograms, metres a second, joules, bits, seconds. */
  factor?: number
  names: string[]
  /** Case matters: "MB" is a megabyte, "Mb" a megabit. */
  symbols?: string[]
  /** Symbols that are more often a word of their own ("in"): read only where nothing else can be meant. */
  trap?: string[]
  only?: 'prefix' | 'plural' | 'rate'
}

export interface UnitRead {
  unit: string
  kind: FigureKind
  next: number
}

const UNITS = table as unknown as Record<string, Entry>
const NAMES = new Map<string, string>()
const SYMBOLS = new Map<string, string>()
const TRAPS = new Set<string>()
/** The first words of all names: a cheap first look. */
const STARTS = new Set<string>()
/** No name has more parts. */
const LONGEST = 4

for (const [unit, entry] of Object.entries(UNITS)) {
  for (const name of entry.names) {
    for (const form of [name, plural(name)]) if (!NAMES.has(form)) NAMES.set(form, unit)
    STARTS.add(name.split(' ')[0]!).add(plural(name).split(' ')[0]!)
  }
  for (const symbol of entry.symbols ?? []) if (!SYMBOLS.has(symbol)) SYMBOLS.set(symbol, unit)
  for (const symbol of entry.trap ?? []) TRAPS.add(symbol)
}

/** "square mile" → "square miles", "degree celsius" → "degrees celsius". */
function plural(name: string): string {
  if (name.startsWith('degree ')) return name.replace('degree', 'degrees')
  return `${name}s`
}

/**
 * Converts a value between two units of one kind by their fixed factors (SI, and NIST Handbook 44 for customary
 * units), or from one temperature scale to another. Undefined where there is no fixed factor.
 */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value
  const [a, b] = [UNITS[from], UNITS[to]]
  if (!a || !b || a.kind !== b.kind) return undefined
  if (a.kind === 'temperature') return fromCelsius(toCelsius(value, from), to)
  if (a.kind === 'plain' || !a.factor || !b.factor) return undefined
  return (value * a.factor) / b.factor
}

function toCelsius(value: number, unit: string): number | undefined {
  if (unit === 'degree Celsius') return value
  if (unit === 'degree Fahrenheit') return ((value - 32) * 5) / 9
  return unit === 'kelvin' ? value - 273.15 : undefined
}

function fromCelsius(value: number | undefined, unit: string): number | undefined {
  if (value === undefined) return undefined
  if (unit === 'degree Celsius') return value
  if (unit === 'degree Fahrenheit') return (value * 9) / 5 + 32
  return unit === 'kelvin' ? value + 273.15 : undefined
}

/** Reads the unit of measure that begins at `at`, with or without a hyphen before it: "km/h", "-mile", "sq ft". */
export function readUnit(words: Lexeme[], at: number): UnitRead | undefined {
  const dash = words[at]?.lower === '-' && words[at]!.tight && words[at + 1]?.tight ? 1 : 0
  const i = at + dash
  const word = words[i]
  if (!word || word.kind === 'break' || word.kind === 'number') return undefined
  const name = named(words, i)
  const sign = symbol(words, i, dash > 0)
  return sign && (!name || sign.next > name.next) ? sign : name
}

function named(words: Lexeme[], i: number): UnitRead | undefined {
  const first = words[i]!
  if (!STARTS.has(bare(first.lower)) || (PLAIN_WORDS.has(first.lower) && first.text !== first.lower))
    return undefined
  let found: UnitRead | undefined
  let name = ''
  for (let k = i; k < words.length && k < i + LONGEST; k++) {
    name = name ? `${name} ${words[k]!.lower}` : words[k]!.lower
    const unit = NAMES.get(name) ?? NAMES.get(bare(name))
    if (unit && !UNITS[unit]!.only) found = { unit, kind: UNITS[unit]!.kind, next: k + 1 }
    if (unit && UNITS[unit]!.only === 'plural' && name.endsWith('s'))
      found = { unit, kind: UNITS[unit]!.kind, next: k + 1 }
  }
  return found
}

/** Without the ending of a possessive: "six weeks' time", "one week's time". */
const bare = (name: string) => name.replace(/'s?$/, '')

/** Units that are as often a name in capitals: "Stone", "Gray". */
const PLAIN_WORDS = new Set([
  'kilo',
  'stone',
  'gray',
  'cup',
  'quarter',
  'second',
  'carat',
  'sec',
  'min',
  'mo',
])

function symbol(words: Lexeme[], i: number, dashed: boolean): UnitRead | undefined {
  const word = words[i]!
  let text = word.text
  let next = i + 1
  // "km2", "m³", "km/h", "°C"
  for (let k = next; k < words.length && k < i + 4 && words[k]!.tight; k++) {
    if (words[k]!.text !== '^') text += words[k]!.text
    if (SYMBOLS.has(text)) next = k + 1
  }
  const written = words
    .slice(i, next)
    .map(w => (w.text === '^' ? '' : w.text))
    .join('')
  // "24703m212" is a serial number, no area.
  if (words[next]?.kind === 'number' && words[next]!.tight) return undefined
  const unit = SYMBOLS.get(written)
  if (!unit) return undefined
  if (dashed && written.length === 1) return undefined
  if (
    /^[a-zA-Z]$/.test(written) &&
    !word.tight &&
    !/^[kVW]$/.test(written) &&
    !(written === 'J' && words[next]?.text === '/') &&
    !(written === 'm' || written === 'C' || written === 'L' || written === 'F' || written === 't')
  )
    return undefined
  if (TRAPS.has(written) && !safe(words, i, next, written)) return undefined
  return { unit, kind: UNITS[unit]!.kind, next }
}

const CLOSES = /^[,.;:)\]x×]$/
const SHAPES = new Set(['thick', 'wide', 'long', 'tall', 'high', 'deep', 'diameter'])

/** "2.5 in thick" and "12 in." are inches; "5 in the morning" is not, nor are "40 F-16s" degrees. */
function safe(words: Lexeme[], i: number, next: number, written: string): boolean {
  const after = words[next]
  if (written === 'C' || written === 'F' || written === 'K' || written === 'J')
    return after?.kind === 'word' ? /^[a-z]/.test(after.text) : !(after?.lower === '-' && after.tight)
  if (written === '"') return SHAPES.has(after?.lower ?? '')
  return (
    words[i]!.tight || !after || after.kind === 'break' || CLOSES.test(after.text) || SHAPES.has(after.lower)
  )
}
