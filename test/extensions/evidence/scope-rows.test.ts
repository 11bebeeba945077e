import { expect, test } from 'vitest'
import { scopeRows } from '../../../extensions/evidence/scope-rows.ts'
import type { Scope } from '../../../src/engine/crosscheck/finding.ts'
import type { Figure } from '../../../src/engine/figures/figure.ts'
import { DISPUTED } from '../../browser/fixtures/flood.ts'

const draft = DISPUTED.figure!
const wire = DISPUTED.evidence[1]!

const rows = (more: Partial<Figure> = {}, scope: Scope = {}) =>
  scopeRows(draft, { ...wire, figure: { ...wire.figure!, ...more }, scope })
const row = (part: string, ...given: Parameters<typeof rows>) =>
  rows(...given).find(line => line.part === part)

test('what the draft says stands beside what the source says', () => {
  expect(row('where')).toMatchObject({ draft: { text: 'Harlow' }, source: { text: 'the whole valley' } })
})

test('a part that only one side states is shown with a gap', () => {
  expect(row('when')).toMatchObject({ draft: null, source: { text: 'in the past week' } })
})

test('a part that neither states is left out', () => {
  expect(row('saidBy')).toBeUndefined()
})

test.each([
  ['same', false],
  ['unstated', false],
  [undefined, false],
  ['wider', true],
  ['narrower', true],
  ['crosses', true],
  ['disjoint', true],
] as const)('a place that is %s differs: %s', (place, differs) => {
  expect(row('where', {}, { place })?.differs).toBe(differs)
})

test.each([
  ['another event differs', { measure: { event: 'death', verb: 'killed', subject: [] } }, true],
  [
    'another verb for the same event does not',
    { measure: { event: 'displacement', verb: 'fled', subject: [] } },
    false,
  ],
  ['what only may happen differs', { modality: 'possible' as const }, true],
])('%s', (_, more, differs) => {
  expect(row('what', more)?.differs).toBe(differs)
})

test('evidence that is no figure has no scope', () => {
  expect(scopeRows(draft, { ...wire, figure: undefined })).toEqual([])
})

test('of "at risk" its event is told, and of a verb the verb', () => {
  const what = (event: string, verb: string) =>
    row('what', { measure: { event, verb, subject: [] } })?.source?.text
  expect(what('need', 'without')).toBe('need')
  expect(what('displacement', 'fled')).toBe('fled')
})
