import type { Figure } from '../../../src/engine/figures/figure.ts'
import { read } from '../../../src/engine/read.ts'

/** When the sentences of these tests were filed, unless one says otherwise: a Thursday. */
export const FILED = '2024-03-14T18:00:00Z'

/** The first number of a text of one paragraph that is no date; or the figure that `words` stand in. */
export function figureIn(text: string, words?: string): Figure {
  const { figures } = read(text, { published: FILED })
  const found = figures.find(figure =>
    words === undefined
      ? figure.date === undefined
      : text.slice(figure.number.start, figure.number.end).includes(words),
  )
  if (!found) throw new Error(`no such figure in "${text}"`)
  return found
}
