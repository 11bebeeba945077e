import { expect, test } from 'vitest'
import { counted, grouped, stillOpen } from '../../../src/panel/findings/findings.ts'
import { manyFindings } from '../../browser/fixtures/findings.ts'
import { FLOOD } from '../../browser/fixtures/flood.ts'

const { findings } = FLOOD
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('groups stand alarms first, each in the order of the draft, and none is empty', () => {
  const groups = grouped(findings).map(group => [group.loudness, ids(group.findings)])
  expect(groups).toEqual([
    ['alarm', ['left', 'mayor']],
    ['quiet', ['hurt']],
    ['unsourced', ['houses']],
  ])
})

test('the counts of all loudnesses add up', () => {
  expect(counted(manyFindings(10))).toEqual({ alarm: 3, advice: 3, quiet: 2, unsourced: 2, incomplete: 0 })
})

test('what is signed off is no longer open', () => {
  expect(ids(stillOpen(findings, { left: {}, gone: {} }))).toEqual(['hurt', 'houses', 'mayor'])
  expect(stillOpen(findings)).toEqual(findings)
})
