import { describe, expect, test } from 'vitest'
import { overall, scopeOf } from '../../../../src/engine/crosscheck/figures/scopes.ts'
import type { Scope } from '../../../../src/engine/crosscheck/finding.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import type { Figure } from '../../../../src/engine/figures/figure.ts'
import { figureIn } from '../figure-in.ts'

const scope = (draft: Figure, source: Figure, open = false) => scopeOf(draft, source, JUDGEMENT, open)
const BARE = figureIn('5 people died.')

describe('where the source counts, as against the draft', () => {
  const at = (place: string, more: Partial<Figure> = {}): Figure => ({
    ...BARE,
    place: place ? place.split(', ') : [],
    ...more,
  })

  test.each([
    ['Lyon, France', 'Lyon, France', 'same'],
    ['Lyon, France', 'France', 'wider'],
    ['France', 'Lyon, France', 'narrower'],
    ['Lyon, France', 'Paris, France', 'disjoint'],
    ['Lyon, France', 'Germany', 'disjoint'],
    ['Lyon, France', '', 'unstated'],
    ['', 'Lyon, France', 'unstated'],
    ['', '', undefined],
    // The world leaves nothing out, so that who counts it need not say so.
    ['Lyon, France', 'World', 'wider'],
    ['World', 'Lyon, France', 'narrower'],
    ['World', 'World', 'same'],
    ['World', '', undefined],
    ['', 'World', undefined],
  ])('"%s" against "%s": %s', (source, draft, want) => {
    expect(scope(at(source), at(draft)).place).toBe(want)
  })

  test('is the same where the other sentence names the place without counting there', () => {
    const named = { around: ['lyon'] }
    expect(scope(at('Lyon, France'), at('', named))).toEqual({})
    expect(scope(at('', named), at('Lyon, France'))).toEqual({})
    expect(scope(at('', { terms: ['lyon'] }), at('Lyon, France'))).toEqual({})
    expect(scope(at('Lyon, France'), at('', { around: ['france'] }))).toEqual({ place: 'unstated' })
    expect(scope(at('Lyon, France'), at('France', named))).toEqual({ place: 'wider' })
  })

  test('is left open by "the region", in a story that names it', () => {
    const open = { goesOn: true }
    expect(scope(at('Lyon, France'), at('', open), true)).toEqual({})
    expect(scope(at('', open), at('Lyon, France'), true)).toEqual({})
    expect(scope(at('Lyon, France'), at('', open), false)).toEqual({ place: 'unstated' })
    expect(scope(at('Lyon, France'), at(''), true)).toEqual({ place: 'unstated' })
    expect(scope(at('Lyon, France', open), at('Paris, France', open), true)).toEqual({ place: 'disjoint' })
  })
})

describe('when the source counts, as against the draft', () => {
  /** "2024-03-01..2024-03-05", with either end left open. */
  const during = (days: string, more: Partial<Figure> = {}): Figure => {
    const [from, to] = days.split('..')
    return days
      ? { ...BARE, period: { ...(from && { from }), ...(to && { to }), text: days }, ...more }
      : BARE
  }

  test.each([
    ['2024-03-04..2024-03-04', '2024-03-04..2024-03-04', 'same'],
    ['2024-03-04..2024-03-04', '2024-03-05..2024-03-05', 'disjoint'],
    ['2024-03-05..2024-03-05', '2024-03-04..2024-03-04', 'disjoint'],
    ['2024-03-04..2024-03-04', '2024-03-01..2024-03-31', 'wider'],
    ['2024-03-01..2024-03-31', '2024-03-04..2024-03-04', 'narrower'],
    ['2024-03-01..2024-03-20', '2024-03-11..2024-03-31', 'crosses'],
    ['2024-03-04..2024-03-04', '', 'unstated'],
    ['', '2024-03-04..2024-03-04', 'unstated'],
    ['', '', undefined],
    ['2024-03-01..', '2024-03-10..', 'narrower'],
    ['2024-03-10..', '2024-03-01..', 'wider'],
    ['2024-03-10..', '..2024-03-01', 'disjoint'],
    // Two days are two; longer stretches may differ by a fifth, or by a day.
    ['2024-03-01..2024-03-11', '2024-03-03..2024-03-13', 'same'],
    ['2024-03-01..2024-03-11', '2024-03-04..2024-03-14', 'crosses'],
    ['2024-03-01..2024-03-03', '2024-03-02..2024-03-04', 'same'],
    ['2024-03-01..2024-03-03', '2024-03-03..2024-03-05', 'crosses'],
    ['2024-03-01..2024-03-02', '2024-03-02..2024-03-03', 'crosses'],
    // With one beginning it is one count, taken two days sooner at the most.
    ['2024-03-01..2024-03-02', '2024-03-01..2024-03-04', 'same'],
    ['2024-03-01..2024-03-02', '2024-03-01..2024-03-05', 'wider'],
    ['2024-03-05..2024-03-09', '2024-03-05..2024-03-07', 'same'],
    ['2024-03-01..2024-03-20', '2024-03-01..2024-03-09', 'narrower'],
    // Times of day do not matter.
    ['2024-03-04T09:00:00Z..2024-03-04T10:00:00Z', '2024-03-04..2024-03-04', 'same'],
  ])('"%s" against "%s": %s', (draft, source, want) => {
    expect(scope(during(draft), during(source)).period).toBe(want)
  })

  test('an edition names what both may tell of', () => {
    const season = { ...BARE, period: { from: '2019-01-01', to: '2019-12-31', text: '2019', edition: true } }
    expect([scope(season, BARE), scope(BARE, season)]).toEqual([{}, {}])
  })

  test('"by Wednesday" answers to what was known then', () => {
    const by = during('..2024-03-13')
    expect(scope(by, BARE).period).toBeUndefined()
    expect(scope(by, { ...BARE, reported: '2024-03-13' }).period).toBe('same')
    expect(scope(by, { ...BARE, reported: '2024-03-14' }).period).toBe('disjoint')
    expect(scope(by, during('..2024-03-12')).period).toBe('same')
    expect(scope(by, during('..2024-03-14')).period).toBe('disjoint')
    expect(scope(by, during('2024-03-01..2024-03-05')).period).toBe('narrower')
    expect(scope(BARE, by).period).toBe('unstated')
  })

  test('nobody parts an age or a rank into months', () => {
    const age = (days: string) => during(days, { kind: 'age' })
    expect(scope(age('2024-03-04..2024-03-04'), age('2024-03-01..2024-03-31')).period).toBe('same')
    expect(scope(age('2024-03-01..2024-03-31'), age('2024-03-04..2024-03-04')).period).toBe('same')
    expect(scope(age('2024-03-04..2024-03-04'), age('2024-03-05..2024-03-05')).period).toBe('disjoint')
  })
})

