import type { FigureKind, Hedge, Quantity, ValueSet } from './figure.ts'
import type { Lexeme } from './lexemes.ts'
import { valueSet } from './value-set.ts'

/** What one reading of a text works on. */
export interface Reader {
  text: string
  words: Lexeme[]
  filed: { today?: string | undefined; place?: string | undefined }
  /** The lexeme after the last figure: nothing before it may be taken into the next one. */
  floor: number
  /** The last figure: a conversion in brackets after it is hedged alike. */
  last?: { next: number; kind: FigureKind; hedge: Hedge } | undefined
}

/** Figures that were read, in order, and the lexeme to go on from. */
export interface Read {
  figures: Quantity[]
  next: number
}

export interface Draft {
  /** The first lexeme of the whole figure and the one after its last. */
  at: number
  next: number
  /** The lexemes of the number alone. */
  number: { at: number; next: number }
  value: number | null
  range?: { low: number; high: number } | undefined
  hedge: Hedge
  kind: FigureKind
  unit: string
  counted?: { at: number; next: number } | undefined
  date?: string | undefined
  set?: ValueSet
}

/** Turns lexeme positions into a figure with offsets. */
export function quantity({ text, words }: Reader, draft: Draft): Quantity {
  const { value, range, hedge, kind, unit, counted, date } = draft
  const start = words[draft.at]!.start
  const end = words[draft.next - 1]!.end
  const number = { start: words[draft.number.at]!.start, end: words[draft.number.next - 1]!.end }
  const calendar = kind === 'date' || kind === 'time'
  return {
    start,
    end,
    text: text.slice(start, end),
    number,
    value,
    ...(range ? { range } : {}),
    set: draft.set ?? valueSet(calendar ? { value: null, hedge, kind } : { value, range, hedge, kind }),
    hedge,
    kind,
    unit,
    ...(counted && counted.next > counted.at
      ? { counted: text.slice(words[counted.at]!.start, words[counted.next - 1]!.end) }
      : {}),
    ...(date ? { date } : {}),
  }
}

/** A reading of one or more figures, in order. */
export function done(reader: Reader, ...drafts: Draft[]): Read {
  return {
    figures: drafts.map(draft => quantity(reader, draft)),
    next: Math.max(...drafts.map(draft => draft.next)),
  }
}

/** Whether a sentence or a line may begin at this lexeme. */
export function opensSentence(words: Lexeme[], i: number): boolean {
  const before = words[i - 1]
  return !before || before.kind === 'break' || /^[.!?:;"“”‘([—–•*]$/.test(before.text)
}

export const isCapital = (word: Lexeme | undefined): boolean =>
  word?.kind === 'word' && word.text[0] !== word.lower[0]
