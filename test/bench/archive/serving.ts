import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** A server in a process of its own, as it is run. */
export interface Serving {
  process: ChildProcess
  url: string
  /** Megabytes that it holds. */
  memory(): number
  /** Answers what is under way, then ends. */
  stop(): Promise<void>
}

/** @param database the address of a PostgreSQL */
export async function serving(database: string): Promise<Serving> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve', '--port', '0'], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(server.stdout, 'data')
  server.stdout.resume()
  const url = /http:\S+/.exec(String(line))?.[0]
  if (!url) throw new Error('The server did not start.')
  const memory = () => {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  }
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
  return { process: server, url, memory, stop }
}
