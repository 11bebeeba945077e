import type { Packed, Plain } from './packed.ts'
import * as is from './packed.ts'

// A byte order mark is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

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
    const tag = bytes[this.#at++]!
    if (tag >= is.SMALL) return tag - is.SMALL
    switch (tag) {
      case is.NULL:
        return null
      case is.FALSE:
        return false
      case is.TRUE:
        return true
      case is.INTEGER:
        return this.#number()
      case is.NEGATIVE:
        return -this.#number()
      case is.DOUBLE: {
        const view = new DataView(bytes.buffer, bytes.byteOffset + this.#at, 8)
        this.#at += 8
        return view.getFloat64(0)
      }
      case is.STRING:
        return this.#string()
      case is.LIST: {
        const list: Plain[] = []
        for (let left = this.#number(); left > 0; left--) list.push(this.value())
        return list
      }
      default: {
        const object: Record<string, Plain> = {}
        for (const key of is.keysIn(this.#string())) {
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

/** As many characters as are put together faster than a decoder is called. */
const SHORT = 24

function decodeString(bytes: Uint8Array): string {
  if (bytes.length <= SHORT) {
    let text = ''
    for (const byte of bytes) {
      if (byte > 127) break
      text += String.fromCharCode(byte)
    }
    if (text.length === bytes.length) return text
  }
  if (bytes[0] !== is.ESCAPED) return decoder.decode(bytes)
  const text: unknown = JSON.parse(decoder.decode(bytes.subarray(1)))
  return String(text)
}
