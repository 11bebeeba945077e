import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Incomplete } from '../../src/engine/archive/archive.ts'
import { PGliteDatabase } from '../../src/server/drivers/pglite.ts'
import { migrate } from '../../src/server/storage/migrate.ts'
import { Unavailable } from '../../src/server/storage/sql.ts'
import { SqlArchive } from '../../src/server/storage/sql-archive.ts'
import { recombined } from '../bench/recombine.ts'

let folder: string
let database: PGliteDatabase
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-embedded-'))
  database = await PGliteDatabase.open(folder, { patience: 60_000 })
  await migrate(database)
}, 180_000)
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the embedded database', () => {
  test('that is ended in an import comes back with each article whole or not at all', async () => {
    const archive = new SqlArchive(database)
    const articles = Array.from({ length: 40 }, (_, i) => recombined(i, 60))
    const acknowledged: string[] = []
    const importing = (async () => {
      for (const article of articles) {
        await archive.put([article])
        acknowledged.push(article.id)
      }
    })()
    const stopped = expect(importing).rejects.toThrow(Incomplete)
    while (acknowledged.length < 3) await new Promise(later => setTimeout(later, 5))
    await database.kill()
    await stopped
    expect(acknowledged.length).toBeLessThan(articles.length)
    const stored = await archive.articles()
    expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
    for (const article of stored) {
      expect(article).toEqual(articles.find(({ id }) => id === article.id))
    }
    const wrong = await database.query(
      `select key from (select key, figures from figure_counts
       union all select key, -count(*) from figures, unnest(keys) as key group by key) as sums
       group by key having sum(figures) <> 0`,
    )
    expect(wrong).toEqual([])
    expect(await archive.put(articles)).toEqual({
      stored: articles.length - stored.length,
      unchanged: stored.length,
    })
  }, 120_000)

  test('does not wait for a statement that hangs, and answers the next one', async () => {
    const other = mkdtempSync(join(tmpdir(), 'crosscheck-embedded-'))
    const hasty = await PGliteDatabase.open(other, { patience: 500 })
    await hasty.query('select 1')
    await expect(hasty.query('select count(*) from generate_series(1, 1e12)')).rejects.toThrow(Unavailable)
    expect(await hasty.query('select 1 as one')).toEqual([{ one: 1 }])
    await hasty.close()
    rmSync(other, { recursive: true, force: true })
  }, 120_000)

  test('is of one process alone', async () => {
    const other = mkdtempSync(join(tmpdir(), 'crosscheck-embedded-'))
    writeFileSync(join(other, 'in-use-by'), String(process.ppid))
    await expect(PGliteDatabase.open(other)).rejects.toThrow(`in use by process ${process.ppid}`)
    const { pid } = spawnSync('true')
    writeFileSync(join(other, 'in-use-by'), String(pid))
    await (await PGliteDatabase.open(other)).close()
    rmSync(other, { recursive: true, force: true })
  })
})
