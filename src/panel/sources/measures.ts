import type { SourceFigure } from '../../engine/archive/archive.ts'
import type { Discord } from '../../engine/archive/discord.ts'

/** What several sources count differently, and what each of them says. */
export interface Measure {
  /** The words of the first source: what is counted, and what is said of it. */
  label: string
  /** The sentences that say how they disagree. */
  reasons: readonly string[]
  /** Newest article last; a figure that stands against several is here once. */
  figures: readonly SourceFigure[]
}

/** A column of the table: one article that disagrees with another. */
export interface Column {
  articleId: string
  publisher: string
  published?: string | undefined
}

/** Pairs of figures put together: whatever disagrees with one and the same figure is of one measure. */
export function measuresOf(discords: readonly Discord[]): Measure[] {
  const groups: Discord[][] = []
  for (const discord of discords) {
    const keys = discord.figures.map(keyOf)
    const joined = groups.filter(group =>
      group.some(one => one.figures.some(figure => keys.includes(keyOf(figure)))),
    )
    const first = joined[0]
    if (!first) {
      groups.push([discord])
      continue
    }
    first.push(...joined.slice(1).flat(), discord)
    for (const group of joined.slice(1)) groups.splice(groups.indexOf(group), 1)
  }
  return groups.map(group => {
    const figures = [
      ...new Map(group.flatMap(one => one.figures.map(figure => [keyOf(figure), figure]))).values(),
    ]
    return {
      label: labelOf(figures),
      reasons: [...new Set(group.map(({ reason }) => reason))],
      figures: figures.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '')),
    }
  })
}

const keyOf = ({ articleId, paragraph, figure }: SourceFigure): string =>
  `${articleId} ${paragraph} ${figure.start}`

function labelOf(figures: readonly SourceFigure[]): string {
  const { figure } = figures.find(one => one.figure.counted && one.figure.measure) ?? figures[0]!
  return [figure.counted ?? figure.unit, figure.measure?.verb].filter(Boolean).join(' ') || figure.text
}

/** The articles that any measure has a figure from, oldest first. */
export function columnsOf(measures: readonly Measure[]): Column[] {
  const columns = new Map<string, Column>()
  for (const { articleId, publisher, published } of measures.flatMap(({ figures }) => figures)) {
    columns.set(articleId, { articleId, publisher, published })
  }
  return [...columns.values()].sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
}