describe('whom the source counts, as against the draft', () => {
  test.each([
    ['5 children died.', '5 people died.', 'wider'],
    ['5 people died.', '5 children died.', 'narrower'],
    ['5 children died.', '5 women died.', 'disjoint'],
    ['5 children died.', '5 children died.', undefined],
    ['5 children died.', '5 horses died.', undefined],
    // "Five of the" are a part of all; what befell "five of its pumps" is told of them all.
    ['There were 5 of the cases in Lyon.', 'There were 9 cases in Lyon.', 'wider'],
    ['There were 9 cases in Lyon.', 'There were 5 of the cases in Lyon.', 'narrower'],
    ['There were 5 of the cases in Lyon.', 'There were 9 of the cases in Lyon.', undefined],
    ['There were 5 of the cases in Lyon.', 'There were 9 horses in Lyon.', undefined],
    ['The storm broke 5 of its pumps.', 'The storm broke 9 pumps.', undefined],
    // Those who went somewhere are a part of all who fled.
    ['5 people fled to Lebanon.', '5 people fled.', 'wider'],
    ['5 people fled.', '5 people fled to Lebanon.', 'narrower'],
    ['5 people fled to Lebanon.', '5 people fled to Lebanon.', 'same'],
    ['5 people fled to Lebanon.', '5 people fled to Turkey.', 'disjoint'],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(scope(figureIn(draft), figureIn(source)).group).toBe(want)
  })
})

describe('how the scopes stand as a whole', () => {
  const placed = { ...BARE, place: ['Lyon'] }
  const dated = { ...BARE, period: { text: 'in March' } }

  test.each<[string, Figure, Scope, string]>([
    ['nothing is stated', BARE, {}, 'same'],
    ['all is the same', BARE, { place: 'same', period: 'same' }, 'same'],
    ['one part is wider', BARE, { place: 'wider', period: 'same' }, 'wider'],
    ['one part is narrower', BARE, { group: 'narrower' }, 'narrower'],
    ['one part is wider, another narrower', BARE, { place: 'wider', group: 'narrower' }, 'crosses'],
    ['one part crosses', BARE, { place: 'wider', period: 'crosses' }, 'crosses'],
    ['one part is disjoint', BARE, { place: 'disjoint', period: 'crosses' }, 'disjoint'],
    ['the draft alone says where', placed, { place: 'unstated' }, 'draftOnly'],
    ['the draft alone says when', dated, { period: 'unstated' }, 'draftOnly'],
    ['the source alone says where', BARE, { place: 'unstated' }, 'sourceOnly'],
    ['the source alone says when', placed, { place: 'same', period: 'unstated' }, 'sourceOnly'],
    ['each says what the other leaves out', placed, { place: 'unstated', period: 'unstated' }, 'draftOnly'],
    // What only one states may cut across what is contained.
    [
      'wider, of a place that the draft alone states',
      placed,
      { place: 'unstated', period: 'wider' },
      'wider',
    ],
    [
      'narrower, of a place that the draft alone states',
      placed,
      { place: 'unstated', period: 'narrower' },
      'crosses',
    ],
    [
      'wider, of a place that the source alone states',
      BARE,
      { place: 'unstated', period: 'wider' },
      'crosses',
    ],
    [
      'narrower, of a place that the source alone states',
      BARE,
      { place: 'unstated', period: 'narrower' },
      'narrower',
    ],
    [
      'wider, of a period that the source alone states',
      BARE,
      { place: 'wider', period: 'unstated' },
      'crosses',
    ],
    [
      'narrower, of a period that the draft alone states',
      dated,
      { place: 'narrower', period: 'unstated' },
      'crosses',
    ],
  ])('%s: %4$s', (_, draft, given, want) => {
    expect(overall(draft, given)).toBe(want)
  })
})
