/**
 * Times the judgement on one core, and the memory of the archive: `npm run bench:check -- [ARTICLES …]` (by default
 * 100, 1,000, 5,000 and 20,000). Articles are the seed articles' own paragraphs, recombined, with other numbers; each
 * has some 500 words.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { check } from '../../src/engine/check.ts'
import { Memory } from '../../src/engine/memory.ts'
import { recombined, seedParagraphs, wordsIn } from './recombine.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const published = '2016-02-12T19:00:00Z'
const quantile = (sorted: number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!
const milliseconds = (n: number) => `${n.toFixed(1)} ms`.padStart(10)

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Bytes in use, once what is no longer used was cleared away. */
function heap(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
for (const size of sizes.length ? sizes : [100, 1000, 5000, 20_000]) {
  const before = heap()
  const archive = new MemoryArchive()
  const built = await time(async () => {
    for (let i = 0; i < size; i++) await archive.add([recombined(i)])
  })
  const kilobytes = (heap() - before) / size / 1024
  const times: number[] = []
  for (let k = 0; k < 300; k++) {
    const paragraph = seedParagraphs[k % seedParagraphs.length]!.replace(/\d/, String(k % 10))
    times.push(await time(() => check({ paragraphs: [paragraph], published }, archive)))
  }
  const sorted = times.slice(100).sort((a, b) => a - b)
  const draft: string[] = []
  for (let words = 0, i = 0; words < 10_000; i++) {
    const paragraph = recombined(900_000 + i).paragraphs[0]!
    draft.push(paragraph)
    words += wordsIn(paragraph)
  }
  const memory = new Memory()
  const whole = await time(() => check({ paragraphs: draft, published }, archive, { memory }))
  const typed: number[] = []
  for (let k = 0; k < 50; k++) {
    draft[10] = `${draft[10]} ${k}`
    typed.push(await time(() => check({ paragraphs: draft, published }, archive, { memory })))
  }
  typed.sort((a, b) => a - b)
  console.log(
    `${size} articles (added at ${(built / size).toFixed(1)} ms and ${kilobytes.toFixed(1)} kB each)`,
  )
  console.log(
    `  one paragraph                       p50 ${milliseconds(quantile(sorted, 0.5))}  p95 ${milliseconds(quantile(sorted, 0.95))}`,
  )
  console.log(`  a draft of 10,000 words, first time     ${milliseconds(whole)}`)
  console.log(
    `  the same after each edit            p50 ${milliseconds(quantile(typed, 0.5))}  p95 ${milliseconds(quantile(typed, 0.95))}`,
  )
}
