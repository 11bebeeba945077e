import type { Article } from '../../src/engine/articles/article.ts'
import { readText } from '../../src/engine/articles/read-text.ts'
import facts from './corpus.json'

const texts = import.meta.glob<string>('./*.txt', { query: '?raw', import: 'default', eager: true })

/** The demo's source articles. Publisher, place and day are what the articles say of themselves, no more. */
export const articles: Article[] = facts.map(({ file, ...known }) =>
  readText(texts[`./${file}`]!, { id: file.replace(/\.txt$/, ''), ...known }),
)
