import { readdirSync, readFileSync } from 'node:fs'

/** The processes of the browsers that this one has started. */
function processes(): { pid: string; type: string }[] {
  const children = new Map<string, string[]>()
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const parent = /PPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]
    if (parent) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const found: { pid: string; type: string }[] = []
  const follow = (parent: string) => {
    for (const pid of children.get(parent) ?? []) {
      const command = read(`/proc/${pid}/cmdline`)
      if (/chrom/i.test(command)) found.push({ pid, type: /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser' })
      follow(pid)
    }
  }
  follow(String(process.pid))
  return found
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Ends these browsers at once, with no word to anybody. */
export function killBrowsers(): void {
  for (const { pid, type } of processes()) if (type === 'browser') process.kill(Number(pid), 'SIGKILL')
}

/**
 * Bytes of memory that a page and its workers hold for themselves: one process has them all. Of the renderers, of which
 * the browser keeps some empty ones ready, it is the largest.
 */
export function memory(): number {
  const held = (pid: string) => /Private_Dirty:\s+(\d+)/.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0
  const renderers = processes().filter(({ type }) => type === 'renderer')
  return Math.max(0, ...renderers.map(({ pid }) => 1024 * Number(held(pid))))
}

/** Milliseconds of processor time until now, by the kind of thread that took them. */
export function processorTimes(): Map<string, number> {
  const times = new Map<string, number>()
  for (const { pid, type } of processes()) {
    let tasks: string[] = []
    try {
      tasks = readdirSync(`/proc/${pid}/task`)
    } catch {}
    const add = (kind: string, time: number) => times.set(kind, (times.get(kind) ?? 0) + time)
    let ended = timeIn(`/proc/${pid}/stat`).time
    for (const task of tasks) {
      const { name, time } = timeIn(`/proc/${pid}/task/${task}/stat`)
      add(type !== 'renderer' ? 'browser' : (THREADS[name] ?? 'page'), time)
      ended -= time
    }
    // Readers that have ended are in their process's time alone.
    if (type === 'renderer') add('workers', Math.max(0, ended))
  }
  return times
}

/** Of a thread or of a whole process, with its threads that have ended. */
function timeIn(path: string): { name: string; time: number } {
  const [, name = '', after = ''] = /\((.*)\) (.*)/.exec(read(path)) ?? []
  const [user = 0, system = 0] = after.split(' ').slice(11, 13)
  // A tick is ten milliseconds on every Linux that Chromium runs on.
  return { name, time: 10 * (Number(user) + Number(system)) }
}

const THREADS: Record<string, string> = {
  DedicatedWorker: 'workers',
  ThreadPoolForeg: 'compiling and collecting',
}
