import type { Article } from '../engine/articles/article.ts'
import { DeskArchive, type Read } from '../store/desk-archive.ts'
import { recordOf } from '../store/record.ts'
import { NotKept } from '../store/shelf.ts'
import { batches } from './batches.ts'
import type { News, Opening } from './protocol.ts'

/** Opens a desk's archive; where nothing can be kept, one that lasts until the page is closed, and says so. */
export async function openDeskArchive(
  { articles, desk }: Opening,
  tell: (news: News) => void,
  elsewhere: Read = readHere,
): Promise<DeskArchive> {
  let read = elsewhere
  const options = { desk, read: (some: readonly Article[]) => read(some) }
  const archive = await DeskArchive.open(options).catch(error => {
    if (!(error instanceof NotKept)) throw error
    tell({ notice: error.message })
    return DeskArchive.open({ ...options, desk: undefined })
  })
  const given = batches(articles)
  // A draft waits: to start readers would take longer than to read a single batch.
  if (given.length < 2) read = readHere
  for (const batch of given) {
    await archive.hold(batch)
    // Whoever waits for the archive sees that it gets on.
    tell({})
  }
  read = elsewhere
  return archive
}

const readHere: Read = async articles => articles.map(recordOf)
