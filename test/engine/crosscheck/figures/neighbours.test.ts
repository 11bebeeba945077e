import { describe, expect, test } from 'vitest'
import type { Likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import {
  type Compared,
  withoutNeighbours,
  withoutRivals,
} from '../../../../src/engine/crosscheck/figures/neighbours.ts'
import { figureIn } from '../figure-in.ts'
import { ALIKE, compared, source } from './compared.ts'

const left = (all: readonly Compared[]) =>
  all.map(({ source, related }) => `${source.figure.text} ${related.relation}`)

describe('a source sentence answers with its counterpart of the draft’s figure', () => {
  const text = 'It cost $43 million at home and $39 million abroad.'
  const [home, abroad] = [source(text, '43'), source(text, '39')]
  const spent = figureIn('It cost $43 million.')

  test('the number itself, where the sentence holds it', () => {
    const both = [compared(home, 'match'), compared(abroad, 'conflict')]
    expect(left(withoutNeighbours(spent, both, [home, abroad]))).toEqual(['$43 million match'])
    // Also where that was not comparable.
    expect(withoutNeighbours(spent, [both[1]!], [home, abroad])).toEqual([])
    // Other sentences still answer for themselves.
    const other = source('It cost $39 million abroad.')
    expect(left(withoutNeighbours(spent, [compared(other, 'conflict')], [home, abroad, other]))).toEqual([
      '$39 million conflict',
    ])
    expect(withoutNeighbours(figureIn('It cost $41 million.'), both, [home, abroad])).toHaveLength(2)
  })

  test('a bound that happens to hold the number only where it tells of the same', () => {
    const bound = source('It cost more than $40 million in all and $39 million abroad.', '40')
    const other = source('It cost more than $40 million in all and $39 million abroad.', '39')
    const against = compared(other, 'conflict')
    expect(withoutNeighbours(spent, [against], [bound, other])).toHaveLength(1)
    expect(left(withoutNeighbours(spent, [compared(bound, 'match'), against], [bound, other]))).toEqual([
      'more than $40 million match',
    ])
    expect(withoutNeighbours(spent, [compared(bound, 'differs'), against], [bound, other])).toHaveLength(2)
  })

  test('a date by its day', () => {
    const dates = 'It opened on May 5, 1938, and closed on June 6, 1940.'
    const [opened, closed] = [source(dates, 'May'), source(dates, 'June')]
    const all = [compared(closed, 'conflict')]
    expect(withoutNeighbours(figureIn('Open since May 5, 1938.', 'May'), all, [opened, closed])).toEqual([])
    expect(withoutNeighbours(figureIn('Open since May 6, 1938.', 'May'), all, [opened, closed])).toHaveLength(
      1,
    )
  })

  test('what only stretches to the number gives way to what is more alike', () => {
    const tail = (terms: number) => compared(abroad, 'hedge', { terms }, { rule: 'tail' })
    const against = compared(home, 'conflict', { terms: 0.5 })
    const draft = figureIn('It cost $70 million.')
    expect(left(withoutNeighbours(draft, [tail(0.5), against], []))).toEqual(['$43 million conflict'])
    expect(withoutNeighbours(draft, [tail(0.6), against], [])).toHaveLength(2)
    expect(withoutNeighbours(draft, [tail(0.5), compared(home, 'scope', { terms: 0.5 })], [])).toHaveLength(2)
  })

  test('of a bound, the nearest', () => {
    const draft = figureIn('It cost more than $40 million.')
    const both = [compared(abroad, 'conflict'), compared(home, 'hedge')]
    const convert = (value: number) => value
    const near = both.map(c => ({
      ...c,
      related: { ...c.related, likeness: { ...c.related.likeness, convert } },
    }))
    expect(left(withoutNeighbours(draft, near, []))).toEqual(['$39 million conflict'])
    expect(left(withoutNeighbours(figureIn('It cost up to $42 million.'), near, []))).toEqual([
      '$43 million hedge',
    ])
    // What counts the same, in the same unit, before what does not.
    const [first, second] = near as [Compared, Compared]
    const scoped = { ...first, related: { ...first.related, relation: 'scope' as const } }
    expect(left(withoutNeighbours(draft, [scoped, second], []))).toEqual(['$43 million hedge'])
    const open = { ...first, related: { ...first.related, likeness: { ...ALIKE, unit: 'open' as const } } }
    expect(left(withoutNeighbours(draft, [open, second], []))).toEqual(['$43 million hedge'])
    // Each sentence has its own.
    const other = compared(source('It cost $99 million there.'), 'conflict')
    expect(withoutNeighbours(draft, [...near, other], [])).toHaveLength(2)
  })
})

describe('"the film" of excerpts that name none', () => {
  const guess = (articleId: string, more: Partial<Likeness> = {}) =>
    compared(source('It cost $39 million.', undefined, articleId), 'conflict', {
      guessed: true,
      loosely: false,
      bridged: true,
      ...more,
    })

  test('is the draft’s film where one article may answer', () => {
    expect(withoutRivals([guess('a'), guess('a')])).toHaveLength(2)
  })

  test('is nobody’s where several may', () => {
    expect(withoutRivals([guess('a'), guess('b')])).toEqual([])
    expect(withoutRivals([guess('a'), guess('b'), guess('c', { bridged: false })])).toHaveLength(1)
    expect(withoutRivals([guess('a'), guess('b', { guessed: false })])).toHaveLength(2)
  })
})
