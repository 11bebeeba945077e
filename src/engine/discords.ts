import type { Archive, SourceFigure } from './archive/archive.ts'
import type { Discord } from './archive/discord.ts'
import { sourcesOf } from './archive/sources.ts'
import { withoutNeighbours } from './crosscheck/figures/index.ts'
import { discordReason } from './crosscheck/figures/reasons.ts'
import { relate } from './crosscheck/figures/relation.ts'
import { JUDGEMENT, type Judgement } from './crosscheck/judgement.ts'
import { told } from './crosscheck/told.ts'

/** Where the sources disagree with one another: each pair once, in the order of the articles. */
export async function discords(archive: Archive, judgement: Judgement = JUDGEMENT): Promise<Discord[]> {
  const found = new Map<string, Discord>()
  for (const article of await archive.articles()) {
    for (const own of sourcesOf(article).figures) {
      const sources = (await archive.findFigures({ figure: own.figure })).filter(
        source => source.articleId !== own.articleId,
      )
      const compared = sources.flatMap(source => {
        const related = relate(own, source, judgement)
        return related ? [{ source, related }] : []
      })
      for (const { source, related } of withoutNeighbours(own.figure, compared, sources)) {
        if (related.relation !== 'conflict' && related.relation !== 'differs') continue
        const key = [keyOf(own), keyOf(source)].sort().join('\u0000')
        if (found.has(key)) continue
        found.set(key, {
          relation: related.relation,
          ...told(discordReason(own, source)),
          figures: [own, source],
        })
      }
    }
  }
  return [...found.values()]
}

const keyOf = ({ articleId, paragraph, figure }: SourceFigure) => `${articleId} ${paragraph} ${figure.start}`
