import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, chown } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { AS, programsHere } from './programs.ts'

const run = promisify(execFile)

/** Settings for tests: what is written need not outlive the machine. */
const QUICK = ['fsync=off', 'full_page_writes=off', 'autovacuum=off']

/** How often a start is tried. */
const STARTS = 20

export interface ClusterOptions {
  /** Settings as PostgreSQL's command line takes them: "shared_buffers=1GB". Default: quick ones for tests. */
  settings?: string[]
  /** Where PostgreSQL's programs are. Default: those of this machine's package, else Debian's. */
  programs?: string
}

/** A PostgreSQL server of its own, on a free port of this machine, in a folder that goes with it. */
export class Cluster {
  readonly folder: string
  readonly port: number
  readonly #programs: string
  readonly #settings: string[]
  #process: ChildProcess | null = null

  private constructor(folder: string, port: number, programs: string, settings: string[]) {
    this.folder = folder
    this.port = port
    this.#programs = programs
    this.#settings = settings
  }

  static async start({ settings = QUICK, programs = programsHere() }: ClusterOptions = {}): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-postgres-'))
    const cluster = new Cluster(folder, await freePort(), programs, settings)
    await own(folder)
    const data = join(folder, 'data')
    await run(
      join(programs, 'initdb'),
      ['-D', data, '-U', 'crosscheck', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
      {
        cwd: folder,
        ...AS,
      },
    )
    await cluster.resume()
    return cluster
  }

  /** The address of a database of it. */
  url(database = 'postgres'): string {
    return `postgres://crosscheck@127.0.0.1:${this.port}/${database}`
  }

  get pid(): number {
    return this.#process?.pid ?? 0
  }

  /**
   * Starts it again after it was killed, and waits until it answers. It does not start while a process of the one that
   * was killed still holds its memory: then it is tried anew.
   */
  async resume(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const fault = await this.#start()
      if (!fault) return
      if (attempt === STARTS) throw fault
      await new Promise(resolve => setTimeout(resolve, 250))
    }
  }

  /** @returns why it has ended instead */
  async #start(): Promise<Error | undefined> {
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${this.port}`,
      'unix_socket_directories=',
      ...this.#settings,
    ]
    const args = ['-D', join(this.folder, 'data'), ...settings.flatMap(setting => ['-c', setting])]
    const server = spawn(join(this.#programs, 'postgres'), args, { cwd: this.folder, stdio: 'ignore', ...AS })
    this.#process = server
    for (;;) {
      const client = new pg.Client({ connectionString: this.url() })
      try {
        await client.connect()
        await client.end()
        return undefined
      } catch (error) {
        if (server.exitCode !== null)
          return new Error(`PostgreSQL ended with ${server.exitCode}.`, { cause: error })
        await new Promise(resolve => setTimeout(resolve, 25))
      }
    }
  }

  /** Another one that follows this one's changes and answers reads. This one is stopped for as long as a copy takes. */
  async replica(): Promise<Cluster> {
    await this.#end('SIGINT')
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-postgres-'))
    await own(folder)
    cpSync(join(this.folder, 'data'), join(folder, 'data'), { recursive: true })
    writeFileSync(join(folder, 'data', 'standby.signal'), '')
    await run('chown', ['-R', `${AS.uid ?? process.getuid?.()}`, join(folder, 'data')])
    const from = `primary_conninfo=host=127.0.0.1 port=${this.port} user=crosscheck`
    const replica = new Cluster(folder, await freePort(), this.#programs, [...this.#settings, from])
    await this.resume()
    await replica.resume()
    return replica
  }

  /** Stops it from answering, without ending it; or lets it go on. */
  async freeze(frozen: boolean): Promise<void> {
    await this.#signalAll(frozen ? 'SIGSTOP' : 'SIGCONT')
  }

  /** To its main process first, which would otherwise take note of the others' end. */
  async #signalAll(signal: NodeJS.Signals): Promise<void> {
    const own = await run('ps', ['-o', 'pid=', '--ppid', String(this.pid)]).catch(() => ({ stdout: '' }))
    for (const pid of [this.pid, ...own.stdout.split(/\s+/).filter(Boolean).map(Number)]) {
      try {
        process.kill(pid, signal)
      } catch {
        // It has ended by itself.
      }
    }
  }

  /** Runs one statement as the owner of everything. */
  async run(statement: string, database = 'postgres'): Promise<object[]> {
    const client = new pg.Client({ connectionString: this.url(database) })
    await client.connect()
    try {
      return (await client.query(statement)).rows
    } finally {
      await client.end()
    }
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.#signalAll('SIGKILL')
    await this.#end('SIGKILL')
  }

  /** Ends it at once and throws its folder away. PostgreSQL 16 has been seen not to take note of a signal. */
  async stop(): Promise<void> {
    const late = setTimeout(() => void this.#signalAll('SIGKILL'), 10_000)
    await this.#end('SIGQUIT')
    clearTimeout(late)
    rmSync(this.folder, { recursive: true, force: true })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#process
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill(signal)
    await ended
    this.#process = null
  }
}

async function own(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  if (AS.uid !== undefined && AS.gid !== undefined) await chown(folder, AS.uid, AS.gid)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
