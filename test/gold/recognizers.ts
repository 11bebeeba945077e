import { join } from 'node:path'
import type { FigureKind, Quantity } from '../../src/engine/figures/figure.ts'
import { readQuantities } from '../../src/engine/figures/index.ts'
import { json } from './files.ts'
import onPurpose from './on-purpose.json'
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

/** Cases that we read differently on purpose: model → the reason and the indexes into its file. */
const ON_PURPOSE: Record<string, { why: string; cases: number[] }[]> = onPurpose

/** Whether a case is one that we read differently on purpose. */
export const isOnPurpose = (model: string, index: number): boolean =>
  ON_PURPOSE[model]?.some(({ cases }) => cases.includes(index)) ?? false

const percent = (right: number, all: number): string => (all ? ((100 * right) / all).toFixed(1) : 'none')

/** A case is right when each of its results is found, value and span; one without results when no figure of that kind is. */
export const recognizers: Measure = data => {
  const measures: Measured[] = []
  for (const [model, kinds] of Object.entries(MODELS)) {
    const cases = json<Case[]>(join(data, 'recognizers-text', `${model}.json`))
    if (!cases) return undefined
    const numbered = cases.map((c, index) => ({ c, index }))
    const supported = numbered.filter(({ c }) => isSupported(c))
    const wrong = supported.filter(({ c }) => !isRight(c, kinds))
    const meant = wrong.filter(({ index }) => isOnPurpose(model, index)).length
    const right = supported.length - wrong.length
    measures.push({
      name: `${model} (${supported.length} cases)`,
      value: percent(right, supported.length),
      target: '90',
      errors: wrong.map(({ c }) => describe(c)),
    })
    if (meant)
      measures.push({
        name: `  without ${meant} read otherwise on purpose`,
        value: percent(right, supported.length - meant),
      })
    if (supported.length < 5) {
      const all = numbered.filter(({ c }) => !isRight(c, kinds))
      measures.push({
        name: `  with those unsupported for JavaScript (${cases.length})`,
        value: percent(cases.length - all.length, cases.length),
        errors: all.map(({ c }) => describe(c)),
      })
    }
  }
  return {
    source:
      'Recognizers-Text specs, English (Microsoft, MIT), value and span, those not marked unsupported for JavaScript',
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
