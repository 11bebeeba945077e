import * as z from 'zod'
import { lines } from './lines.ts'
import type { Terminal } from './terminal.ts'

/**
 * Answers each line of JSON with a line of JSON, in the order read. A line that cannot be answered is told of with
 * its number, and the others go on.
 * @returns whether all lines were answered
 */
export async function answerLines<T>(
  terminal: Terminal,
  input: AsyncIterable<Uint8Array>,
  shape: z.ZodType<T>,
  answer: (line: T) => unknown,
): Promise<boolean> {
  let all = true
  for await (const { number, text } of lines(input)) {
    try {
      await terminal.print(`${JSON.stringify(await answer(shape.parse(JSON.parse(text))))}\n`)
    } catch (error) {
      all = false
      terminal.complain(`line ${number}: ${fault(error)}`)
    }
  }
  return all
}

function fault(error: unknown): string {
  if (error instanceof SyntaxError) return 'not JSON'
  if (error instanceof z.ZodError) {
    const { path, message } = error.issues[0]!
    return path.length ? `${path.join('.')}: ${message}` : message
  }
  return error instanceof Error ? error.message : String(error)
}
