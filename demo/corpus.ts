import type { Article } from '../src/engine/articles/article.ts'
import { readText } from '../src/engine/articles/read-text.ts'
import corpus from './corpus/corpus.json'

const texts = import.meta.glob<string>('./corpus/*.txt', { query: '?raw', import: 'default', eager: true })

/** The source articles of the demo, with the facts that stand beside them. */
export const articles: Article[] = corpus.map(({ file, ...facts }) =>
  readText(texts[`./corpus/${file}`] ?? '', { id: file.replace(/\.txt$/, ''), ...facts }),
)
