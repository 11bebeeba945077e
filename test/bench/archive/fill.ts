import { hash } from '../../../src/server/storage/hash.ts'
import { prepare } from '../../../src/server/storage/prepare.ts'
import type { Database } from '../../../src/server/storage/sql.ts'
import { random, recombined } from '../recombine.ts'

/** How many words, numbers, units and events the figures are told with; the commonest far more often (Zipf). */
const WORDS = 60_000
const NUMBERS = 200_000
const UNITS = 200
const EVENTS = 120

const vocabulary = [
  ...Array.from({ length: WORDS }, (_, i) => `count|t:w${i}`),
  ...Array.from({ length: NUMBERS }, (_, i) => `count|n:${i}`),
  ...Array.from({ length: UNITS }, (_, i) => `count|u:u${i}`),
  ...Array.from({ length: EVENTS }, (_, i) => `count|e:e${i}`),
]
const [NUMBER, UNIT, EVENT] = [WORDS, WORDS + NUMBERS, WORDS + NUMBERS + UNITS]
/** A rank up to `n` that is rare the higher it is. */
const rank = (n: number, r: number) => Math.floor(n ** r)
const TERMS = 11

/** The keys of a figure that nobody has asked for yet, told as those of the archive are. */
export function freshKeys(seed: number): string[] {
  const next = random(seed)
  const at = [
    ...Array.from({ length: TERMS }, () => rank(WORDS, next())),
    NUMBER + rank(NUMBERS, next()),
    UNIT + rank(UNITS, next()),
    EVENT + rank(EVENTS, next()),
  ]
  return [...new Set(at.map(i => vocabulary[i]!))]
}

/** Figures in an article of 500 words, and how many articles differ. */
const FIGURES = 25
const KINDS = 100

/** Fills an empty archive with figures made in the database itself, 25 an article; texts and names are recombined copy. */
export async function fill(database: Database, figures: number, names = true): Promise<void> {
  const articles = Math.ceil(figures / FIGURES)
  const models = Array.from({ length: KINDS }, (_, i) => prepare(recombined(i)))
  const rank = (n: number) => `floor(power(${n}, random()))::integer`
  await database.transaction(async sql => {
    // An index is made quicker once than row by row.
    await sql.query('drop index figures_keys')
    await sql.query('drop index names_keys')
    await sql.query(
      'create temporary table models (i integer, article text, topic text, figures text[], names text[], keys text[])',
    )
    for (const [i, model] of models.entries()) {
      await sql.query('insert into models values ($1::integer, $2, $3, $4::text[], $5::text[], $6::text[])', [
        i,
        model.article,
        model.topic,
        model.figures.map(row => row.source),
        model.names.map(row => row.source),
        model.names.map(row => `{${row.keys.join(',')}}`),
      ])
    }
    await sql.query(
      `insert into articles select 'article-' || s, s, '', topic, article
       from generate_series(1, $1::integer) s join models on i = s % ${KINDS}`,
      [articles],
    )
    await sql.query(
      `insert into figures select 'article-' || s, n, s,
         array(select distinct ($2::integer[])[1 + k] from unnest(array[
           ${Array.from({ length: TERMS }, () => rank(WORDS)).join(', ')},
           ${NUMBER} + ${rank(NUMBERS)}, ${UNIT} + ${rank(UNITS)}, ${EVENT} + ${rank(EVENTS)}]) k where n >= 0),
         m.figures[1 + n % array_length(m.figures, 1)]
       from generate_series(1, $1::integer) s cross join generate_series(0, ${FIGURES - 1}) n
       join models m on m.i = s % ${KINDS}`,
      [articles, vocabulary.map(hash)],
    )
    await sql.query(
      `insert into names select 'article-' || s, (n - 1)::integer, s, m.keys[n]::integer[], m.names[n]
       from generate_series(1, $1::integer) s join models m on m.i = s % ${KINDS}
       cross join lateral generate_subscripts(m.names, 1) n`,
      [names ? articles : 0],
    )
    await sql.query('create index figures_keys on figures using gin (keys)')
    await sql.query('create index names_keys on names using gin (keys)')
    await sql.query(
      'insert into figure_counts select key, count(*) from figures, unnest(keys) as key group by key',
    )
    await sql.query('update archive_state set revision = 1, articles = $1::bigint, figures = $2::bigint', [
      articles,
      articles * FIGURES,
    ])
  })
  await database.query('analyze').catch(() => {})
}
