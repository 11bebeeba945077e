import { join } from 'node:path'
import type { Hedge, Quantity } from '../../src/engine/figures/figure.ts'
import { readQuantities } from '../../src/engine/figures/index.ts'
import { ndjson } from './files.ts'
import { type Measure, prf } from './section.ts'

interface Row {
  id: number
  text: string
  quantities: { change: string; value: string; unit: string }[]
}

/** What the set does not annotate. */
const NOT_QUANTITIES = new Set(['date', 'time', 'ordinal', 'score'])
const CHANGES: Record<string, Hedge[]> = {
  '=': ['bare', 'exact', 'range', 'vague'],
  '~': ['about', 'nearly', 'vague'],
  '>': ['over', 'atLeast'],
  '<': ['under', 'atMost', 'upTo'],
}
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.abs(b) + 1e-8

/** Quantities in news sentences, by the set's own rules: a value counts when equal within 1e-5, a range when both ends are. */
export const newsquant: Measure = data => {
  const rows = ndjson<Row>(join(data, 'newsquant-dev.ndjson'))
  if (!rows) return undefined
  let right = 0
  let hedged = 0
  let guessed = 0
  let gold = 0
  let hedgeGold = 0
  const errors: string[] = []
  for (const { id, text, quantities } of rows) {
    const found = readQuantities(text).filter(q => !NOT_QUANTITIES.has(q.kind))
    guessed += found.length
    gold += quantities.length
    const free = new Set(found)
    const missed: string[] = []
    for (const { change, value, unit } of quantities) {
      const range = /^(-?[\d.e+]+)-(-?[\d.e+]+)$/.exec(value)
      const hit = [...free].find(q => (range ? isRange(q, +range[1]!, +range[2]!) : isValue(q, +value)))
      const counts = change in CHANGES && !range
      if (counts) hedgeGold++
      if (!hit) {
        missed.push(`${change}${value} ${unit}`)
        continue
      }
      free.delete(hit)
      right++
      if (counts && CHANGES[change]!.includes(hit.hedge)) hedged++
      else if (counts) missed.push(`hedge ${change} of "${hit.text}" read as ${hit.hedge}`)
    }
    if (missed.length || free.size)
      errors.push(
        `${id} missed [${missed.join(' | ')}] extra [${[...free].map(q => q.text).join(' | ')}] in: ${text}`,
      )
  }
  const { precision, recall, f1 } = prf(right, guessed, gold)
  return {
    source: 'NewsQuant development split (news sentences)',
    measures: [
      { name: 'value F1', value: f1.toFixed(1), target: '93', errors },
      { name: 'value precision', value: precision.toFixed(1) },
      { name: 'value recall', value: recall.toFixed(1) },
      { name: 'hedge right', value: ((100 * hedged) / hedgeGold).toFixed(1), target: '92' },
    ],
  }
}

const isRange = (q: Quantity, low: number, high: number) =>
  q.range !== undefined && close(q.range.low, low) && close(q.range.high, high)
const isValue = (q: Quantity, value: number) => q.value !== null && close(Math.abs(q.value), Math.abs(value))
