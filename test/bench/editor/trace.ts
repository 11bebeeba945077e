import type { Browser, Page } from 'playwright-core'
import * as z from 'zod'

const Event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z
    .object({ data: z.object({ type: z.string() }).partial(), name: z.string() })
    .partial()
    .optional(),
})
type Event = z.infer<typeof Event>

/** What the main thread did while something ran; all in milliseconds. */
export interface Traced<Answer> {
  answer: Answer
  /** Processor time of each timer's call in which a mark of that name was set: what others do on the machine is not in it. */
  processorTimes(mark: string): number[]
  /** The longest task, or the longest that began after such a mark, by the clock and in processor time. */
  longest(after?: string): { clock: number; processor: number }
  /** Processor time of the page's main thread, and of its workers, from one mark to another. */
  spent(from: string, to: string): { main: number; workers: number }
}

/** Records Chromium's own trace of a page while `action` runs. */
export async function traced<Answer>(
  browser: Browser,
  page: Page,
  action: () => Promise<Answer>,
): Promise<Traced<Answer>> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'toplevel', 'blink.user_timing', '__metadata'],
  })
  const answer = await action()
  const { traceEvents } = z
    .object({ traceEvents: z.array(Event) })
    .parse(JSON.parse((await browser.stopTracing()).toString()))
  const onMain = mainThread(traceEvents)
  const isTask = (event: Event) => event.name.endsWith('RunTask')
  const tasks = onMain.filter(isTask)
  const inWorkers = workerThreads(traceEvents, onMain[0]?.pid).filter(isTask)
  return {
    answer,
    processorTimes(mark) {
      const marks = onMain.filter(event => event.name === mark).map(event => event.ts)
      const calls = onMain.filter(event => event.name === 'TimerFire')
      return marks.map(at => (calls.find(({ ts, dur = 0 }) => ts <= at && at <= ts + dur)?.tdur ?? 0) / 1000)
    },
    longest(after) {
      const from = onMain.find(event => event.name === after)?.ts ?? 0
      const worst = (of: 'dur' | 'tdur') =>
        Math.max(0, ...tasks.flatMap(task => (task.ts >= from ? (task[of] ?? 0) : []))) / 1000
      return { clock: worst('dur'), processor: worst('tdur') }
    },
    spent(from, to) {
      const at = (name: string) => onMain.find(event => event.name === name)?.ts ?? 0
      const between = ({ ts, dur = 0 }: Event) => ts + dur > at(from) && ts < at(to)
      const sum = (done: readonly Event[]) =>
        done.filter(between).reduce((all, { tdur = 0 }) => all + tdur, 0) / 1000
      return { main: sum(tasks), workers: sum(inWorkers) }
    },
  }
}

/** The events of the workers of a page. */
function workerThreads(events: readonly Event[], page: number | undefined): Event[] {
  const own = events.filter(event => event.pid === page)
  const workers = own.filter(
    event => event.name === 'thread_name' && event.args?.name?.startsWith('DedicatedWorker'),
  )
  const threads = new Set(workers.map(({ tid }) => tid))
  return own.filter(({ tid }) => threads.has(tid))
}

/** The events of the page's main thread: of all renderers, the one that did most. */
function mainThread(events: readonly Event[]): Event[] {
  const mains = events.filter(event => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
  const own = mains.map(({ pid, tid }) => events.filter(event => event.pid === pid && event.tid === tid))
  return own.sort((a, b) => b.length - a.length)[0] ?? []
}
