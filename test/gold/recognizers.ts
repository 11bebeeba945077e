import { join } from 'node:path'
import type { FigureKind, Quantity } from '../../src/engine/figures/figure.ts'
import { readQuantities } from '../../src/engine/figures/index.ts'
import { json } from './files.ts'
import type { Measure, Measured } from './section.ts'

export interface Case {
  Input: string
  Context?: { ReferenceDateTime?: string }
  NotSupported?: string
  NotSupportedByDesign?: string
  Results: {
    Text: string
    Start: number
    End: number
    TypeName: string
    Resolution?: { value?: string; unit?: string | null; values?: Record<string, string>[] }
  }[]
}

export const isSupported = (c: Case) =>
  !/javascript/i.test(c.NotSupported ?? '') && !/javascript/i.test(c.NotSupportedByDesign ?? '')

/** Which kinds of ours answer a model; without a list every number does. */
const MODELS: Record<string, FigureKind[] | undefined> = {
  NumberModel: undefined,
  NumberRangeModel: undefined,
  OrdinalModel: ['ordinal'],
  PercentModel: ['percent'],
  CurrencyModel: ['money'],
  DimensionModel: ['length', 'area', 'volume', 'mass', 'speed', 'data', 'plain'],
  AgeModel: ['age'],
  TemperatureModel: ['temperature'],
}

/** A case is right when each of its results is found, value and span; one without results when no figure of that kind is. */
export const recognizers: Measure = data => {
  const measures: Measured[] = []
  for (const [model, kinds] of Object.entries(MODELS)) {
    const cases = json<Case[]>(join(data, 'recognizers-text', `${model}.json`))?.filter(isSupported)
    if (!cases) return undefined
    const wrong = cases.filter(c => !isRight(c, kinds))
    measures.push({
      name: `${model}, value and span (${cases.length} cases)`,
      value: ((100 * (cases.length - wrong.length)) / cases.length).toFixed(1),
      target: '90',
      errors: wrong.map(describe),
    })
  }
  return {
    source: 'Recognizers-Text specs, English (Microsoft, MIT), those not marked unsupported for JavaScript',
    measures,
  }
}

function describe(c: Case): string {
  const want = c.Results.map(r => `[${r.Text}] ${r.Resolution?.value}`).join(' ')
  const got = readQuantities(c.Input).map(q => `[${q.text}] ${q.value ?? q.date} ${q.kind} ${q.unit}`)
  return `want ${want} got ${got.join(' ')} in: ${c.Input.slice(0, 260)}`
}

function isRight(c: Case, kinds: FigureKind[] | undefined): boolean {
  const found = readQuantities(c.Input)
  if (c.Results.length === 0) return !found.some(q => (kinds ? kinds.includes(q.kind) : NUMBERS.has(q.kind)))
  return c.Results.every(r => r.Resolution?.value == null || found.some(q => matches(c.Input, q, r)))
}

const NUMBERS = new Set<FigureKind>(['count', 'plain', 'fraction'])

function matches(text: string, q: Quantity, result: Case['Results'][number]): boolean {
  const start = result.Start
  const end = result.End + 1
  // Our whole figure holds the hedge and the counted noun as well, our number the digits or words alone.
  const within = q.start <= start && end <= q.end
  const around = start <= q.number.start && q.number.end <= end
  if (!(within && around) && text.slice(q.start, q.end) !== text.slice(start, end)) return false
  const want = result.Resolution!.value!
  const interval = /^[[(](.*),(.*)[\])]$/.exec(want)
  if (interval) return endsMatch(q, interval[1]!, interval[2]!)
  const value = Number(want.replace('%', ''))
  return q.value !== null && Math.abs(q.value - value) <= 1e-9 * Math.max(1, Math.abs(value))
}

function endsMatch(q: Quantity, low: string, high: string): boolean {
  const ends = q.range ?? q.set
  return (low === '' || Number(low) === ends.low) && (high === '' || Number(high) === ends.high)
}
