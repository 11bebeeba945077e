import { SqlArchive } from '../../../src/server/storage/sql-archive.ts'
import * as archives from '../../server/archives.ts'
import { say, spread, time } from './clock.ts'
import { fill, freshKeys } from './fill.ts'

/** The same on the embedded database. */
export async function embedded(): Promise<void> {
  const one = await archives.embedded(600_000)
  await fill(one.database, 100_000, false)
  const archive = new SqlArchive(one.database)
  for (let i = 0; i < 200; i++) await archive.figuresBy([freshKeys(900_000 + i)])
  const times: number[] = []
  for (let i = 0; i < 300; i++) times.push(await time(() => archive.figuresBy([freshKeys(i)])))
  say('find one of 100,000 figures, embedded', spread(times))
  await one.close()
}
