import { DeskArchive, type Read } from '../store/desk-archive.ts'
import { NotKept } from '../store/shelf.ts'
import { inBatches } from './batches.ts'
import type { News, Opening } from './protocol.ts'

/** Opens a desk's archive; where nothing can be kept, one that lasts until the page is closed, and says so. */
export async function openDeskArchive(
  { articles, desk }: Opening,
  tell: (news: News) => void,
  read?: Read,
): Promise<DeskArchive> {
  const archive = await DeskArchive.open({ desk, read }).catch(error => {
    if (!(error instanceof NotKept)) throw error
    tell({ notice: error.message })
    return DeskArchive.open({ read })
  })
  // Whoever waits for the archive sees that it gets on.
  await inBatches(articles, async batch => {
    await archive.hold(batch)
    tell({})
  })
  return archive
}
