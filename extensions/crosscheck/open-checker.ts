import type { Archive } from '../../src/engine/archive/archive.ts'
import type { Article } from '../../src/engine/articles/article.ts'
import type { Checker } from '../../src/worker/checker.ts'
import { WorkerChecker } from '../../src/worker/worker-checker.ts'
import type { CrosscheckOptions } from './options.ts'

/**
 * The checker that the options ask for. The engine is loaded only where it runs in this thread, so that a page
 * that has a worker does not fetch it twice.
 */
export async function openChecker({
  archive,
  desk,
  createWorker,
  createChecker,
  judgement,
}: CrosscheckOptions): Promise<Checker> {
  if (createChecker) return createChecker()
  if (createWorker && isList(archive)) {
    const checker = new WorkerChecker(createWorker, archive, { desk, judgement })
    checker.start()
    return checker
  }
  const { LocalChecker } = await import('../../src/worker/local-checker.ts')
  if (!isList(archive)) return new LocalChecker(archive, judgement)
  const { openDeskArchive } = await import('../../src/worker/open-archive.ts')
  return new LocalChecker(
    await openDeskArchive({ type: 'open', articles: archive, desk }, () => {}),
    judgement,
  )
}

const isList = (archive: readonly Article[] | Archive): archive is readonly Article[] =>
  Array.isArray(archive)
