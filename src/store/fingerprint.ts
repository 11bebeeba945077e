/** Words of a run whose runs in common make two texts alike. */
const RUN = 4
/** How many numbers stand for a text. */
const SIZE = 32
/** So many of them in a row make a band: texts that share one band may be alike. */
const BAND = 4
const EMPTY = 0xffffffff

/** Texts with fewer runs are too short to be told from one another by them: two tables of results are not one story. */
export const SHORTEST = 25

function* runs(paragraphs: readonly string[]): Generator<number> {
  const last: number[] = []
  for (const paragraph of paragraphs) {
    for (const [word] of paragraph.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      let hash = 2166136261
      for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619)
      last.push(hash)
      if (last.length < RUN) continue
      yield last.reduce((all, one) => Math.imul(all ^ one, 2654435761) ^ (all >>> 15)) >>> 0
      last.shift()
    }
  }
}

/**
 * Numbers of which two texts share about as many as they share runs of words (one-permutation MinHash, Li, Owen and
 * Zhang 2012); empty for a text that is too short.
 */
export function fingerprint(paragraphs: readonly string[]): Uint32Array {
  const least = new Uint32Array(SIZE).fill(EMPTY)
  let count = 0
  for (const run of runs(paragraphs)) {
    const place = run % SIZE
    const rest = Math.floor(run / SIZE)
    if (rest < least[place]!) least[place] = rest
    count++
  }
  return count < SHORTEST ? new Uint32Array(0) : least
}

/** Keys of which two texts that are nearly the same share at least one. */
export function bands(fingerprint: Uint32Array): [number, number][] {
  const keys: [number, number][] = []
  for (let start = 0; start < fingerprint.length; start += BAND) {
    const hash = fingerprint
      .subarray(start, start + BAND)
      .reduce((all, one) => Math.imul(all ^ one, 2654435761) ^ (all >>> 13), 97)
    keys.push([hash >>> 0, start + 1])
  }
  return keys
}

/** About what share of their runs two texts have in common, from 0 to 1. */
export const alike = (a: Uint32Array, b: Uint32Array): number =>
  a.length === 0 || a.length !== b.length ? 0 : a.filter((one, i) => one === b[i]).length / a.length

/** What share of all runs of two texts both have, from 0 to 1 (Jaccard's index). */
export function shared(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(runs(a)), new Set(runs(b))]
  let both = 0
  for (const run of one) if (other.has(run)) both++
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}
