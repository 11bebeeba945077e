import * as z from 'zod/mini'
import { Name } from '../../engine/names/name.ts'
import { countFigures, countNames, Tally } from './counts.ts'
import { type Known, knownNames, type Prepared, type Row } from './prepare.ts'
import type { Database, Sql } from './sql.ts'

/** Locks of articles that are being written: PostgreSQL's advisory locks of two numbers, of which this is the first. */
const WRITING = 7_246_002

/** Stores articles, or replaces those with the same ids: all of them, or none where anything fails. */
export async function store(database: Database, articles: readonly Prepared[]): Promise<void> {
  const ids = articles.map(article => article.id)
  await database.transaction(async sql => {
    const tally = new Tally()
    const gone = await drop(sql, ids, tally)
    const rows = await sql.query<{ seq: number }>(
      `select nextval('article_seq')::float8 as seq from generate_series(1, $1::integer)`,
      [articles.length],
    )
    const seqs = rows.map(row => row.seq).sort((a, b) => a - b)
    await sql.query(
      `insert into articles (article_id, seq, digest, topic, article)
       select * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[])`,
      [
        ids,
        seqs,
        articles.map(article => article.digest),
        articles.map(article => article.topic),
        articles.map(article => article.article),
      ],
    )
    const figures = await insertRows(sql, 'figures', articles, seqs)
    await insertRows(sql, 'names', articles, seqs)
    for (const article of articles) for (const row of article.figures) tally.add(row.keys, 1)
    const known = [...gone.known, ...articles.flatMap(article => article.known)]
    await settle(sql, tally, known, seqs[0] ?? 0, {
      articles: articles.length - gone.articles,
      figures: figures - gone.figures,
    })
  })
}

/** Removes articles. @returns how many were there */
export async function remove(database: Database, ids: readonly string[]): Promise<number> {
  return database.transaction(async sql => {
    const tally = new Tally()
    const gone = await drop(sql, ids, tally)
    if (gone.articles) {
      await settle(sql, tally, gone.known, 0, { articles: -gone.articles, figures: -gone.figures })
    }
    return gone.articles
  })
}

interface Gone {
  articles: number
  figures: number
  known: Known[]
}

const Mention = z.object({ name: Name })

async function drop(sql: Sql, ids: readonly string[], tally: Tally): Promise<Gone> {
  // Whoever writes the same articles waits here; in one order, so that no two wait for each other.
  await sql.query(
    `select pg_advisory_xact_lock($1::integer, h)
     from (select distinct hashtext(id) as h from unnest($2::text[]) as id order by 1) as locks`,
    [WRITING, ids],
  )
  const articles = await sql.query(
    'delete from articles where article_id = any($1::text[]) returning article_id',
    [ids],
  )
  if (!articles.length) return { articles: 0, figures: 0, known: [] }
  const figures = await sql.query<{ keys: number[] }>(
    'delete from figures where article_id = any($1::text[]) returning keys',
    [ids],
  )
  for (const { keys } of figures) tally.add(keys, -1)
  const names = await sql.query<{ source: string }>(
    'delete from names where article_id = any($1::text[]) returning source',
    [ids],
  )
  const mentioned = names.map(({ source }) => Mention.parse(JSON.parse(source)).name)
  return { articles: articles.length, figures: figures.length, known: knownNames(mentioned, -1) }
}

async function insertRows(
  sql: Sql,
  table: 'figures' | 'names',
  articles: readonly Prepared[],
  seqs: readonly number[],
): Promise<number> {
  const all = articles.flatMap((article, i) =>
    article[table].map((row: Row, n: number) => ({ id: article.id, n, seq: seqs[i]!, ...row })),
  )
  if (!all.length) return 0
  await sql.query(
    `insert into ${table} (article_id, n, seq, keys, source)
     select id, n, seq, keys::integer[], source
     from unnest($1::text[], $2::integer[], $3::bigint[], $4::text[], $5::text[]) as t(id, n, seq, keys, source)`,
    [
      all.map(row => row.id),
      all.map(row => row.n),
      all.map(row => row.seq),
      all.map(row => `{${row.keys.join(',')}}`),
      all.map(row => row.source),
    ],
  )
  return all.length
}

/** What all writers share comes last, so that they wait for each other as short as can be. */
async function settle(
  sql: Sql,
  tally: Tally,
  known: readonly Known[],
  since: number,
  more: { articles: number; figures: number },
): Promise<void> {
  await countFigures(sql, tally)
  await countNames(sql, known, since)
  await sql.query(
    `update archive_state set revision = revision + 1, articles = articles + $1::bigint,
     figures = figures + $2::bigint`,
    [more.articles, more.figures],
  )
}
