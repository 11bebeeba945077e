import type { Article } from './article.ts'

/** What a list of articles shows of each. The text stays where it is kept: a list of thousands has to be light. */
export interface ArticleEntry extends Omit<Article, 'paragraphs' | 'furniture'> {
  /** How its text begins, for an article without a headline. */
  opening?: string
}

/** Whether it does not say who published it, or when: somebody has to be asked. */
export const isIncomplete = ({ publisher, published }: ArticleEntry): boolean => !publisher || !published

/** Characters; a line of a list shows fewer. */
const OPENING = 160

export function entryOf({ paragraphs, furniture: _, ...facts }: Article): ArticleEntry {
  const opening = paragraphs[0]?.slice(0, OPENING)
  return opening ? { ...facts, opening } : facts
}
