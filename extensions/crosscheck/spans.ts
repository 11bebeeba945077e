import type { Finding } from '../../src/engine/crosscheck/finding.ts'
import type { FigureKind } from '../../src/engine/figures/figure.ts'
import type { FigureSeen } from '../../src/engine/figures-seen.ts'
import type { Span } from '../../src/engine/text/span.ts'

/** Kinds whose unit belongs to the number as one reads it: "five per cent", "three weeks", "12 February". */
const WITH_UNIT: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'percent',
  'percentagePoints',
  'fraction',
  'ratio',
  'duration',
  'date',
  'time',
  'age',
  'frequency',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'data',
  'score',
])

type Subject = Pick<Finding, 'name' | 'role'> & { figure?: FigureSeen | undefined }

/**
 * What the mark of a finding covers, as offsets into its paragraph. A name or role: its own words. A figure: its
 * hedge and its number, and its unit where that is a unit of measure; never the noun that is counted, which is
 * long and often marked itself ("An estimated 50,000 people" is marked up to "50,000").
 */
export function spanOf({ figure, name, role }: Subject): Span {
  if (figure) return figureSpan(figure)
  return name ?? role ?? { start: 0, end: 0 }
}

function figureSpan({ start, end, number, kind }: FigureSeen): Span {
  return { start: Math.min(start, number.start), end: WITH_UNIT.has(kind) ? end : number.end }
}
