import { type Scale, scaleOf } from '../../../extensions/evidence/scale.ts'
import type { Evidence } from '../../engine/crosscheck/finding.ts'
import type { Figure, FigureKind } from '../../engine/figures/figure.ts'

/** What one source said of a running figure, when. */
export interface Report {
  evidence: Evidence
  /** Milliseconds since 1970. */
  time: number
  value: number
  /** Along the chart, 0 to 1, from left to right. */
  x: number
  /** 0 at its foot, 1 at its head. */
  y: number
}

/** The reports of one origin, oldest first. */
export interface Series {
  origin: string | null
  reports: readonly Report[]
}

export interface Timeline {
  series: readonly Series[]
  /** First and last time of filing. */
  from: number
  to: number
  /** The draft's value, and how high it lies. */
  draft: { value: number; y: number }
  scale: Scale
}

/** What is counted goes on being counted; a date, an age or a share does not run. */
const RUNNING: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'money', 'plain'])

/**
 * The values of a running figure by time filed; null where no time passes between them, or all say the same.
 * Figures of another scope or measure do not belong to the run, nor do those without a time or a single value.
 */
export function timeline(draft: Figure, evidence: readonly Evidence[]): Timeline | null {
  if (!RUNNING.has(draft.kind) || draft.value === null) return null
  const told = evidence.flatMap(piece => {
    const { figure, published, relation, within } = piece
    const time = Date.parse(published ?? '')
    if (within || relation === 'scope' || relation === 'mislabel' || Number.isNaN(time)) return []
    if (!figure || figure.kind !== draft.kind || figure.value === null) return []
    if (figure.kind !== 'count' && figure.unit !== draft.unit) return []
    return [{ evidence: piece, time, value: figure.value }]
  })
  const times = told.map(({ time }) => time)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  if (!(from < to) || new Set(told.map(({ value }) => value)).size < 2) return null
  const scale = scaleOf([draft.value, ...told.map(({ value }) => value)])
  const reports = told
    .map(one => ({ ...one, x: (one.time - from) / (to - from), y: scale.at(one.value) }))
    .sort((a, b) => a.time - b.time)
  return {
    series: byOrigin(reports),
    from,
    to,
    scale,
    draft: { value: draft.value, y: scale.at(draft.value) },
  }
}

/** Whoever counts: the origin that the source names, else the source itself. */
function byOrigin(reports: readonly Report[]): Series[] {
  const series = new Map<string, { origin: string | null; reports: Report[] }>()
  for (const report of reports) {
    const { origin, publisher } = report.evidence
    const counter = origin ?? publisher
    const known = series.get(counter)
    if (known) known.reports.push(report)
    else series.set(counter, { origin: counter || null, reports: [report] })
  }
  return [...series.values()]
}
