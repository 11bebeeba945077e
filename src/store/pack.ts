import { Bytes } from './bytes.ts'
import { narrow } from './numbers.ts'
import type { Packed, Plain } from './packed.ts'
import * as is from './packed.ts'

const LARGEST = 2 ** 31
/** The largest number that fits into the byte that says what a value is. */
const SMALLEST = 255 - is.SMALL
const LONE = /\p{Surrogate}/u

/** Used by one call after another, each of which is over before the next. */
const texts = new Bytes()
const values = new Bytes()

export function pack(items: Iterable<Plain>): Packed {
  const strings = new Map<string, number>()
  const ends: number[] = []
  texts.length = 0
  values.length = 0
  for (const item of items) {
    write(item, strings)
    ends.push(values.length)
  }
  const offsets: number[] = []
  for (const text of strings.keys()) {
    offsets.push(texts.length)
    writeText(text)
  }
  offsets.push(texts.length)
  for (const end of ends) offsets.push(texts.length + end)
  const bytes = new Uint8Array(texts.length + values.length)
  bytes.set(texts.written())
  bytes.set(values.written(), texts.length)
  return { bytes, offsets: narrow(offsets), strings: strings.size }
}

function write(value: Plain, strings: Map<string, number>): void {
  if (value === null) values.byte(is.NULL)
  else if (typeof value === 'boolean') values.byte(value ? is.TRUE : is.FALSE)
  else if (typeof value === 'number') writeNumber(value)
  else if (typeof value === 'string') {
    values.byte(is.STRING)
    writeString(value, strings)
  } else if (isList(value)) {
    values.byte(is.LIST)
    values.integer(value.length)
    for (const one of value) write(one, strings)
  } else {
    const keys = Object.keys(value).filter(key => value[key] !== undefined)
    values.byte(is.OBJECT)
    writeString(is.shapeOf(keys), strings)
    for (const key of keys) write(value[key]!, strings)
  }
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value)

function writeNumber(value: number): void {
  if (!Number.isInteger(value) || Math.abs(value) >= LARGEST || Object.is(value, -0)) {
    values.byte(is.DOUBLE)
    values.double(value)
  } else if (value >= 0 && value <= SMALLEST) {
    values.byte(is.SMALL + value)
  } else {
    values.byte(value < 0 ? is.NEGATIVE : is.INTEGER)
    values.integer(Math.abs(value))
  }
}

function writeString(text: string, strings: Map<string, number>): void {
  let number = strings.get(text)
  if (number === undefined) {
    number = strings.size
    strings.set(text, number)
  }
  values.integer(number)
}

function writeText(text: string): void {
  const isLone = LONE.test(text)
  if (isLone) texts.byte(is.ESCAPED)
  texts.text(isLone ? JSON.stringify(text) : text)
}
