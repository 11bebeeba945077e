import { join } from 'node:path'
import type { Quantity } from '../../src/engine/figures/figure.ts'
import { type FoundPeriod, readPeriods, readQuantities } from '../../src/engine/figures/index.ts'
import { json } from './files.ts'
import { type Case, isOnPurpose, isSupported } from './recognizers.ts'
import type { Measure } from './section.ts'

const TYPES = new Set(['datetimeV2.date', 'datetimeV2.daterange'])

/** Each date or date range is right when it is found and one of its resolutions is ours. */
export const recognizersDates: Measure = data => {
  const cases = json<Case[]>(join(data, 'recognizers-text', 'DateTimeModel.json'))
  if (!cases) return undefined
  let right = 0
  let all = 0
  const errors: string[] = []
  let meant = 0
  for (const [index, c] of cases.entries()) {
    if (!isSupported(c)) continue
    const published = c.Context?.ReferenceDateTime
    const figures = readQuantities(c.Input, published ? { published } : {})
    const periods = readPeriods(c.Input, published ? { published } : {})
    for (const result of c.Results) {
      if (!TYPES.has(result.TypeName)) continue
      all++
      const values = result.Resolution?.values ?? []
      if (figures.some(q => isDate(q, result, values)) || periods.some(p => isPeriod(p, result, values)))
        right++
      else {
        if (isOnPurpose('DateTimeModel', index)) meant++
        errors.push(
          `want [${result.Text}] ${values.map(v => v.value ?? `${v.start ?? '..'}/${v.end ?? '..'}`).join(' or ')} got ${[
            ...figures.filter(q => q.date).map(q => `[${q.text}] ${q.date}`),
            ...periods.map(p => `(${p.text}) ${p.from}..${p.to}`),
          ].join(' ')} at ${published?.slice(0, 10)} in: ${c.Input.slice(0, 200)}`,
        )
      }
    }
  }
  return {
    source:
      'Recognizers-Text DateTimeModel, English (Microsoft, MIT): dates and date ranges, not unsupported for JavaScript',
    measures: [
      { name: `dates resolved (${all})`, value: ((100 * right) / all).toFixed(1), target: '85', errors },
      {
        name: `  without ${meant} read otherwise on purpose`,
        value: ((100 * right) / (all - meant)).toFixed(1),
      },
    ],
  }
}

const overlaps = (a: { start: number; end: number }, r: Case['Results'][number]) =>
  a.start <= r.End && r.Start < a.end

function isDate(q: Quantity, r: Case['Results'][number], values: Record<string, string>[]): boolean {
  if (q.kind !== 'date' || !overlaps(q, r)) return false
  if (!q.date) return values.some(v => v.value === 'not resolved')
  return values.some(v => {
    if (v.type === 'date') return v.value === q.date
    const [from, to] = ends(q.date!)
    return v.start === from && v.end !== undefined && sameEnd(v.end, to)
  })
}

/** The set ends a range on the day after it, or on its last day. */
const sameEnd = (want: string, last: string | undefined) =>
  last !== undefined && (want === last || want === dayAfter(last))
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

function ends(date: string): [string, string] {
  if (date.includes('/')) return date.split('/') as [string, string]
  if (date.length === 10) return [date, date]
  if (date.length === 7) {
    const [year, month] = date.split('-').map(Number) as [number, number]
    return [`${date}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)]
  }
  return [`${date}-01-01`, `${date}-12-31`]
}

function isPeriod(p: FoundPeriod, r: Case['Results'][number], values: Record<string, string>[]): boolean {
  if (!overlaps(p, r)) return false
  return values.some(v => {
    if (v.type === 'date') return v.value === p.from && p.from === p.to
    const start = v.start === undefined || v.start === p.from
    const end = v.end === undefined || sameEnd(v.end, p.to) || v.end === p.to
    return start && end && (v.start !== undefined || v.end !== undefined)
  })
}
