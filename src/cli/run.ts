import { Unreadable } from '../engine/articles/decode.ts'
import { BadUsage, readArguments, USAGE } from './arguments.ts'
import { runCheck } from './check.ts'
import { runRead } from './read.ts'
import { runServe, SERVE_USAGE } from './serve.ts'
import type { Terminal } from './terminal.ts'
import { runToken } from './token.ts'

/** Runs the command line. @returns the exit code */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    const [command, ...rest] = args
    if (command === 'serve' && !rest.includes('--help')) return await runServe(rest, terminal)
    if (command === 'token' && !rest.includes('--help')) return await runToken(rest, terminal)
    const wanted = readArguments(args, terminal.attended)
    if (wanted === 'help') {
      await terminal.print(`${USAGE}\n${SERVE_USAGE}`)
      return 0
    }
    return await (wanted.command === 'read' ? runRead : runCheck)(wanted, terminal)
  } catch (error) {
    if (error instanceof BadUsage) {
      terminal.complain(`${error.message}\n${USAGE}`)
      return 2
    }
    const { code, path } = error as NodeJS.ErrnoException
    if (!(error instanceof Unreadable) && !code) throw error
    terminal.complain(
      error instanceof Unreadable ? error.message : `${path ?? 'The input'} could not be opened: ${code}.`,
    )
    return 1
  }
}
