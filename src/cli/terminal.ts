import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'

/** Where a command reads and writes, so that tests can give it another place. */
export interface Terminal {
  /** Whether a person reads standard output. */
  attended: boolean
  /** The bytes of a file, or of standard input for "-". */
  open(path: string): AsyncIterable<Uint8Array>
  /** Writes to standard output; waits while the reader is slow. */
  print(text: string): Promise<void>
  /** Writes one sentence to standard error. */
  complain(sentence: string): void
}

export const terminal: Terminal = {
  attended: process.stdout.isTTY ?? false,
  open: path => (path === '-' ? process.stdin : createReadStream(path)),
  async print(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  complain: sentence => void process.stderr.write(`crosscheck: ${sentence}\n`),
}

export const wholeFile = async (input: AsyncIterable<Uint8Array>): Promise<Uint8Array> => buffer(input)
