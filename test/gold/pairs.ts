import { join } from 'node:path'
import { overlaps } from '../../src/engine/text/span.ts'
import { ndjson } from './files.ts'
import { archiveOf, judge, percent, type Source } from './judge.ts'
import type { Measure } from './section.ts'

interface Case {
  id: string
  draft: string
  draft_published?: string
  sources: (string | Source)[]
  figure: string
  expect: string
  why: string
}

/** Short cases of one draft sentence against one or more source sentences. */
export const pairs: Measure = async data => {
  const cases = ndjson<Case>(join(data, '../gold/pairs.ndjson'))
  if (!cases) return undefined
  const errors: string[] = []
  for (const c of cases) {
    const sources = c.sources.map((source, i) => ({
      id: `s${i + 1}`,
      publisher: `Source ${i + 1}`,
      published: '2016-02-12T09:00:00Z',
      ...(typeof source === 'string' ? { text: source } : source),
    }))
    const placed = await judge(c.draft, c.draft_published ?? '2016-02-12T18:00:00Z', archiveOf(sources))
    const start = c.draft.indexOf(c.figure)
    const hits = placed.filter(p => overlaps(p.span, { start, end: start + c.figure.length }))
    if (hits.some(p => p.finding.verdict === c.expect)) continue
    errors.push(`${c.id} should be ${c.expect}, is ${hits[0]?.finding.verdict ?? 'not seen'} (${c.why})`)
  }
  const right = cases.length - errors.length
  return {
    source: `Short cases, ${cases.length} of them`,
    measures: [{ name: 'verdict right', value: percent(right, cases.length), target: '100', errors }],
  }
}
