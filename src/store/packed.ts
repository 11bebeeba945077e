import type { Numbers } from './numbers.ts'
import names from './property-names.json' with { type: 'json' }

/** Plain data as bytes: each item can be read alone, and a string that many items hold is kept once. */
export interface Packed {
  bytes: Uint8Array
  /** Where each string and then each item begins in the bytes, and where the last ends. */
  offsets: Numbers
  strings: number
}

/** What an item may hold, as JSON: an undefined property is left out. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined }

/** The byte that a value begins with. */
export const NULL = 0
export const FALSE = 1
export const TRUE = 2
export const INTEGER = 3
export const NEGATIVE = 4
export const DOUBLE = 5
export const STRING = 6
export const LIST = 7
/** Its keys as one string (`shapeOf`), then its values. */
export const OBJECT = 8
/** From here on the byte is the number itself, counted from here. */
export const SMALL = 16

/** Begins a string that UTF-8 cannot hold (a lone surrogate), written as JSON; no UTF-8 begins so. */
export const ESCAPED = 0xff

/** Begins a shape whose keys are all in the list of names; their order there is part of the format. */
const KNOWN = '='
const FIRST = 48
const letters = new Map(names.map((name, at) => [name, String.fromCharCode(FIRST + at)]))

/** The keys of an object as one string: a letter for each key that figures and names have, else a list in JSON. */
export function shapeOf(keys: readonly string[]): string {
  let shape = KNOWN
  for (const key of keys) {
    const letter = letters.get(key)
    if (letter === undefined) return JSON.stringify(keys)
    shape += letter
  }
  return shape
}

/** What is packed has few shapes: they are parsed once. */
const shapes = new Map<string, readonly string[]>()
const MOST = 1000

export function keysIn(shape: string): readonly string[] {
  let keys = shapes.get(shape)
  if (!keys) {
    keys = shape.startsWith(KNOWN)
      ? Array.from(shape.slice(KNOWN.length), letter => names[letter.charCodeAt(0) - FIRST]!)
      : (JSON.parse(shape) as string[])
    if (shapes.size < MOST) shapes.set(shape, keys)
  }
  return keys
}
