import type { Name } from '../../engine/names/name.ts'
import { countKeys, countNames, Tallies } from './counts.ts'
import { type Known, knownNames, type Prepared } from './prepare.ts'
import type { Database, Sql } from './sql.ts'
import { SENTENCES, sentenceId } from './stored-sentences.ts'

/** Locks of articles that are being written: PostgreSQL's advisory locks of two numbers, of which this is the first. */
const WRITING = 7_246_002

/** Stores articles, or replaces those with the same ids: all of them, or none where anything fails. */
export async function store(database: Database, articles: readonly Prepared[]): Promise<void> {
  const ids = articles.map(article => article.id)
  await database.transaction(async sql => {
    const tallies = new Tallies()
    const gone = await drop(sql, ids, tallies)
    const rows = await sql.query<{ seq: number }>(
      `select nextval('article_seq')::float8 as seq from generate_series(1, $1::integer)`,
      [articles.length],
    )
    const seqs = rows.map(row => row.seq).sort((a, b) => a - b)
    await sql.query(
      `insert into articles (article_id, seq, digest, facts, article)
       select * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[])`,
      [
        ids,
        seqs,
        articles.map(article => article.digest),
        articles.map(article => article.facts),
        articles.map(article => article.article),
      ],
    )
    const placed = articles.map((article, i) => ({ ...article, seq: seqs[i]! }))
    await insertSentences(sql, placed)
    for (const table of ['figures', 'names'] as const) {
      await insertRows(sql, table, placed)
      for (const article of articles) for (const { keys } of article[table]) tallies[table].add(keys, 1)
    }
    const known = [...gone.known, ...articles.flatMap(article => article.known)]
    await settle(sql, tallies, articles.length - gone.articles, known, seqs[0])
  })
}

/** Removes articles. @returns how many were there */
export async function remove(database: Database, ids: readonly string[]): Promise<number> {
  return database.transaction(async sql => {
    const tallies = new Tallies()
    const gone = await drop(sql, ids, tallies)
    if (gone.articles) await settle(sql, tallies, -gone.articles, gone.known)
    return gone.articles
  })
}

interface Gone {
  articles: number
  known: Known[]
}

async function drop(sql: Sql, ids: readonly string[], tallies: Tallies): Promise<Gone> {
  // Whoever writes the same articles waits here; in one order, so that no two wait for each other.
  await sql.query(
    `select pg_advisory_xact_lock($1::integer, h)
     from (select distinct hashtext(id) as h from unnest($2::text[]) as id order by 1) as locks`,
    [WRITING, ids],
  )
  const articles = await sql.query<{ seq: number }>(
    'delete from articles where article_id = any($1::text[]) returning seq::float8 as seq',
    [ids],
  )
  if (!articles.length) return { articles: 0, known: [] }
  const gone = [ids, articles.map(({ seq }) => seq)]
  const held = new Set<number>()
  for (const table of ['figures', 'names'] as const) {
    const rows = await sql.query<{ seq: number; sentence: number; keys: number[] }>(
      `delete from ${table} where article_id = any($1::text[]) and seq = any($2::bigint[])
       returning seq::float8 as seq, sentence, keys`,
      gone,
    )
    for (const { seq, sentence, keys } of rows) {
      tallies[table].add(keys, -1)
      held.add(sentenceId(seq, sentence))
    }
  }
  const sentences = await sql.query<{ names: string }>(
    'delete from sentences where id = any($1::bigint[]) returning names',
    [[...held]],
  )
  const mentioned = sentences
    .flatMap(({ names }) => Object.values<{ name: Name }>(JSON.parse(names)))
    .map(({ name }) => name)
  return { articles: articles.length, known: knownNames(mentioned, -1) }
}

type Placed = Prepared & { seq: number }

async function insertRows(sql: Sql, table: 'figures' | 'names', articles: readonly Placed[]): Promise<void> {
  const rows = articles.flatMap((article, i) =>
    article[table].map(({ sentence, keys }, n) => [i + 1, n, sentence, `{${keys.join(',')}}`]),
  )
  await insertLines(
    sql,
    `insert ${table}`,
    articles,
    rows,
    lines => `
    insert into ${table} (article_id, seq, n, sentence, keys)
    select ($1::text[])[i::integer], ($2::bigint[])[i::integer], n::integer, sentence::integer, keys::integer[]
    from unnest(${lines}) as t(i, n, sentence, keys)`,
  )
}

async function insertSentences(sql: Sql, articles: readonly Placed[]): Promise<void> {
  const rows = articles.flatMap(({ sentences }, i) =>
    sentences.map(({ place, figures, names }, n) => [i + 1, n, place, figures, names]),
  )
  await insertLines(
    sql,
    'insert sentences',
    articles,
    rows,
    lines => `
    insert into sentences (article_id, id, place, figures, names)
    select ($1::text[])[i::integer], ($2::bigint[])[i::integer] * ${SENTENCES} + n::integer, place, figures, names
    from unnest(${lines}) as t(i, n, place, figures, names)`,
  )
}

/**
 * Sends columns as texts of lines, which neither numbers nor JSON hold: PostgreSQL's arrays would be quoted value by
 * value, which takes longer than all the rest.
 */
async function insertLines(
  sql: Sql,
  name: string,
  articles: readonly Placed[],
  rows: readonly (readonly (string | number)[])[],
  statement: (lines: string) => string,
): Promise<void> {
  const columns = rows[0]?.map((_, c) => rows.map(row => row[c]).join('\n'))
  if (!columns) return
  const lines = columns.map((_, c) => `string_to_array($${c + 3}::text, E'\\n')`).join(', ')
  const [ids, seqs] = [articles.map(({ id }) => id), articles.map(({ seq }) => seq)]
  await sql.query(statement(lines), [ids, seqs, ...columns], name)
}

/** What all writers share comes last, so that they wait for each other as short as can be. */
async function settle(
  sql: Sql,
  tallies: Tallies,
  articles: number,
  known: readonly Known[],
  since = 0,
): Promise<void> {
  await countKeys(sql, tallies)
  await countNames(sql, known, since)
  await sql.query(
    `update archive_state set revision = revision + 1, articles = articles + $1::bigint,
     figures = figures + $2::bigint, mentions = mentions + $3::bigint`,
    [articles, tallies.figures.rows, tallies.names.rows],
  )
}
