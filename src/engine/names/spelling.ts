import { phonetic } from './phonetic.ts'

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours; at most `most` + 1. */
export function editDistance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let d = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, before[j - 2]! + 1)
      next.push(d)
      if (d < least) least = d
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length]!, most + 1)
}

/** Whether one spelling may be a slip for the other: one letter off, two in a longer word that sounds the same. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4) return false
  const distance = editDistance(a, b, 2)
  if (distance === 1) return a[0] === b[0] || phonetic(a) === phonetic(b)
  return distance === 2 && Math.min(a.length, b.length) >= 6 && a[0] === b[0] && phonetic(a) === phonetic(b)
}
