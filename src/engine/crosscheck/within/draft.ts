import type { Figure } from '../../figures/figure.ts'
import type { Name } from '../../names/name.ts'
import type { Reading } from '../../read.ts'
import { sentences } from '../../text/sentences.ts'
import { inside } from '../../text/span.ts'
import type { Because } from '../../wording/because.ts'
import type { Beside } from '../derived/beside.ts'
import type { Related } from '../figures/related.ts'
import type { Relation } from '../finding.ts'

/** A sentence of the draft that holds figures. */
export interface Told extends Beside {
  paragraph: number
  /** The number of the sentence in the whole draft. */
  nth: number
  names: readonly Name[]
}

/** What another place of the draft says against a figure. */
export interface Against {
  /** What is held against it: another figure, or what several others make together. */
  figure: Figure
  told: Told
  relation: Extract<Relation, 'conflict' | 'differs'>
  because: Because
  related?: Related
  /** A part of a sum yields to the total, which bears the alarm, unless the sources support the total. */
  yields?: boolean
}

/** Adds what is said against a figure; one that is a part of a sum may be told so, too. */
export type Note = (figure: Figure, against: Against) => void

/** The sentences of a draft that hold figures, in order. */
export function toldIn(texts: readonly string[], readings: readonly Reading[]): Told[] {
  const told: Told[] = []
  let nth = 0
  for (const [paragraph, { figures, names }] of readings.entries()) {
    nth++
    if (!figures.length) continue
    const text = texts[paragraph]!
    for (const { start, end } of sentences(text)) {
      nth++
      const own = inside(figures, { start, end })
      if (!own.length) continue
      const sentence = { start, end, text: text.slice(start, end) }
      told.push({ paragraph, nth, sentence, figures: own, names: inside(names, sentence) })
    }
  }
  return told
}
