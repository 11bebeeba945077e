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
    else if (isOfWholeFirst(beside, part, whole)) found.push({ part: whole, whole: part })
  }
  return found
}

/** "Of the 900 workers, 600 went on strike": the whole comes first, the part counts what it leaves out. */
function isOfWholeFirst(beside: Beside, whole: Figure, part: Figure): boolean {
  const counts =
    COUNTS.has(whole.kind) && (part.kind === 'plain' || SHARES.has(part.kind) || part.unit === whole.unit)
  if (!counts || !part.value || (!SHARES.has(part.kind) && part.value >= (whole.value ?? 0))) return false
  const lead = textBetween(beside, beside.sentence.start, whole.start)
  return OF_FIRST.test(lead) && THEN.test(textBetween(beside, whole.end, part.start))
}

const OF_FIRST = /(?:^|[,;]\s+(?:and\s+)?)of\s+(?:the|its|their|his|her|our|all|some|about|these|those)?\s*$/i
const THEN = /^[^,;.]{0,48},\s+(?:only|just|about|some)?\s*$/
