/// <reference lib="webworker" />
import type { Handle } from './forerun.ts'
import { openDeskArchive } from './open-archive.ts'
import type { News, Reply } from './protocol.ts'
import { ReadingPool, readFor } from './reading-pool.ts'
import { serve } from './serve.ts'

/** What the worker does with the whole engine. */
export function engineWorker(post: (message: Reply | News) => void): Handle {
  const pool = new ReadingPool(
    () => new Worker(self.location.href, { type: 'module', name: 'crosscheck-reader' }),
  )
  const handle = serve((opening, tell) => openDeskArchive(opening, tell, pool.read), post)
  return message => {
    if ('type' in message) handle(message)
    else readFor(message, (answer, transfer) => self.postMessage(answer, { transfer }))
  }
}
