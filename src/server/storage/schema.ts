/** How the tables are laid out: as they are, or split by the hash of article_id. */
export interface Layout {
  /** Into how many parts; 0 where nothing splits them, or something else does. */
  partitions: number
  /** Servers of postgres_fdw that hold a part each, in place of parts here. Each has the schema unsplit. */
  shards?: readonly string[]
}

/** Tables that hold articles and what was read in them; article_id is in the key of each. */
export const DISTRIBUTED = ['articles', 'sentences', 'figures', 'names'] as const

/** One step of the schema. A step that was released is never changed: another one follows it. */
export interface Migration {
  number: number
  statements(layout: Layout): string[]
}

function parts(table: string, { partitions, shards = [] }: Layout): string[] {
  const count = shards.length || partitions
  return Array.from({ length: count }, (_, i) => {
    const shard = shards[i]
    const part = `table ${table}_${i} partition of ${table} for values with (modulus ${count}, remainder ${i})`
    return shard === undefined
      ? `create ${part}`
      : `create foreign ${part} server "${shard.replaceAll('"', '""')}" options (table_name '${table}')`
  })
}

const isSplit = ({ partitions, shards = [] }: Layout): boolean => partitions > 0 || shards.length > 0
const split = (layout: Layout): string => (isSplit(layout) ? 'partition by hash (article_id)' : '')

/** Keys and indexes are where the rows are: a table of shards has none of its own. */
const key = ({ shards = [] }: Layout, columns: string): string =>
  shards.length ? '' : `, primary key (${columns})`

const INDEXES = [
  'create index articles_seq on articles (seq)',
  'create index figures_keys on figures using gin (keys)',
  'create index names_keys on names using gin (keys)',
]

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    statements: layout => [
      // article, facts: as JSON text, which holds any string that an article may. seq: the order of adding.
      `create table articles (
        article_id text not null,
        seq bigint not null,
        digest text not null,
        facts text not null,
        article text not null
        ${key(layout, 'article_id')}
      ) ${split(layout)}`,
      // Sentences with what was read in them, as JSON. The keys begin with what rises: their indexes grow at one end.
      `create table sentences (
        article_id text not null,
        id bigint not null,
        place text not null,
        figures text not null,
        names text not null
        ${key(layout, 'id, article_id')}
      ) ${split(layout)}`,
      // As narrow as can be: a search looks at thousands of these rows for the few that it answers with.
      ...['figures', 'names'].map(
        table => `create table ${table} (
          article_id text not null,
          n integer not null,
          sentence integer not null,
          seq bigint not null,
          keys integer[] not null
          ${key(layout, 'seq, n, article_id')}
        ) ${split(layout)}`,
      ),
      ...DISTRIBUTED.flatMap(table => parts(table, layout)),
      ...(layout.shards?.length ? [] : INDEXES),
      // How many figures have a key: what is rare is asked first, and weighs more.
      `create table figure_counts (key integer primary key, figures bigint not null) with (fillfactor = 70)`,
      // How many mentions have a key: it tells by which index they are found.
      `create table mention_counts (key integer primary key, mentions bigint not null) with (fillfactor = 70)`,
      `create table name_counts (
        name text not null,
        kind text not null,
        mentions bigint not null,
        since bigint not null,
        primary key (name, kind)
      ) with (fillfactor = 70)`,
      'create sequence article_seq',
      `create table archive_state (
        one boolean primary key default true check (one),
        revision bigint not null default 0,
        articles bigint not null default 0,
        figures bigint not null default 0,
        mentions bigint not null default 0
      )`,
      'insert into archive_state default values',
    ],
  },
]
