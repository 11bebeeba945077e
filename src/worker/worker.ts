/// <reference lib="webworker" />
import { forerun } from './forerun.ts'

/**
 * The worker's entry. A host makes a worker of it with its own bundler and hands it to the editor:
 *
 *     import CrosscheckWorker from 'tiptap-crosscheck/worker?worker'
 *     Crosscheck.configure({ archive, createWorker: () => new CrosscheckWorker() })
 *
 * For an import of many articles it starts a few more workers from its own script, which only read.
 */
const handle = forerun(
  async () => (await import('./engine-worker.ts')).engineWorker,
  message => self.postMessage(message),
)
self.addEventListener('message', ({ data }) => handle(data))
