import type { ArticleEntry } from '../../engine/articles/entry.ts'

/** An article without a headline is known by how it begins. */
export const titleOf = ({ headline, opening, id }: ArticleEntry): string => headline ?? opening ?? id
