/// <reference lib="webworker" />
import { openDeskArchive } from './open-archive.ts'
import type { Request } from './protocol.ts'
import { ReadingPool, readFor, type ToRead } from './reading-pool.ts'
import { serve } from './serve.ts'

/**
 * The worker's entry. A host makes a worker of it with its own bundler and hands it to the editor:
 *
 *     import CrosscheckWorker from 'tiptap-crosscheck/worker?worker'
 *     Crosscheck.configure({ archive, createWorker: () => new CrosscheckWorker() })
 *
 * For an import of many articles it starts a few more workers from its own script, which only read.
 */
const pool = new ReadingPool(
  () => new Worker(self.location.href, { type: 'module', name: 'crosscheck-reader' }),
)
const handle = serve(
  (opening, tell) => openDeskArchive(opening, tell, pool.read),
  message => self.postMessage(message),
)
self.addEventListener('message', ({ data }: MessageEvent<Request | ToRead>) => {
  if ('type' in data) handle(data)
  else readFor(data, (answer, transfer) => self.postMessage(answer, { transfer }))
})
