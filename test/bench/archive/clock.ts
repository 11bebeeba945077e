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
