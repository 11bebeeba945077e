/** As much of a database as the archive needs: statements with parameters, in PostgreSQL's own tongue. */
export interface Sql {
  /**
   * @param values one for each of $1, $2 …; arrays stand for PostgreSQL's arrays
   * @param name of a statement that is asked all the time, always with the same text: it need not be parsed again
   */
  query<Row extends object>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>
}

export interface Database extends Sql {
  /** All that `work` does holds, or none of it. Where two collide, `work` is run once more. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The database, or a part of it, cannot be reached or does not answer in time. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}
