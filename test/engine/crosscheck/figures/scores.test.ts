import { describe, expect, test } from 'vitest'
import type { Likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import { relateScores } from '../../../../src/engine/crosscheck/figures/scores.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import type { Figure } from '../../../../src/engine/figures/figure.ts'
import { figureIn } from '../figure-in.ts'
import { ALIKE } from './compared.ts'

const { likeToDisagree, likeWithin, sharedWithoutEvent } = JUDGEMENT
const LESS = 0.01
/** "3-1" */
const score = (sides: string): Figure => {
  const [low, high] = sides.split('-').map(Number)
  return { ...figureIn('Rovers won 3-1.'), range: { low: low!, high: high! } }
}
const how = (draft: Figure, source: Figure, like: Partial<Likeness> = {}) =>
  relateScores(draft, source, { ...ALIKE, ...like }, JUDGEMENT)?.relation

describe('two scores are equal or they are not', () => {
  test.each([
    ['3-1', '3-1', 'match'],
    ['3-1', '3-2', 'conflict'],
    ['3-1', '4-1', 'conflict'],
    // Few goals say nothing of which match it was; as many votes are of one house.
    ['3-1', '1-0', 'conflict'],
    ['182-129', '180-131', 'conflict'],
    ['182-129', '41-33', undefined],
    ['41-33', '182-129', undefined],
    ['182-129', '182-33', 'conflict'],
    ['182-129', '41-129', 'conflict'],
    ['11-8', '6-4', 'conflict'],
    ['12-8', '6-4', undefined],
    ['24-16', '17-13', 'conflict'],
    ['24-16', '17-12', undefined],
  ])('%s and %s: %s', (draft, source, want) => {
    expect(how(score(draft), score(source))).toBe(want)
  })

  test.each<[string, Partial<Likeness>, string | undefined, string | undefined]>([
    ['with enough in common', { terms: likeToDisagree }, 'match', 'conflict'],
    ['with less', { terms: likeToDisagree - LESS }, undefined, undefined],
    ['with few words in common', { shared: sharedWithoutEvent - 1 }, 'match', undefined],
    ['of no known event', { event: 'unknown', terms: likeWithin }, 'match', 'conflict'],
    ['of none, with less in common', { event: 'unknown', terms: likeWithin - LESS }, 'match', undefined],
    ['of two events', { event: 'different' }, 'match', undefined],
  ])('%s', (_, like, equal, other) => {
    expect([how(score('3-1'), score('3-1'), like), how(score('3-1'), score('2-1'), like)]).toEqual([
      equal,
      other,
    ])
  })

  test('and a score is nothing else', () => {
    expect(how(score('3-1'), figureIn('Rovers won 3 games.'))).toBeUndefined()
  })

  test('a number of goals is told as one', () => {
    const goals = (value: number): Figure => {
      const { range: _, ...rest } = score('3-1')
      return { ...rest, value }
    }
    expect([how(goals(3), goals(3)), how(goals(3), goals(4))]).toEqual(['match', 'conflict'])
  })
})
