import type { Draft } from './articles/article.ts'
import type { Quantity } from './figures/figure.ts'
import { readQuantities } from './figures/index.ts'

/** Where a figure stands in its paragraph, before anything is known of what it measures. */
export type FigureSeen = Pick<Quantity, 'start' | 'end' | 'number' | 'kind'>

/** The figures of each paragraph of a draft: those that a check finds, without the names and words that it needs. */
export const figuresSeen = ({ paragraphs, published }: Draft): FigureSeen[][] =>
  paragraphs.map(text =>
    readQuantities(text, published === undefined ? {} : { published }).map(
      ({ start, end, number, kind }) => ({
        start,
        end,
        number,
        kind,
      }),
    ),
  )
