import { join } from 'node:path'
import type { Quantity } from '../../src/engine/figures/figure.ts'
import { readQuantities } from '../../src/engine/figures/index.ts'
import { json } from './files.ts'
import type { Measure } from './section.ts'

interface Case {
  req: string
  res: { value: number; unit: string; surface: string; uncertainty?: number }[]
}

/** The set's names for units where ours differ. */
const SAME: Record<string, string[]> = {
  'pound sterling': ['GBP'],
  dollar: ['USD'],
  euro: ['EUR'],
  percentage: ['percent'],
  'pound-mass': ['pound'],
  'degree fahrenheit': ['degree Fahrenheit'],
  'cubic centimetre': ['millilitre'],
  'count per week': ['time per week'],
}

/** A quantity is right when a figure with its value (a range by its middle) and its unit is found over its words. */
export const quantulum: Measure = data => {
  const cases = json<Case[]>(join(data, 'quantulum3', 'quantities.json'))
  if (!cases) return undefined
  let right = 0
  let all = 0
  const errors: string[] = []
  for (const { req, res } of cases) {
    const found = readQuantities(req)
    for (const want of res) {
      all++
      if (found.some(q => matches(req, q, want)) || isChange(found, want)) right++
      else
        errors.push(
          `want [${want.surface}] ${want.value} ${want.unit} got ${found.map(q => `[${q.text}] ${q.value ?? q.date ?? JSON.stringify(q.range)} ${q.unit}`).join(' ')} in: ${req.slice(0, 160)}`,
        )
    }
  }
  return {
    source: 'quantulum3 quantities.json (MIT)',
    measures: [
      { name: `value and unit (${all})`, value: ((100 * right) / all).toFixed(1), target: '90', errors },
    ],
  }
}

function matches(text: string, q: Quantity, want: Case['res'][number]): boolean {
  const at = text.indexOf(want.surface)
  if (at >= 0 && !(q.start < at + want.surface.length && at < q.end)) return false
  if (!unitMatches(q, want.unit)) return false
  // A dozen and a gross are units there, numbers here; a year is a date.
  if (want.unit === 'dozen') return q.value === 12 * want.value
  if (q.kind === 'date') return want.unit === 'dimensionless' && q.text.includes(want.surface)
  const value = q.value ?? (q.range ? (q.range.low + q.range.high) / 2 : Number.NaN)
  return Math.abs(Math.abs(value) - Math.abs(want.value)) <= 1e-9 * Math.max(1, Math.abs(want.value))
}

/** "rose from A to B" is one range there, and its two ends here. */
function isChange(found: Quantity[], { value, unit, uncertainty }: Case['res'][number]): boolean {
  if (!uncertainty) return false
  return [value - uncertainty, value + uncertainty].every(end =>
    found.some(
      q => q.value !== null && Math.abs(q.value - end) < 1e-9 * Math.max(1, end) && unitMatches(q, unit),
    ),
  )
}

function unitMatches(q: Quantity, unit: string): boolean {
  if (unit === 'dimensionless' || unit === 'dozen')
    return ['count', 'plain', 'fraction', 'ratio', 'date', 'age', 'score', 'ordinal'].includes(q.kind)
  if (q.unit === unit) return true
  const [base, per] = unit.split(' per ')
  const ours = [base!, ...(SAME[base!] ?? [])].map(name => (per ? `${name} per ${per}` : name))
  return ours.includes(q.unit) || (SAME[unit] ?? []).includes(q.unit)
}
