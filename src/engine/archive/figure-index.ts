import type { Figure, FigureKind } from '../figures/figure.ts'
import type { FigureQuery, SourceFigure } from './archive.ts'

/** Kinds whose figures can be compared with one another share a family. */
const FAMILY: Partial<Record<FigureKind, string>> = {
  percent: 'share',
  percentagePoints: 'share',
  fraction: 'share',
  ratio: 'share',
  duration: 'time span',
  age: 'time span',
  plain: 'count',
}
const family = (kind: FigureKind): string => FAMILY[kind] ?? kind

const CHANGES = new Set(['increase', 'decrease', 'level'])

/** How many source figures a look-up gives back at most. */
const MOST = 64
/** How many rows of the index one look-up may read. */
const ROWS = 4000

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
    for (const key of keysOf(source.figure)) list(this.#postings, key).push(id)
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
    const postings = keysOf(query.figure)
      .flatMap(key => {
        const ids = this.#postings.get(key)
        return ids ? [ids] : []
      })
      .sort((a, b) => a.length - b.length)
    if (this.#scores.length < this.#figures.length) this.#scores = new Float32Array(this.#figures.length * 2)
    const scores = this.#scores
    const touched: number[] = []
    let rows = 0
    for (const ids of postings) {
      if (rows > 0 && rows + ids.length > ROWS) break
      rows += ids.length
      const weight = Math.log(1 + this.#live / ids.length)
      for (const id of ids) {
        if (scores[id] === 0) touched.push(id)
        scores[id]! += weight
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

function keysOf(figure: Figure): string[] {
  const kind = family(figure.kind)
  const keys = new Set<string>()
  if (figure.unit) keys.add(`${kind}|u:${figure.unit}`)
  if (figure.measure?.event) keys.add(`${kind}|e:${figure.measure.event}`)
  const value = figure.value ?? figure.date
  if (value != null) keys.add(`${kind}|n:${value}`)
  // "Rose 10 percent" is answered by "from 500 to 550 euros".
  const change = CHANGES.has(figure.measure?.event ?? '')
  for (const term of [...figure.terms, ...figure.around]) {
    keys.add(`${kind}|t:${term}`)
    if (change) keys.add(`change|t:${term}`)
  }
  return [...keys]
}
