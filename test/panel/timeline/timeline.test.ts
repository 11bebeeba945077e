import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/engine/crosscheck/finding.ts'
import { timeline } from '../../../src/panel/timeline/timeline.ts'
import { people } from '../../browser/fixtures/findings.ts'
import { TOLL } from '../../browser/fixtures/toll.ts'

const draft = TOLL.figure!
const run = TOLL.evidence
const only = (change: Partial<Evidence>) => run.map(piece => ({ ...piece, ...change }))

test('the reports of one origin are one series, oldest first', () => {
  const { series } = timeline(draft, run.toReversed())!
  expect(series.map(({ origin, reports }) => [origin, reports.map(({ value }) => value)])).toEqual([
    ['the county', [12, 19, 31]],
    ['Lifeline', [44]],
  ])
})

test('sources that name no origin count for themselves', () => {
  const { series } = timeline(draft, only({ origin: undefined }))!
  expect(series.map(({ origin }) => origin)).toEqual(['The Valley Tribune', 'Northern Wire', 'Harbour Radio'])
})

test('time goes from one end to the other, and a higher value lies higher', () => {
  const line = timeline(draft, run)!
  const reports = line.series.flatMap(one => one.reports)
  expect(reports.map(({ x }) => x)).toEqual([0, expect.closeTo(0.36, 1), expect.closeTo(0.83, 1), 1])
  const heights = reports.map(({ y }) => y)
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  expect(line.draft).toEqual({ value: 19, y: reports[1]!.y })
})

describe('nothing runs where', () => {
  const range = { ...draft, value: null }
  const share = { ...draft, kind: 'percent' as const }
  test.each([
    ['there is one report', draft, run.slice(0, 1)],
    ['all were filed at one time', draft, only({ published: '2021-06-03' })],
    ['nobody knows when they were filed', draft, only({ published: undefined })],
    ['all say the same', draft, only({ figure: people('12 people', '12', '12 people') })],
    ['the draft has no single value', range, run],
    ['what is counted does not run', share, run],
    ['the sources count another scope', draft, only({ relation: 'scope' })],
    ['the draft speaks of itself', draft, only({ within: true })],
    ['the evidence is no figure', draft, only({ figure: undefined })],
  ])('%s', (_, figure, evidence) => {
    expect(timeline(figure, evidence)).toBeNull()
  })
})
