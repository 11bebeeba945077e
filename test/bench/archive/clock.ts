import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b)
export const quantile = (times: readonly number[], q: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN

export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const say = (what: string, value: string): void => console.log(`${what.padEnd(64)} ${value}`)
export const milliseconds = (n: number): string => `${n.toFixed(1)} ms`
export const spread = (times: readonly number[]): string =>
  `p50 ${milliseconds(quantile(times, 0.5))}  p95 ${milliseconds(quantile(times, 0.95))}`

/** Clock ticks of Linux are of 10 ms. */
const TICK = 10

/** Milliseconds of processor time that a process and those that it started have taken. */
export function processorTime(pid: number): number {
  const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)]).stdout.toString()
  let ticks = 0
  for (const each of [pid, ...children.split(/\s+/).filter(Boolean)]) {
    try {
      const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1]!.split(' ')
      ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // One of them has ended.
    }
  }
  return ticks * TICK
}
