import type { FigureQuery, SourceFigure } from './archive.ts'
import { askedKeys, figureKeys, MOST, rarest, weight } from './figure-keys.ts'
import { AtHand } from './packed/at-hand.ts'
import { packFigure, unpackFigure } from './packed/figures.ts'
import { Places } from './packed/places.ts'
import { Postings } from './packed/postings.ts'
import { Words } from './packed/words.ts'

/** So many figures are kept in full. */
const AT_HAND = 4096

/** An inverted index over what figures measure. Keys are scoped by family, so that only like meets like. */
export class FigureIndex {
  #words = new Words()
  #places = new Places()
  #packed: (string | undefined)[] = []
  #postings = new Postings()
  #atHand = new AtHand<SourceFigure>(AT_HAND)
  /** All zero between two look-ups. */
  #scores = new Float32Array(0)

  add({ figure, topic, beside: _, ...source }: SourceFigure): void {
    const kept = topic?.map(name => this.#words.kept(name))
    const row = this.#places.add({ ...source, ...(kept && { topic: kept }) })
    this.#packed.push(packFigure(figure, source.sentence, this.#words))
    for (const key of figureKeys(figure)) this.#postings.add(key, row)
  }

  remove(articleId: string): void {
    for (const row of this.#places.remove(articleId)) {
      this.#packed[row] = undefined
      this.#atHand.forget(row)
    }
    if (this.#places.length > 64 && this.#places.live < this.#places.length / 2) this.#compact()
  }

  /** The figures of an article, in the order they were added, each alone. */
  of(articleId: string): SourceFigure[] {
    return this.#places.rowsOf(articleId).flatMap(row => {
      const { beside: _, ...source } = this.#figure(row)!
      return source
    })
  }

  /**
   * The figures that share most with what is asked for; rare words weigh more (inverse document frequency). The
   * rarest are taken first, until enough rows are expected: what the common ones would add is never the best.
   */
  find(query: FigureQuery): SourceFigure[] {
    const posted = askedKeys(query.figure).map(key => {
      const rows = this.#postings.rows(key)
      return { key, rows, count: rows.length }
    })
    if (this.#scores.length < this.#places.length) this.#scores = new Float32Array(this.#places.length * 2)
    const scores = this.#scores
    const touched: number[] = []
    for (const key of rarest(posted)) {
      const score = weight(this.#places.live, key)
      for (const row of key.rows) {
        if (scores[row] === 0) touched.push(row)
        scores[row]! += score
      }
    }
    const found = this.#best(touched).flatMap(row => this.#figure(row) ?? [])
    for (const row of touched) scores[row] = 0
    return found
  }

  /** Those with the highest scores, in their order; of equals the first added. */
  #best(touched: readonly number[]): number[] {
    const scores = this.#scores
    const there = touched.filter(row => this.#places.has(row))
    const least =
      there.length > MOST
        ? Float32Array.from(there, row => scores[row]!)
            .sort()
            .at(-MOST)!
        : 0
    return there
      .filter(row => scores[row]! >= least)
      .sort((a, b) => scores[b]! - scores[a]! || a - b)
      .slice(0, MOST)
  }

  #figure(row: number): SourceFigure | undefined {
    return this.#atHand.get(row, () => {
      const source = this.#places.get(row)
      if (!source) return undefined
      const rows = this.#places.sameSentence(row)
      const beside = rows.map(each => unpackFigure(this.#packed[each]!, source.sentence, this.#words))
      const figure = beside[rows.indexOf(row)]!
      return { ...source, figure, ...(beside.length > 1 && { beside }) }
    })
  }

  /** Starts anew with what is left. */
  #compact() {
    const left = Array.from({ length: this.#places.length }, (_, row) => this.#figure(row))
    this.#words = new Words()
    this.#places = new Places()
    this.#packed = []
    this.#postings = new Postings()
    this.#atHand.clear()
    for (const figure of left) if (figure) this.add(figure)
  }
}
