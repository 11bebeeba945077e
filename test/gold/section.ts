/** One measured value, and the value it must reach (both as percentages unless the name says otherwise). */
export interface Measured {
  name: string
  value: string
  target?: string
  /** Cases that came out wrong, for `--errors`. */
  errors?: string[]
}

/** One public set, or one of our own, and what was measured on it. */
export interface Section {
  /** Where the set is from, with its licence. */
  source: string
  measures: Measured[]
}

/** Measures one set. `data` is the folder of the evaluation data; undefined where the set is not there. */
export type Measure = (data: string) => Section | undefined | Promise<Section | undefined>

/** Precision, recall and F1 in percent. */
export function prf(right: number, guessed: number, gold: number) {
  const precision = guessed ? (100 * right) / guessed : 0
  const recall = gold ? (100 * right) / gold : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}
