import { readFile as readBytes, readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import * as z from 'zod/mini'
import { type Article, Facts } from '../engine/articles/article.ts'
import { Unreadable } from '../engine/articles/decode.ts'
import { isSource, readArticles } from '../store/files/read-articles.ts'

/** The file that tells the facts of its neighbours: a list of `{file, publisher?, published?, …}`. */
const FACTS = 'corpus.json'
const FactsFile = z.array(z.extend(z.partial(Facts, { id: true }), { file: z.string() }))

export interface Corpus {
  articles: Article[]
  /** One sentence for each file that could not be read; the others are read all the same. */
  unread: string[]
}

/** The articles in files and folders, in the order of their names. */
export async function readCorpus(paths: readonly string[]): Promise<Corpus> {
  const corpus: Corpus = { articles: [], unread: [] }
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await readFolder(path, path, corpus)
      else await readOne(path, { id: withoutEnding(basename(path)) }, corpus)
    } catch (error) {
      corpus.unread.push(sentence(error, path))
    }
  }
  return corpus
}

async function readFolder(root: string, folder: string, corpus: Corpus): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    entry => !entry.name.startsWith('.'),
  )
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const facts = entries.some(entry => entry.name === FACTS) ? await readFacts(join(folder, FACTS)) : new Map()
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await readFolder(root, path, corpus)
    else if (entry.name !== FACTS && isSource(entry.name)) {
      await readOne(path, { id: withoutEnding(relative(root, path)), ...facts.get(entry.name) }, corpus)
    }
  }
}

async function readFacts(path: string): Promise<Map<string, Partial<Facts>>> {
  try {
    const list = FactsFile.parse(JSON.parse(await readBytes(path, 'utf8')))
    return new Map(list.map(({ file, ...facts }) => [file, facts]))
  } catch {
    throw new Unreadable(`${path} could not be read: it is no list of {file, publisher, published}.`)
  }
}

async function readOne(path: string, facts: Facts, corpus: Corpus): Promise<void> {
  try {
    corpus.articles.push(...(await readArticles(basename(path), await readBytes(path), facts)))
  } catch (error) {
    corpus.unread.push(sentence(error, path))
  }
}

function sentence(error: unknown, path: string): string {
  if (error instanceof Unreadable) return error.message
  return `${path} could not be opened: ${(error as NodeJS.ErrnoException).code ?? error}.`
}

const withoutEnding = (name: string) => name.replace(/\.[^./\\]*$/, '')
