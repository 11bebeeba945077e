import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

export type Question = { id: number; text: string; values: readonly unknown[] } | { id: number; close: true }
export interface Answer {
  id: number
  rows?: object[]
  error?: string
}

const port = parentPort
if (!port) throw new Error('This module is the embedded database: it runs in a thread of its own.')

const database = PGlite.create(`${workerData.folder}/data`)
// Opening fails the first statement, which tells why.
database.catch(() => {})

port.on('message', async (question: Question) => {
  if ('close' in question) {
    await (await database).close()
    process.exit(0)
  }
  const { id, text, values } = question
  try {
    const { rows } = await (await database).query<object>(text, [...values])
    port.postMessage({ id, rows } satisfies Answer)
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer)
  }
})
