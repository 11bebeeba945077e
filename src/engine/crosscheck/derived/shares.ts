import type { Figure } from '../../figures/figure.ts'
import { type Beside, isProse, textBetween } from './beside.ts'

/** A part that is told with its whole: "two-thirds of the 900 workers", "600 of the 900 workers". */
export interface Share {
  part: Figure
  whole: Figure
}

const OF =
  /^\s+(?:[\p{L}]+\s+)?(?:out\s+)?of\s+(?:the|its|their|his|her|our|all|some|about|roughly|these|those|a total of)?\s*(?:[\p{L}]+\s+)?$/u
const SHARES: ReadonlySet<Figure['kind']> = new Set(['fraction', 'percent'])
const COUNTS: ReadonlySet<Figure['kind']> = new Set(['count', 'plain'])

export function sharesIn(beside: Beside): Share[] {
  if (!isProse(beside)) return []
  const found: Share[] = []
  const { figures } = beside
  for (let i = 0; i + 1 < figures.length; i++) {
    const [part, whole] = [figures[i]!, figures[i + 1]!]
    const fits =
      part.value !== null &&
      part.value > 0 &&
      whole.value !== null &&
      (SHARES.has(part.kind)
        ? COUNTS.has(whole.kind) || whole.kind === 'money'
        : COUNTS.has(part.kind) && COUNTS.has(whole.kind) && part.value < whole.value)
    if (fits && OF.test(textBetween(beside, part.number.end, whole.start))) found.push({ part, whole })
  }
  return found
}
