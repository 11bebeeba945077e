/**
 * News copy without end for benchmarks: the seed articles' own paragraphs in another order, with other numbers and
 * days. The same number gives the same article on every run. As lines of JSON, ready to import:
 * `npx tsx test/bench/recombine.ts 20000 [WORDS] > articles.ndjson`.
 */
import { once } from 'node:events'
import { argv, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/engine/articles/article.ts'
import { readText } from '../../src/engine/articles/read-text.ts'
import { seeds } from '../gold/seeds.ts'

export const seedParagraphs = seeds().flatMap(({ text, ...facts }) => readText(text, facts).paragraphs)

/** A linear congruential generator (Numerical Recipes), so that every run is the same. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const wordsIn = (text: string): number => text.split(/\s+/).length

/** The same copy with other numbers. */
export const renumbered = (paragraph: string, next: () => number): string =>
  paragraph.replace(/\d/g, digit => String((Number(digit) + Math.floor(next() * 9)) % 10))

/** The `i`th article, of some `words` words, filed on one of the first twelve days of February 2016. */
export function recombined(i: number, words = 500): Article {
  const next = random(i + 1)
  const paragraphs: string[] = []
  for (let count = 0; count < words; ) {
    const paragraph = seedParagraphs[Math.floor(next() * seedParagraphs.length)]!
    paragraphs.push(renumbered(paragraph, next))
    count += wordsIn(paragraph)
  }
  const day = String(1 + (i % 12)).padStart(2, '0')
  return {
    id: `article-${i}`,
    publisher: `Paper ${i % 40}`,
    published: `2016-02-${day}T09:00:00Z`,
    paragraphs,
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [articles = 1000, words = 500] = argv.slice(2).map(Number)
  for (let i = 0; i < articles; i++) {
    if (!stdout.write(`${JSON.stringify(recombined(i, words))}\n`)) await once(stdout, 'drain')
  }
}
