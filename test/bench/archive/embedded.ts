import * as archives from '../../server/archives.ts'
import { fill } from './fill.ts'
import { measure } from './find.ts'

/** The same on the embedded database. */
export async function embedded(): Promise<void> {
  const one = await archives.embedded(600_000)
  await fill(one.database, 100_000, false)
  await measure(one.database, 'embedded')
  await one.close()
}
