import type { SourceFigure, SourceName } from '../../engine/archive/archive.ts'
import { type Archive, type FigureQuery, Incomplete, type NameQuery } from '../../engine/archive/archive.ts'
import type { Discord } from '../../engine/archive/discord.ts'
import { askedKeys } from '../../engine/archive/figure-keys.ts'
import { MOST } from '../../engine/archive/name-index.ts'
import type { Article } from '../../engine/articles/article.ts'
import { discords } from '../../engine/discords.ts'
import type { Figure } from '../../engine/figures/figure.ts'
import type { KnownNames } from '../../engine/names/index.ts'
import { unpackFigures, unpackNames } from '../../remote/answers.ts'
import { type Added, ArticleStream } from './article-stream.ts'
import { findFigures } from './find-figures.ts'
import { findNames } from './find-names.ts'
import type { Found } from './found.ts'
import { type Pooled, pooled, type Told } from './pooled.ts'
import { type Prepared, prepare as prepareHere } from './prepare.ts'
import {
  articleById,
  changedOf,
  type Known,
  knownNames,
  latestArticles,
  type Page,
  type State,
  state,
} from './read.ts'
import { type Database, Unavailable } from './sql.ts'
import { StoredFacts } from './stored-facts.ts'
import { sentenceId, sentencesOf } from './stored-sentences.ts'
import { remove, store } from './write.ts'

type Mention = Pick<SourceName, 'name' | 'roles'>

/** How often a find is begun anew where an article is replaced under it. */
const ATTEMPTS = 3
/** How many of the latest articles are held against the archive for their discords. */
const LATEST = 100

/** The archive in a database. */
export class SqlArchive implements Archive {
  readonly #database: Database
  readonly #prepare: (article: Article) => Prepared | Promise<Prepared>
  readonly #facts = new StoredFacts()

  /** @param prepare reads an article; by default in this thread */
  constructor(database: Database, prepare: (article: Article) => Prepared | Promise<Prepared> = prepareHere) {
    this.#database = database
    this.#prepare = prepare
  }

  async findFigures({ figure }: FigureQuery): Promise<SourceFigure[]> {
    return unpackFigures(await this.figuresBy([askedKeys(figure)]))[0]!
  }

  async findNames({ keys }: NameQuery): Promise<SourceName[]> {
    return unpackNames(await this.namesBy([keys]))[0]!
  }

  /** The figures that share most with each list of keys, as they are sent. */
  figuresBy(queries: readonly (readonly string[])[]): Promise<Pooled<Figure>> {
    return this.#find(async () => {
      const found = await findFigures(this.#database, queries)
      const told = await this.#told<Figure>('figures', found.flat())
      return told && pooled(found, told, true)
    })
  }

  /** The mentions that share a key with each list of keys: those that give a role first. */
  namesBy(queries: readonly (readonly string[])[]): Promise<Pooled<Mention>> {
    return this.#find(async () => {
      const found = await findNames(this.#database, queries)
      const told = await this.#told<Mention>('names', found.flat())
      if (!told) return undefined
      const hasRole = ({ seq, sentence, n }: Found) =>
        told.sentences.get(sentenceId(seq, sentence))!.read[n]!.roles.length > 0
      const first = found.map(rows =>
        [...rows.filter(hasRole), ...rows.filter(row => !hasRole(row))].slice(0, MOST),
      )
      return pooled(first, told, false)
    })
  }

  /** The names that are mentioned often enough to be known, most often first. */
  known(most?: number): Promise<Known[]> {
    return reached(() => knownNames(this.#database, most))
  }

  async knownNames(): Promise<KnownNames> {
    const kinds = new Map((await this.known()).map(({ name, kind }) => [name, kind]))
    return { kindOf: key => kinds.get(key) }
  }

  article(id: string): Promise<Article | undefined> {
    return reached(() => articleById(this.#database, id))
  }

  async articles(): Promise<Article[]> {
    let page = await this.page()
    let all = page.articles
    while (page.before !== undefined) {
      page = await this.page(page.before)
      all = [...page.articles, ...all]
    }
    return all
  }

  /** The latest articles, or the latest of those before a page. */
  page(before?: number, limit?: number): Promise<Page> {
    return reached(() => latestArticles(this.#database, before, limit))
  }

  async add(articles: readonly Article[]): Promise<void> {
    await this.put(articles)
  }

  /** Adds or replaces articles, each whole or not at all. What was stored before a failure stays. */
  async put(articles: readonly Article[]): Promise<Added> {
    const latest = [...new Map(articles.map(article => [article.id, article])).values()]
    const stream = this.stream()
    for (const article of latest) await stream.add(article)
    return stream.end()
  }

  /** Takes articles as they come. */
  stream(): ArticleStream {
    return new ArticleStream({
      changed: some => reached(() => changedOf(this.#database, some)),
      read: article => this.#prepare(article),
      store: prepared => reached(() => store(this.#database, prepared)),
    })
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.take(ids)
  }

  /** Removes articles. @returns how many were there */
  take(ids: readonly string[]): Promise<number> {
    return reached(() => remove(this.#database, ids))
  }

  /** Where the latest articles disagree with the others. */
  async discords(latest = LATEST): Promise<Discord[]> {
    const { articles } = await this.page(undefined, latest)
    return discords({ findFigures: query => this.findFigures(query), articles: async () => articles })
  }

  state(): Promise<State> {
    return reached(() => state(this.#database))
  }

  async #find<Result>(find: () => Promise<Result | undefined>): Promise<Result> {
    return reached(async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const found = await find()
        if (found) return found
      }
      throw new Incomplete('Its articles change too fast to be searched.')
    })
  }

  /** What was read in the sentence of each row, where that stands, and what its article tells. */
  async #told<Read>(kind: 'figures' | 'names', rows: readonly Found[]): Promise<Told<Read> | undefined> {
    const [sentences, facts] = await Promise.all([
      sentencesOf<Read>(this.#database, kind, rows),
      this.#facts.of(this.#database, rows),
    ])
    return sentences && facts && { sentences, facts }
  }
}

/** What cannot be reached leaves the answer incomplete. */
async function reached<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    throw new Incomplete(error.message)
  }
}
