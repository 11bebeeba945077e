import type { Figure } from '../../figures/figure.ts'
import type { Relation, Scope } from '../finding.ts'
import type { Likeness } from './likeness.ts'

/** One figure with the time of the text that it stands in. */
export interface Timed {
  figure: Figure
  published?: string | undefined
  /** The names in the whole text that it stands in, most frequent first. */
  topic?: readonly string[] | undefined
  /** The figures of its sentence, itself among them. */
  beside?: readonly Figure[] | { figures: readonly Figure[] } | undefined
  /** Whether its article has no other figure of its unit. */
  sole?: boolean | undefined
  /** How many articles the archive has that it is held against. */
  among?: number | undefined
}

/** The other figures of its sentence, where they are known. */
export const othersBeside = ({ figure, beside = [] }: Timed): readonly Figure[] =>
  ('figures' in beside ? beside.figures : beside).filter(other => other.start !== figure.start)

/** Why a relation holds: what the reason's sentence and the `--explain` flag are made from. */
export interface Related {
  relation: Relation
  rule:
    | 'quotation'
    | 'part'
    | 'mislabel'
    | 'modality'
    | 'speaker'
    | 'scope'
    | 'unstatedScope'
    | 'equal'
    | 'weaker'
    | 'core'
    | 'tail'
    | 'olderToll'
    | 'disagree'
    | 'date'
    | 'within'
    | 'workedOut'
    | 'slip'
  scope: Scope
  likeness: Likeness
}

/** What a rule that applies says. */
export type Reached = Pick<Related, 'relation' | 'rule'>
export const by = (relation: Relation, rule: Related['rule']): Reached => ({ relation, rule })
