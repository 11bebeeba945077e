import type { Figure } from '../../figures/figure.ts'
import type { Decided } from '../finding.ts'
import { agreement, stated } from './agreement.ts'
import type { Related } from './related.ts'
import type { Story } from './story.ts'

/** The features that decided how two figures stand, as they are shown by `crosscheck check --explain`. */
export function decidedBy(draft: Figure, source: Figure, related: Related, story?: Story): Decided {
  const { rule, likeness } = related
  const { convert, event, unit, terms, shared } = likeness
  const numbers = draft.date === undefined && source.date === undefined && convert
  return {
    rule,
    event,
    unit,
    likeness: Math.round(terms * 100) / 100,
    shared,
    ...(numbers && { agreement: agreement(stated(draft), stated(source, convert)) }),
    ...(story !== undefined && { story }),
  }
}
