import type { FigureQuery, SourceFigure } from './archive.ts'
import { figureKeys, MOST, rarest, weight } from './figure-keys.ts'

/** An inverted index over what figures measure. Keys are scoped by family, so that only like meets like. */
export class FigureIndex {
  #figures: (SourceFigure | undefined)[] = []
  #postings = new Map<string, number[]>()
  #byArticle = new Map<string, number[]>()
  #live = 0
  /** All zero between two look-ups. */
  #scores = new Float32Array(0)

  add(source: SourceFigure): void {
    const id = this.#figures.push(source) - 1
    this.#live++
    list(this.#byArticle, source.articleId).push(id)
    for (const key of figureKeys(source.figure)) list(this.#postings, key).push(id)
  }

  remove(articleId: string): void {
    for (const id of this.#byArticle.get(articleId) ?? []) {
      this.#figures[id] = undefined
      this.#live--
    }
    this.#byArticle.delete(articleId)
    if (this.#figures.length > 64 && this.#live < this.#figures.length / 2) this.#compact()
  }

  /**
   * The figures that share most with what is asked for; rare words weigh more (inverse document frequency). The
   * rarest are taken first, until enough rows are expected: what the common ones would add is never the best.
   */
  find(query: FigureQuery): SourceFigure[] {
    const posted = figureKeys(query.figure).map(key => {
      const ids = this.#postings.get(key) ?? []
      return { key, ids, count: ids.length }
    })
    if (this.#scores.length < this.#figures.length) this.#scores = new Float32Array(this.#figures.length * 2)
    const scores = this.#scores
    const touched: number[] = []
    for (const key of rarest(posted)) {
      const score = weight(this.#live, key)
      for (const id of key.ids) {
        if (scores[id] === 0) touched.push(id)
        scores[id]! += score
      }
    }
    touched.sort((a, b) => scores[b]! - scores[a]! || a - b)
    const found: SourceFigure[] = []
    for (const id of touched) {
      const figure = found.length < MOST ? this.#figures[id] : undefined
      if (figure) found.push(figure)
      scores[id] = 0
    }
    return found
  }

  #compact() {
    const kept = this.#figures.filter(figure => figure !== undefined)
    this.#figures = []
    this.#postings.clear()
    this.#byArticle.clear()
    this.#live = 0
    for (const figure of kept) this.add(figure)
  }
}

function list(map: Map<string, number[]>, key: string): number[] {
  let ids = map.get(key)
  if (!ids) {
    ids = []
    map.set(key, ids)
  }
  return ids
}
