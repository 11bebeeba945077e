import { figureKeys } from '../../../src/engine/archive/figure-keys.ts'
import { sourcesOf } from '../../../src/engine/archive/sources.ts'
import { hash } from '../../../src/server/storage/hash.ts'
import { type Prepared, prepare } from '../../../src/server/storage/prepare.ts'
import type { Database, Sql } from '../../../src/server/storage/sql.ts'
import { recombined } from '../recombine.ts'
import { generator, Synthetic, storyOf } from './synthetic.ts'

/** So many articles differ in their text; the others repeat it, with keys of their own. */
const KINDS = 60
const DRAFTS = 1_000_000

const articles = Array.from({ length: KINDS }, (_, i) => recombined(i))
const figuresIn = (i: number) => sourcesOf(recombined(i)).figures.map(({ figure }) => figure)

const synthetic = new Synthetic(
  articles.flatMap((_, i) => figuresIn(i).flatMap(({ terms, around }) => [...terms, ...around])),
)

/** The keys of figures as an archive of so many articles has them, which nobody has asked for yet. */
export function* freshKeys(articles: number, seed: number): Generator<string[]> {
  const next = generator(seed)
  for (;;) {
    const keys = synthetic.keys(storyOf(Math.floor(next() * articles)), next)
    if (keys.length) yield keys
  }
}

/** The keys of real drafts' figures. */
export function* draftKeys(): Generator<string[]> {
  for (let i = DRAFTS; ; i++) for (const figure of figuresIn(i)) yield figureKeys(figure)
}

/** Fills an empty archive. Texts are recombined copy, figures' keys synthetic. @returns how many articles it made */
export async function fill(database: Database, figures: number, names = true): Promise<number> {
  const models = articles.map(prepare)
  const perRound = models.reduce((sum, model) => sum + model.figures.length, 0)
  const count = Math.ceil((figures / perRound) * KINDS)
  await database.transaction(async sql => {
    // An index is made quicker once than row by row.
    for (const table of ['figures', 'names']) await sql.query(`drop index ${table}_keys`)
    await copyModels(sql, models, count, names)
    await insertFigures(sql, models, count)
    for (const table of ['figures', 'names']) {
      await sql.query(`create index ${table}_keys on ${table} using gin (keys)`)
    }
    await sql.query(
      'insert into figure_counts select key, count(*) from figures, unnest(keys) as key group by key',
    )
    await sql.query(
      'insert into mention_counts select key, count(*) from names, unnest(keys) as key group by key',
    )
    await sql.query(
      `update archive_state set revision = 1, articles = $1::bigint,
       figures = (select count(*) from figures), mentions = (select count(*) from names)`,
      [count],
    )
    await sql.query(`select setval('article_seq', $1::bigint)`, [count])
  })
  await database.query('vacuum analyze')
  return count
}

/** Articles, sentences and names: those of the models over and over. */
async function copyModels(sql: Sql, models: readonly Prepared[], count: number, names: boolean) {
  await sql.query('create temporary table models (i integer, article text, facts text)')
  await sql.query(
    'create temporary table model_sentences (i integer, n integer, place text, figures text, names text)',
  )
  await sql.query(
    'create temporary table model_names (i integer, n integer, sentence integer, keys integer[])',
  )
  for (const [i, { article, facts, sentences, names }] of models.entries()) {
    await sql.query('insert into models values ($1::integer, $2, $3)', [i, article, facts])
    for (const [n, { place, figures, names }] of sentences.entries()) {
      await sql.query('insert into model_sentences values ($1::integer, $2::integer, $3, $4, $5)', [
        i,
        n,
        place,
        figures,
        names,
      ])
    }
    for (const [n, { keys, sentence }] of names.entries()) {
      await sql.query(
        'insert into model_names values ($1::integer, $2::integer, $3::integer, $4::integer[])',
        [i, n, sentence, keys],
      )
    }
  }
  const each = (table: string) => `from generate_series(1, $1::integer) s join ${table} on i = s % ${KINDS}`
  await sql.query(`insert into articles select ${ID}, s, '', facts, article ${each('models')}`, [count])
  await sql.query(
    `insert into sentences select ${ID}, s::bigint * 1048576 + n, place, figures, names ${each('model_sentences')}`,
    [count],
  )
  if (!names) return
  // A name of a newsroom's archive is rare, as a rule: a model's own keys in one article of fifty, others in the rest.
  await sql.query(
    `insert into names select ${ID}, n, sentence, s,
       case when random() < 0.02 then keys
       else array[floor(power(1000000, random()))::integer, floor(power(1000000, random()))::integer] end
       ${each('model_names')}`,
    [count],
  )
}

const ID = `'https://paper.example/2016/02/article-' || s`
const ROWS = 20_000

async function insertFigures(sql: Sql, models: readonly Prepared[], count: number): Promise<void> {
  const next = generator(1)
  let rows: [article: number, n: number, sentence: number, keys: string][] = []
  const put = async () => {
    const lines = [0, 1, 2, 3].map(c => rows.map(row => row[c]).join('\n'))
    await sql.query(
      `insert into figures (article_id, n, sentence, seq, keys)
       select ${ID}, n::integer, sentence::integer, s::bigint, keys::integer[]
       from unnest(${lines.map((_, c) => `string_to_array($${c + 1}, E'\n')`).join(', ')}) as t(s, n, sentence, keys)`,
      lines,
    )
    rows = []
  }
  for (let s = 1; s <= count; s++) {
    for (const [n, { sentence }] of models[s % KINDS]!.figures.entries()) {
      const keys = new Set(synthetic.keys(storyOf(s), next).map(hash))
      rows.push([s, n, sentence, `{${[...keys].join(',')}}`])
    }
    if (rows.length > ROWS) await put()
  }
  if (rows.length) await put()
}
