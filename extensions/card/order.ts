import type { Evidence, Relation } from '../../src/engine/crosscheck/finding.ts'

const DIFFERING_FIRST: readonly Relation[] = [
  'conflict',
  'mislabel',
  'differs',
  'scope',
  'hedge',
  'compatible',
  'match',
]

/** The evidence with what differs first; the engine's order within each relation. */
export function differingFirst(evidence: readonly Evidence[]): Evidence[] {
  const rank = ({ relation }: Evidence) => DIFFERING_FIRST.indexOf(relation)
  return [...evidence].sort((a, b) => rank(a) - rank(b))
}

/** Whether evidence of this relation speaks against the draft as it stands. */
export const differs = (relation: Relation): boolean =>
  relation === 'conflict' || relation === 'mislabel' || relation === 'differs'
