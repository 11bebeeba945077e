import { narrow } from './numbers.ts'
import type { Packed, Plain } from './packed.ts'
import * as is from './packed.ts'

const LARGEST = 2 ** 31
/** The largest number that fits into the byte that says what a value is. */
const SMALLEST = 255 - is.SMALL
const encoder = new TextEncoder()
const LONE = /\p{Surrogate}/u

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
  offsets.push(at)
  for (const end of ends) offsets.push(at + end)
  return { bytes: whole, offsets: narrow(offsets), strings: texts.length }
}

function write(value: Plain, out: number[], strings: Map<string, number>): void {
  if (value === null) out.push(is.NULL)
  else if (typeof value === 'boolean') out.push(value ? is.TRUE : is.FALSE)
  else if (typeof value === 'number') writeNumber(value, out)
  else if (typeof value === 'string') {
    out.push(is.STRING)
    writeString(value, out, strings)
  } else if (isList(value)) {
    out.push(is.LIST)
    writeInteger(value.length, out)
    for (const one of value) write(one, out, strings)
  } else {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined)
    out.push(is.OBJECT)
    writeString(is.shapeOf(entries.map(([key]) => key)), out, strings)
    for (const [, one] of entries) write(one!, out, strings)
  }
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value)

function writeNumber(value: number, out: number[]): void {
  if (!Number.isInteger(value) || Math.abs(value) >= LARGEST || Object.is(value, -0)) {
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, value)
    out.push(is.DOUBLE, ...new Uint8Array(view.buffer))
  } else if (value >= 0 && value <= SMALLEST) {
    out.push(is.SMALL + value)
  } else {
    out.push(value < 0 ? is.NEGATIVE : is.INTEGER)
    writeInteger(Math.abs(value), out)
  }
}

/** Seven bits a byte, the lowest first. */
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

const encodeString = (text: string): Uint8Array =>
  LONE.test(text)
    ? new Uint8Array([is.ESCAPED, ...encoder.encode(JSON.stringify(text))])
    : encoder.encode(text)
