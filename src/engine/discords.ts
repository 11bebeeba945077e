import type { Archive, SourceFigure } from './archive/archive.ts'
import type { Discord } from './archive/discord.ts'
import { sourcesOf } from './archive/sources.ts'
import { withoutNeighbours } from './crosscheck/figures/neighbours.ts'
import { originOf } from './crosscheck/figures/origins.ts'
import { discordReason } from './crosscheck/figures/reasons.ts'
import { relate } from './crosscheck/figures/relation.ts'
import { judgementOf, type OwnJudgement } from './crosscheck/judgement.ts'
import { told } from './crosscheck/told.ts'
import { tolerant } from './crosscheck/tolerances.ts'

/**
 * Where the sources disagree with one another, in the order of the articles. Papers that repeat one origin's count
 * disagree with another origin once. Takes one look-up for each figure: time grows with the number of articles.
 */
export async function discords(
  archive: Pick<Archive, 'findFigures' | 'articles' | 'figuresOf'>,
  own: OwnJudgement = {},
): Promise<Discord[]> {
  const judgement = judgementOf(own)
  const found = new Map<string, Discord>()
  const allow = tolerant(judgement)
  for (const article of await archive.articles()) {
    const figures = (await archive.figuresOf?.(article.id)) ?? sourcesOf(article).figures
    for (const mine of figures.map(allow)) {
      const sources = (await archive.findFigures({ figure: mine.figure }))
        .filter(source => source.articleId !== mine.articleId)
        .map(allow)
      const compared = sources.flatMap(source => {
        const related = relate(mine, source, judgement)
        return related ? [{ source, related }] : []
      })
      for (const { source, related } of withoutNeighbours(mine.figure, compared, sources)) {
        if (related.relation !== 'conflict' && related.relation !== 'differs') continue
        const key = [keyOf(mine), keyOf(source)].sort().join('\u0000')
        if (found.has(key)) continue
        found.set(key, {
          relation: related.relation,
          ...told(discordReason(mine, source)),
          figures: [alone(mine), alone(source)],
        })
      }
    }
  }
  return [...found.values()]
}

/** Whose count it is, of what, and how many. */
function keyOf(source: SourceFigure): string {
  const { measure, unit, value, date, text } = source.figure
  return [originOf(source).toLowerCase(), measure?.event, unit, value ?? date ?? text].join(' ')
}

/** Without the figures beside it, which a discord does not show. */
const alone = ({ beside: _, ...source }: SourceFigure): SourceFigure => source
