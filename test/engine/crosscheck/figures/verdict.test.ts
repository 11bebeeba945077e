import { describe, expect, test } from 'vitest'
import { verdictOf } from '../../../../src/engine/crosscheck/figures/verdict.ts'
import type { Evidence, Relation } from '../../../../src/engine/crosscheck/finding.ts'

/** "match@UN 2": a relation, its origin, and the day it was told. */
const evidence = (given: string): Evidence => {
  const [, relation, origin, day] = /^(\w+)@(\w+)(?: (\d))?$/.exec(given)!
  return {
    start: 0,
    end: 1,
    articleId: `${origin}-${day}`,
    publisher: origin!,
    published: `2024-03-0${day ?? 1}T00:00:00Z`,
    paragraph: 0,
    sentence: { start: 0, end: 1, text: '1' },
    relation: relation as Relation,
    reason: '',
    origin: origin!,
  }
}

describe('the verdict on all evidence', () => {
  test.each<[string[], string]>([
    [[], 'unsourced'],
    [['match@A'], 'confirmed'],
    [['compatible@A', 'hedge@B'], 'confirmed'],
    [['hedge@A'], 'hedge'],
    [['scope@A'], 'scope'],
    [['differs@A', 'scope@B'], 'check'],
    [['mislabel@A', 'differs@B'], 'mislabelled'],
    [['mislabel@A', 'match@B'], 'confirmed'],
    [['conflict@A', 'mislabel@B'], 'contradicted'],
    [['match@A', 'conflict@B'], 'disputed'],
    [['match@A', 'differs@B'], 'disputed'],
    [['match@A 1', 'conflict@A 2'], 'outdated'],
    [['conflict@A 1', 'match@A 2'], 'confirmed'],
    [['match@A 1', 'conflict@A 1'], 'confirmed'],
  ])('%j: %s', (given, verdict) => {
    expect(verdictOf(given.map(evidence)).verdict).toBe(verdict)
  })

  test('what decided comes first: the newer report before the one it overtakes', () => {
    const { deciding } = verdictOf(['match@A 1', 'conflict@A 2'].map(evidence))
    expect(deciding.map(e => e.relation)).toEqual(['conflict', 'match'])
  })
})
