/** How the tables are laid out. */
export interface Layout {
  /** Into how many parts the tables are split, by the hash of article_id; 0 where something else splits them. */
  partitions: number
}

/** Tables that hold articles and what was read in them; the key of each begins with article_id. */
export const DISTRIBUTED = ['articles', 'figures', 'names'] as const

/** One step of the schema. A step that was released is never changed: another one follows it. */
export interface Migration {
  number: number
  statements(layout: Layout): string[]
}

function parts(table: string, { partitions }: Layout): string[] {
  return Array.from(
    { length: partitions },
    (_, i) =>
      `create table ${table}_${i} partition of ${table} for values with (modulus ${partitions}, remainder ${i})`,
  )
}

const split = ({ partitions }: Layout): string => (partitions ? 'partition by hash (article_id)' : '')

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    statements: layout => [
      // article: as JSON text, which holds any string that an article may. seq: the order of adding.
      `create table articles (
        article_id text not null primary key,
        seq bigint not null,
        digest text not null,
        topic text not null,
        article text not null
      ) ${split(layout)}`,
      `create table figures (
        article_id text not null,
        n integer not null,
        seq bigint not null,
        keys integer[] not null,
        source text not null,
        primary key (article_id, n)
      ) ${split(layout)}`,
      `create table names (
        article_id text not null,
        n integer not null,
        seq bigint not null,
        keys integer[] not null,
        source text not null,
        primary key (article_id, n)
      ) ${split(layout)}`,
      ...DISTRIBUTED.flatMap(table => parts(table, layout)),
      'create index articles_seq on articles (seq)',
      'create index figures_keys on figures using gin (keys)',
      'create index names_keys on names using gin (keys)',
      'create index names_seq on names (seq, n)',
      // How many figures have a key: what is rare is asked first, and weighs more.
      `create table figure_counts (key integer primary key, figures bigint not null) with (fillfactor = 70)`,
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
        figures bigint not null default 0
      )`,
      'insert into archive_state default values',
    ],
  },
]
