/**
 * A key as PostgreSQL's integer (32 bits of FNV-1a with a final mix): arrays of them index well, and no table of keys
 * has to be kept in step by all servers. Two keys in four thousand million meet; such a figure is found once too often
 * and judged as any other.
 */
export function hash(key: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < key.length; i++) {
    h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
