/// <reference lib="webworker" />
import { MemoryArchive } from '../engine/archive/memory-archive.ts'
import { LocalChecker } from './local-checker.ts'
import type { Request } from './protocol.ts'
import { serve } from './serve.ts'

/**
 * The worker's entry. A host makes a worker of it with its own bundler and hands it to the editor:
 *
 *     import CrosscheckWorker from 'tiptap-crosscheck/worker?worker'
 *     Crosscheck.configure({ archive, createWorker: () => new CrosscheckWorker() })
 */
const handle = serve(new LocalChecker(new MemoryArchive()), reply => self.postMessage(reply))
self.addEventListener('message', (event: MessageEvent<Request>) => handle(event.data))
