import { describe, expect, test } from 'vitest'
import type { SourceName } from '../../../../src/engine/archive/archive.ts'
import {
  hasEnded,
  heldUntil,
  isLater,
  sameTerm,
  tellsOf,
} from '../../../../src/engine/crosscheck/names/moment.ts'
import type { Role } from '../../../../src/engine/names/name.ts'

const source = (published?: string, topic?: string[]) => ({ published, topic }) as SourceName
const role = (from?: string, to?: string) => ({ period: { text: '', from, to } }) as Role

describe('a source tells who holds an office for a year', () => {
  test.each([
    ['2016-05-01', '2015-05-01', true],
    ['2016-05-01', '2015-04-30', false],
    ['2015-05-01', '2016-05-01', true],
    ['2015-04-30', '2016-05-01', false],
  ])('%s, and the source of %s: %s', (draft, filed, same) => {
    expect(sameTerm({ published: draft }, source(filed))).toBe(same)
  })

  test('from when it says that the office was held', () => {
    expect(
      sameTerm({ published: '2016-05-01' }, source('2016-05-01'), role('2009-01-01', '2012-01-01')),
    ).toBe(false)
    expect(
      sameTerm({ published: '2012-05-01' }, source('2016-05-01'), role('2009-01-01', '2012-01-01')),
    ).toBe(true)
    expect(sameTerm({ published: '2012-05-01' }, source('2012-05-01'), role('2009-01-01'))).toBe(false)
  })

  test('where a time is unknown, by what both name', () => {
    const topic = ['Mori', 'Tokyo', 'Diet']
    expect(sameTerm({ topic }, source('2016-05-01', topic))).toBe(true)
    expect(sameTerm({ published: '2016-05-01', topic }, source(undefined, ['Lima', 'Ruiz', 'Quito']))).toBe(
      false,
    )
    expect(sameTerm({}, source())).toBe(true)
  })
})

test.each([
  [['Mori', 'Tokyo', 'Diet'], ['Mori', 'Tokyo', 'Sato'], true],
  [['Mori', 'Tokyo', 'Diet'], ['Lima', 'Ruiz', 'Quito'], false],
  // Too few names to tell by.
  [['Mori', 'Tokyo'], ['Mori', 'Tokyo', 'Sato'], false],
  [['Mori', 'Tokyo', 'Sato'], ['Mori', 'Tokyo'], false],
  [undefined, ['Mori', 'Tokyo', 'Sato'], false],
  [['Mori', 'Tokyo', 'Sato'], undefined, false],
])('%j and %j tell of one story: %s', (draft, topic, one) => {
  expect(tellsOf({ topic: draft }, source(undefined, topic))).toBe(one)
})

test.each([
  ['2016-05-01', '2016-05-03', true],
  ['2016-05-01', '2016-05-02', false],
  ['2016-05-01', '2016-04-01', false],
  [undefined, '2016-05-03', false],
  ['2016-05-01', undefined, false],
])('after %s, %s is later: %s', (draft, filed, later) => {
  expect(isLater({ published: draft }, source(filed))).toBe(later)
})

test('an office is held until the end that the text gives, else from its beginning', () => {
  expect(heldUntil(role('2009-01-01', '2012-01-01'))).toBe('2012-01-01')
  expect(heldUntil(role('2009-01-01'))).toBe('2009-01-01')
  expect([heldUntil(undefined), heldUntil({} as Role)]).toEqual([undefined, undefined])
})

test.each([
  ['2012-01-01', '2016-05-01', true],
  ['2016-04-30', '2016-05-01', false],
  ['2016-05-01', '2016-04-01', false],
  [undefined, '2016-05-01', false],
  ['2012-01-01', undefined, false],
])('held until %s, by %s it has ended: %s', (to, published, ended) => {
  expect(hasEnded(role(undefined, to), published)).toBe(ended)
})

test('an office without a period has not ended', () => {
  expect(hasEnded({} as Role, '2016-05-01')).toBe(false)
})
