import { describe, expect, test } from 'vitest'
import { byOrigin, originOf, type Report, toldAt } from '../../../../src/engine/crosscheck/figures/origins.ts'
import type { Figure } from '../../../../src/engine/figures/figure.ts'

const said = (by: Figure['speaker'], reported?: string): Figure =>
  ({ ...(by && { speaker: by }), ...(reported && { reported }) }) as Figure

const report = (given: Partial<Report>): Report => ({
  relation: 'match',
  publisher: 'Coastal News',
  articleId: 'wire-1',
  ...given,
})

describe('whose count it is', () => {
  test.each<[string, Partial<Report>, string]>([
    [
      'the body that its speaker speaks for',
      { figure: said({ name: 'Ana Ruiz', organisation: 'UNHCR' }) },
      'UNHCR',
    ],
    ['its speaker’s', { figure: said({ name: 'Ana Ruiz' }) }, 'Ana Ruiz'],
    ['the paper’s, where nobody is named', { figure: said(undefined) }, 'Coastal News'],
    ['the article’s, where no paper is known', { publisher: '' }, 'wire-1'],
  ])('%s', (_, given, want) => {
    expect(originOf(report(given))).toBe(want)
  })
})

describe('when it was said', () => {
  test.each<[string, Partial<Report>, string]>([
    [
      'on the day named with the saying',
      { figure: said(undefined, '2024-03-12'), published: '2024-03-14T09:00:00Z' },
      '2024-03-12',
    ],
    [
      'else when it was filed',
      { figure: said(undefined), published: '2024-03-14T09:00:00Z' },
      '2024-03-14T09:00:00Z',
    ],
    ['nobody knows', {}, ''],
  ])('%s', (_, given, want) => {
    expect(toldAt(report(given))).toBe(want)
  })
})

describe('sources that repeat one origin', () => {
  const un = { name: 'Ana Ruiz', organisation: 'UNHCR' }
  const grouped = (...reports: Partial<Report>[]) =>
    [...byOrigin(reports.map(report))].map(([origin, all]) => [origin, ...all.map(one => one.articleId)])

  test('count as one, however it is capitalised, its newest report first', () => {
    expect(
      grouped(
        { articleId: 'old', figure: said(un), published: '2024-03-12T09:00:00Z' },
        { articleId: 'own', published: '2024-03-12T09:00:00Z' },
        { articleId: 'new', origin: 'unhcr', published: '2024-03-14T09:00:00Z' },
        { articleId: 'middle', figure: said(un), published: '2024-03-13T09:00:00Z' },
      ),
    ).toEqual([
      ['unhcr', 'new', 'middle', 'old'],
      ['coastal news', 'own'],
    ])
  })

  test('keep their order where they were told at one time', () => {
    expect(grouped({ articleId: 'a' }, { articleId: 'b' }, { articleId: 'c' })).toEqual([
      ['coastal news', 'a', 'b', 'c'],
    ])
  })

  test('and no report of an unknown time is newer than a dated one', () => {
    expect(grouped({ articleId: 'undated' }, { articleId: 'dated', published: '2024-03-12' })).toEqual([
      ['coastal news', 'dated', 'undated'],
    ])
  })
})
