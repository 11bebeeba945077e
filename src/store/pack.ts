import { type Numbers, narrow } from './numbers.ts'

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

const NULL = 0
const FALSE = 1
const TRUE = 2
const INTEGER = 3
const NEGATIVE = 4
const DOUBLE = 5
const STRING = 6
const LIST = 7
/** Its keys as one string, a list in JSON, then its values. */
const OBJECT = 8
/** Begins a string that UTF-8 cannot hold (a lone surrogate), written as JSON; no UTF-8 begins so. */
const ESCAPED = 0xff

const LARGEST = 2 ** 31
const encoder = new TextEncoder()
// A byte order mark is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export function pack(items: Iterable<Plain>): Packed {
  const strings = new Map<string, number>()
  const bytes: number[] = []
  const ends: number[] = []
  for (const item of items) {
    write(item, bytes, strings)
    ends.push(bytes.length)
  }
  const texts = [...strings.keys()].map(encodeString)
  const offsets: number[] = []
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const whole = new Uint8Array(size + bytes.length)
  let at = 0
  for (const text of texts) {
    offsets.push(at)
    whole.set(text, at)
    at += text.length
  }
  whole.set(bytes, at)
  offsets.push(at, ...ends.map(end => at + end))
  return { bytes: whole, offsets: narrow(offsets), strings: texts.length }
}

/** The item of this number, as it was packed. */
export function unpack(packed: Packed, item: number): Plain {
  return new Unpacker(packed, packed.offsets[packed.strings + item]!).value()
}

class Unpacker {
  readonly #packed: Packed
  #at: number

  constructor(packed: Packed, at: number) {
    this.#packed = packed
    this.#at = at
  }

  value(): Plain {
    const { bytes } = this.#packed
    const tag = bytes[this.#at++]
    switch (tag) {
      case NULL:
        return null
      case FALSE:
        return false
      case TRUE:
        return true
      case INTEGER:
        return this.#number()
      case NEGATIVE:
        return -this.#number()
      case DOUBLE: {
        const view = new DataView(bytes.buffer, bytes.byteOffset + this.#at, 8)
        this.#at += 8
        return view.getFloat64(0)
      }
      case STRING:
        return this.#string()
      case LIST: {
        const list: Plain[] = []
        for (let left = this.#number(); left > 0; left--) list.push(this.value())
        return list
      }
      default: {
        const object: Record<string, Plain> = {}
        for (const key of keysIn(this.#string())) {
          if (key === '__proto__') Object.defineProperty(object, key, { value: this.value(), ...OWN })
          else object[key] = this.value()
        }
        return object
      }
    }
  }

  #number(): number {
    const { bytes } = this.#packed
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[this.#at++]!
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  #string(): string {
    const { bytes, offsets } = this.#packed
    const number = this.#number()
    return decodeString(bytes.subarray(offsets[number], offsets[number + 1]))
  }
}

const OWN = { enumerable: true, configurable: true, writable: true }

/** Lists of keys that were parsed: what is packed has few shapes. */
const shapes = new Map<string, readonly string[]>()
const SHAPES = 1000

function keysIn(list: string): readonly string[] {
  let keys = shapes.get(list)
  if (!keys) {
    keys = JSON.parse(list) as string[]
    if (shapes.size < SHAPES) shapes.set(list, keys)
  }
  return keys
}

function write(value: Plain, out: number[], strings: Map<string, number>): void {
  if (value === null) out.push(NULL)
  else if (typeof value === 'boolean') out.push(value ? TRUE : FALSE)
  else if (typeof value === 'number') writeNumber(value, out)
  else if (typeof value === 'string') {
    out.push(STRING)
    writeString(value, out, strings)
  } else if (isList(value)) {
    out.push(LIST)
    writeInteger(value.length, out)
    for (const one of value) write(one, out, strings)
  } else {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined)
    out.push(OBJECT)
    writeString(JSON.stringify(entries.map(([key]) => key)), out, strings)
    for (const [, one] of entries) write(one!, out, strings)
  }
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value)

function writeNumber(value: number, out: number[]): void {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST && !Object.is(value, -0)) {
    out.push(value < 0 ? NEGATIVE : INTEGER)
    writeInteger(Math.abs(value), out)
  } else {
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, value)
    out.push(DOUBLE, ...new Uint8Array(view.buffer))
  }
}

function writeInteger(value: number, out: number[]): void {
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) out.push((left & 127) | 128)
  out.push(left)
}

function writeString(text: string, out: number[], strings: Map<string, number>): void {
  let number = strings.get(text)
  if (number === undefined) {
    number = strings.size
    strings.set(text, number)
  }
  writeInteger(number, out)
}

function encodeString(text: string): Uint8Array {
  const bytes = encoder.encode(text)
  if (decoder.decode(bytes) === text) return bytes
  return new Uint8Array([ESCAPED, ...encoder.encode(JSON.stringify(text))])
}

function decodeString(bytes: Uint8Array): string {
  if (bytes[0] !== ESCAPED) return decoder.decode(bytes)
  const text: unknown = JSON.parse(decoder.decode(bytes.subarray(1)))
  return String(text)
}
