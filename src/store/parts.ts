import type { Numbers } from './numbers.ts'
import type { Packed } from './packed.ts'

/** All of a record that is long. */
export interface Parts extends Packed {
  /** How many of the packed items are paragraphs, figures and names. */
  paragraphs: number
  figures: number
  names: number
  /** What its text is compared with others by (fingerprint.ts). */
  fingerprint: Uint32Array
  /** For each name that is known from here: the two numbers of its hash, and four times how often, plus its kind. */
  known: Uint32Array
  /** The hashes of all keys below, two numbers each. */
  keys: Uint32Array
  /** For each figure and then each name: how many keys it is found by, and which of those above. */
  found: Numbers
}

/** How many numbers stand before the parts, and what each says. */
const HEAD = 11

/** Gives so many bytes, which begin where a number of four bytes may. */
type Room = (size: number) => Uint8Array
const ownRoom: Room = size => new Uint8Array(size)

/**
 * The parts in one piece of bytes: a buffer each would take more memory than most of them hold. What only an index
 * needs, once, comes last.
 */
export function joined(parts: Parts, room: Room = ownRoom): Uint8Array {
  const { bytes, offsets, fingerprint, known, keys, found } = parts
  const sizes = [fingerprint, known, offsets, bytes].reduce((sum, part) => sum + part.byteLength, 4 * HEAD)
  const index = aligned(sizes)
  const whole = room(index + keys.byteLength + found.byteLength)
  new Uint32Array(whole.buffer, whole.byteOffset, HEAD).set([
    parts.paragraphs,
    parts.figures,
    parts.names,
    parts.strings,
    fingerprint.length,
    known.length,
    offsets.length,
    bytes.length,
    keys.length,
    found.length,
    (offsets.BYTES_PER_ELEMENT << 4) | found.BYTES_PER_ELEMENT,
  ])
  let at = 4 * HEAD
  const add = (part: Uint8Array | Numbers) => {
    whole.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  for (const part of [fingerprint, known, offsets, bytes]) add(part)
  at = index
  for (const part of [keys, found]) add(part)
  return whole
}

/** The parts in such a piece, which they stay a part of. It begins where a number of four bytes may. */
export function parted({ buffer, byteOffset }: Uint8Array): Parts {
  const head = new Uint32Array(buffer, byteOffset, HEAD)
  const [paragraphs, figures, names, strings, prints, knowns, offs, size, hashes, founds, widths] = head
  let at = byteOffset + 4 * HEAD
  const wide = (length: number) => {
    const part = new Uint32Array(buffer, at, length)
    at += part.byteLength
    return part
  }
  const numbers = (length: number, width: number) => {
    if (width === Uint32Array.BYTES_PER_ELEMENT) return wide(length)
    const part = new Uint16Array(buffer, at, length)
    at += part.byteLength
    return part
  }
  const fingerprint = wide(prints!)
  const known = wide(knowns!)
  const offsets = numbers(offs!, widths! >> 4)
  const bytes = new Uint8Array(buffer, at, size!)
  at = byteOffset + aligned(at + size! - byteOffset)
  const keys = wide(hashes!)
  const found = numbers(founds!, widths! & 15)
  return {
    ...{ paragraphs: paragraphs!, figures: figures!, names: names!, strings: strings! },
    ...{ fingerprint, known, offsets, bytes, keys, found },
  }
}

/** The fingerprint alone, which is asked for more often than all else. */
export const fingerprintIn = ({ buffer, byteOffset }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset + 4 * HEAD, new Uint32Array(buffer, byteOffset, HEAD)[4])

/** The same in as few bytes as will do once the record is in an index. */
export const withoutIndex = (whole: Uint8Array, room: Room): Uint8Array =>
  joined({ ...parted(whole), known: NONE, keys: NONE, found: NONE }, room)

const NONE = new Uint32Array(0)

const aligned = (size: number): number => (size + 3) & ~3
