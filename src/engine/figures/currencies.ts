import table from './currencies.json'
import type { Lexeme } from './lexemes.ts'

const NAMES = new Map(Object.entries(table.names).flatMap(([code, names]) => names.map(name => [name, code])))
const CODES = new Set(Object.keys(table.names))
const SYMBOLS = new Map(Object.entries(table.symbols))
const MINOR = new Map(Object.entries(table.minor))
const STARTS = new Set([...NAMES.keys()].map(name => name.split(' ')[0]!))
/** "new taiwan dollars", "bosnia herzegovina convertible marks". */
const LONGEST = 4
/** Letters that stand for money only when they touch the number: "R18", never "Plan R 18". */
const LETTERS = /^[A-Za-z]+\.?$/

export interface Currency {
  code: string
  /** The first and the one after the last lexeme. */
  at: number
  next: number
}

/** The currency that ends right before `at`: "$", "US$", "A$", "Rs", "USD", "HK $". */
export function currencyBefore(words: Lexeme[], at: number, floor: number): Currency | undefined {
  let i = at - 1
  if (i < floor) return undefined
  const tight = words[at]!.tight
  if (words[i]!.text === '.' && words[i - 1]?.lower === 'rs') i--
  if (words[i]!.text === '=' && words[i - 1]?.text.length === 1) i--
  const word = words[i]!
  const symbol = SYMBOLS.get(word.text)
  if (word.text === '$') {
    const lead = words[i - 1]
    // "A$5" are Australian dollars, "a $5 billion factory" is one factory; "it fined us $5" are no "US $5".
    if (lead?.kind === 'word' && i - 1 >= floor && (word.tight || /^[A-Z](?:\.|[A-Z])/.test(lead.text))) {
      const code =
        SYMBOLS.get(`${lead.text.replaceAll('.', '').toUpperCase()}$`) ??
        (CODES.has(lead.text) ? lead.text : undefined)
      if (code) return { code, at: i - 1, next: at }
    }
    return { code: 'USD', at: i, next: at }
  }
  if (symbol && !LETTERS.test(word.text)) {
    const lead = words[i - 1]
    if (lead && i - 1 >= floor && CODES.has(lead.text)) return { code: lead.text, at: i - 1, next: at }
    return { code: symbol, at: i, next: at }
  }
  if (CODES.has(word.text) && !/^(?:ALL|TOP|MAD|BAM|CUP|TRY)$/.test(word.text))
    return { code: word.text, at: i, next: at }
  if (
    symbol &&
    (tight || (word.text.length > 1 && word.text !== 'US' && word.text !== 'PS' && word.text !== 'Sh'))
  )
    return { code: symbol, at: i, next: at }
  return undefined
}

/** The currency that begins at `at`: "euros", "-dollar", "Australian dollars", "€", "yuan", "cents". */
export function currencyAfter(words: Lexeme[], at: number): Currency | undefined {
  const dash = words[at]?.lower === '-' && words[at]!.tight && words[at + 1]?.tight ? 1 : 0
  const i = at + dash
  const word = words[i]
  if (!word) return undefined
  const here = (code: string, next = i + 1): Currency => ({ code, at: i, next })
  if (STARTS.has(word.lower)) {
    let name = ''
    let found: Currency | undefined
    for (let k = i; k < words.length && k < i + LONGEST; k++) {
      name = name ? `${name} ${words[k]!.lower}` : words[k]!.lower
      const code = NAMES.get(name)
      if (code && !isVerb(words, k, name)) found = here(code, k + 1)
    }
    if (found) return found
  }
  if (CODES.has(word.text) && !/^(?:ALL|TOP|CUP|TRY)$/.test(word.text)) {
    const next = words[i + 1]?.lower === 'dollars' || words[i + 1]?.text === '=' ? i + 2 : i + 1
    return here(word.text, next)
  }
  const minor = MINOR.get(word.lower)
  if (minor && (word.lower.length > 1 || word.text === '¢' || (word.text === 'p' && isPence(words, i))))
    return here(minor)
  const symbol = SYMBOLS.get(word.text)
  if (
    symbol &&
    (!LETTERS.test(word.text) || ['kr', 'zł', 'Ft', 'Kč', 'RM'].includes(word.text)) &&
    word.text !== '$'
  )
    return here(symbol)
  if (symbol && word.tight && word.text === '$' && words[i + 1]?.kind !== 'number') return here(symbol)
  return word.text === 'R' && !word.tight && !(words[i + 1]?.tight && words[i + 1]!.kind !== 'mark')
    ? here('ZAR')
    : undefined
}

/** "the 10 won" and "12 real people" hold no money. */
function isVerb(words: Lexeme[], k: number, name: string): boolean {
  if (name === 'real') return words[k + 1]?.kind === 'word'
  if (name === 'won')
    return ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'by', 'more', 'gold', 'silver'].includes(
      words[k + 1]?.lower ?? '',
    )
  return false
}

const isPence = (words: Lexeme[], i: number) =>
  words[i]!.tight || words[i + 1]?.kind !== 'word' || !words[i + 1]!.tight
