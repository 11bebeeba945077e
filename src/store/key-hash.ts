/** A key of the index as two 32-bit numbers: 64 bits, in which a newsroom's few million keys do not meet. */
export type KeyHash = readonly [number, number]

/** Two multiplicative hashes with different seeds, mixed at the end (cyrb53 by bryc, public domain, kept at 64 bits). */
export function hashKey(key: string): KeyHash {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  // Zero marks an empty place of a table.
  return [a >>> 0, b >>> 0 || 1]
}
