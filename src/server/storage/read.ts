import { Article } from '../../engine/articles/article.ts'
import { OFTEN } from '../../engine/names/known.ts'
import { NameKind } from '../../engine/names/name.ts'
import { digestOf } from './prepare.ts'
import type { Sql } from './sql.ts'

const articleOf = (json: string): Article => Article.parse(JSON.parse(json))

export async function articleById(sql: Sql, id: string): Promise<Article | undefined> {
  const [row] = await sql.query<{ article: string }>(
    'select article from articles where article_id = $1::text',
    [id],
  )
  return row && articleOf(row.article)
}

/** Some articles, in the order of adding. */
export interface Page {
  articles: Article[]
  /** What to ask for to get those that were added before; absent where there are none. */
  before?: number
}

const ON_A_PAGE = 200

/** The latest articles, or the latest of those before some. */
export async function latestArticles(sql: Sql, before?: number, limit = ON_A_PAGE): Promise<Page> {
  const rows = await sql.query<{ seq: number; article: string }>(
    `select seq::float8 as seq, article from articles where $1::bigint is null or seq < $1::bigint
     order by seq desc limit $2::integer`,
    [before ?? null, limit],
  )
  const articles = rows.map(row => articleOf(row.article)).reverse()
  return rows.length < limit ? { articles } : { articles, before: rows.at(-1)!.seq }
}

/** Those of some articles that are not yet stored as they stand. */
export async function changedOf(sql: Sql, articles: readonly Article[]): Promise<Article[]> {
  const rows = await sql.query<{ article_id: string; digest: string }>(
    'select article_id, digest from articles where article_id = any($1::text[])',
    [articles.map(article => article.id)],
  )
  const digests = new Map(rows.map(row => [row.article_id, row.digest]))
  return articles.filter(
    article => !digests.has(article.id) || digests.get(article.id) !== digestOf(JSON.stringify(article)),
  )
}

export interface State {
  /** Another number after every change. */
  revision: number
  articles: number
  figures: number
}

export async function state(sql: Sql): Promise<State> {
  const [row] = await sql.query<State>(
    'select revision::float8 as revision, articles::float8 as articles, figures::float8 as figures from archive_state',
  )
  return row!
}

export interface Known {
  name: string
  kind: NameKind
}

/** So many names are enough to read a draft by, and few enough to send. */
const KNOWN = 50_000

/** The names that are mentioned often enough to be known, each as what it is most often; the most frequent first. */
export async function knownNames(sql: Sql, most = KNOWN): Promise<Known[]> {
  const rows = await sql.query<{ name: string; kind: string }>(
    `select name, kind from (
       select distinct on (name) name, kind, mentions from name_counts where mentions >= $1::bigint
       order by name, mentions desc, since
     ) as known order by mentions desc, name limit $2::integer`,
    [OFTEN, most],
  )
  return rows.map(({ name, kind }) => ({ name, kind: NameKind.parse(kind) }))
}
