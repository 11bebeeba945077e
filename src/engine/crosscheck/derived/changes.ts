import type { Figure } from '../../figures/figure.ts'
import { grain } from '../../figures/value-set.ts'
import { type Beside, isProse, textBetween } from './beside.ts'

/** A change that is told by its two ends: "from 40 to 45". */
export interface Change {
  from: Figure
  to: Figure
}

const NO_ENDS = new Set<Figure['kind']>([
  'date',
  'time',
  'age',
  'ordinal',
  'score',
  'percentagePoints',
  'ratio',
  'frequency',
])
const FROM = /\bfrom\s+$/i
const TO = /\bto\s+$/i

/** "from 40 to 45 euros", "to 45 percent from 40 percent", "from 500 last year to 550". */
export function changesIn(beside: Beside): Change[] {
  if (!isProse(beside)) return []
  const ends = beside.figures.filter(f => !NO_ENDS.has(f.kind) && (f.value ?? 0) > 0)
  const led = (figure: Figure, by: RegExp) =>
    by.test(textBetween(beside, beside.sentence.start, figure.start))
  const found: Change[] = []
  for (let i = 0; i + 1 < ends.length; i++) {
    const [a, b] = [ends[i]!, ends[i + 1]!]
    if (!likeEnds(a, b) || textBetween(beside, a.end, b.start).length > REACH) continue
    if (led(a, FROM) && led(b, TO)) found.push({ from: a, to: b })
    else if (led(a, TO) && led(b, FROM)) found.push({ from: b, to: a })
  }
  return found
}

/** How many characters may stand between the two ends ("last year"). */
const REACH = 40

const likeEnds = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit ? a.kind === b.kind : a.kind === 'plain' || b.kind === 'plain'

export interface Size {
  value: number
  low: number
  high: number
}

/** What a change amounts to: as a share of where it began, in percent; in steps; as a multiple. */
export function sizesOf({ from, to }: Change): { percent: Size; step: Size; times: Size } {
  const [a, b] = [from.value!, to.value!]
  // The two ends are written with one precision: "from 40 to 45" is not rounded to tens.
  const half = Math.min(grain(a), grain(b)) / 2
  const [x, y] = [Math.min(half, a * SLACK), Math.min(half, b * SLACK)]
  const size = (of: (from: number, to: number) => number): Size => {
    const [low, high] = [of(a + x, b - y), of(a - x, b + y)]
    return { value: of(a, b), low, high }
  }
  return {
    percent: size((p, q) => (100 * (q - p)) / p),
    step: size((p, q) => q - p),
    times: size((p, q) => q / p),
  }
}

/** No end is taken to be rounded by more than this share of itself. */
const SLACK = 0.05
