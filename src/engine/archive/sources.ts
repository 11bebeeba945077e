import type { Article } from '../articles/article.ts'
import { afterDateline } from '../context/dateline.ts'
import { Reader, type Reading, topicOf } from '../read.ts'
import { sentences } from '../text/sentences.ts'
import { around, type Span } from '../text/span.ts'
import type { Source, SourceFigure, SourceName } from './archive.ts'

/** What is read in an article, one reading a paragraph. */
export const readArticle = ({ paragraphs, published, dateline }: Article): Reading[] =>
  new Reader().readAll(paragraphs, {
    ...(published && { published }),
    ...(dateline && { place: dateline.place }),
  })

/** Everything in an article that a draft can be held against. */
export function sourcesOf(article: Article): { figures: SourceFigure[]; names: SourceName[] } {
  const { id: articleId, publisher, published, paragraphs } = article
  const readings = readArticle(article)
  const topic = topicOf(readings)
  const figures: SourceFigure[] = []
  const names: SourceName[] = []
  for (const [paragraph, reading] of readings.entries()) {
    const text = paragraphs[paragraph]!
    const spans = sentences(text)
    const sourceOf = (span: Span): Source => {
      const { start, end } = around(spans, span) ?? span
      const sentence = { start, end, text: text.slice(start, end) }
      return { articleId, publisher, ...(published && { published }), paragraph, sentence }
    }
    // The day of a dateline dates the report and nothing that it tells.
    const copy = afterDateline(text)
    for (const figure of reading.figures)
      if (figure.start >= copy) figures.push({ ...sourceOf(figure), figure, topic })
    for (const name of reading.names) {
      const roles = reading.roles.filter(role => role.holder.start === name.start)
      names.push({ ...sourceOf(name), name, roles, topic })
    }
  }
  return { figures, names }
}
