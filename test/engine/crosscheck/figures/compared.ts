import type { SourceFigure } from '../../../../src/engine/archive/archive.ts'
import type { Likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import type { Compared } from '../../../../src/engine/crosscheck/figures/neighbours.ts'
import type { Related } from '../../../../src/engine/crosscheck/figures/related.ts'
import type { Relation } from '../../../../src/engine/crosscheck/finding.ts'
import { figureIn } from '../figure-in.ts'

/** A figure of a source's sentence; sentences are told apart by their text, and each article has one. */
export const source = (text: string, words?: string, articleId = text): SourceFigure => {
  const figure = figureIn(text, words)
  const sentence = { start: 0, end: text.length, text }
  return { figure, articleId, publisher: '', paragraph: 0, sentence, topic: [] } as unknown as SourceFigure
}

/** All that two figures can have in common. */
export const ALIKE = { event: 'same', unit: 'same', terms: 1, shared: 2 } as Likeness
/** A source’s figure with how it stands to the draft’s. */
export const compared = (
  from: SourceFigure,
  relation: Relation,
  like: Partial<Likeness> = {},
  more: Partial<Related> = {},
): Compared => ({
  source: from,
  related: { relation, rule: 'disagree', scope: {}, likeness: { ...ALIKE, ...like }, ...more },
})
