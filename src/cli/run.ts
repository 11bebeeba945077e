import { Unreadable } from '../engine/articles/decode.ts'
import { UnreadableLedger } from '../report/json.ts'
import { readArguments, USAGE } from './arguments.ts'
import { runCheck } from './check.ts'
import { BadUsage } from './parsed.ts'
import { runRead } from './read.ts'
import { runReport } from './report.ts'
import { runServe, SERVE_USAGE } from './serve.ts'
import type { Terminal } from './terminal.ts'
import { runToken } from './token.ts'

const COMMANDS = { read: runRead, check: runCheck, report: runReport }

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
    return await COMMANDS[wanted.command](wanted, terminal)
  } catch (error) {
    if (error instanceof BadUsage) {
      terminal.complain(`${error.message}\n${USAGE}`)
      return 2
    }
    const { code, path } = error as NodeJS.ErrnoException
    const refused = error instanceof Unreadable || error instanceof UnreadableLedger
    if (!refused && !code) throw error
    terminal.complain(refused ? error.message : `${path ?? 'The input'} could not be opened: ${code}.`)
    return 1
  }
}
