import type { Beside } from '../../../../src/engine/crosscheck/derived/beside.ts'
import { read } from '../../../../src/engine/read.ts'
import { FILED } from '../figure-in.ts'

/** A text of one sentence with its figures; with `at`, as it stands so far into its paragraph. */
export function besideIn(text: string, at = 0): Beside {
  const { figures } = read(text, { published: FILED })
  const moved = figures.map(figure => ({
    ...figure,
    start: figure.start + at,
    end: figure.end + at,
    number: { start: figure.number.start + at, end: figure.number.end + at },
  }))
  return { sentence: { start: at, end: at + text.length, text }, figures: moved }
}
