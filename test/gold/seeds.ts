import { readFileSync } from 'node:fs'
import corpus from '../../demo/corpus/corpus.json'
import type { Source } from './judge.ts'

/** The seed articles with what is known of them. */
export const seeds = (): Source[] =>
  corpus.map(({ file, ...facts }) => ({
    ...facts,
    id: file.replace(/\.txt$/, ''),
    text: readFileSync(new URL(`../../demo/corpus/${file}`, import.meta.url), 'utf8'),
  }))
