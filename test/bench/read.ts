/**
 * Times reading figures, names and roles together, with what each figure measures, on one core: `npm run bench:read`.
 * The text is the seed articles, over and over, each paragraph with a word of its round at its end, so that none is
 * remembered and no figure is added. Medians, with the least time that the processor was busy, which other work on the
 * machine disturbs less.
 */
import { read } from '../../src/engine/read.ts'
import { seeds } from '../gold/seeds.ts'

const seed = seeds()
  .map(article => article.text)
  .join('\n')
const perRound = seed.split(/\s+/).length

function textOf(words: number, salt: number): string {
  const rounds: string[] = []
  for (let i = 0; i * perRound < words; i++) {
    const word = [...`${salt}${i}`].map(digit => 'bcdfghjklm'[Number(digit)]).join('')
    rounds.push(seed.replace(/\S$/gm, end => `${end} ${word}`))
  }
  return rounds.join('\n')
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!

for (let salt = 0; salt < 3; salt++) read(textOf(10_000, salt))
for (const [words, runs] of [
  [1_000, 15],
  [10_000, 9],
  [100_000, 3],
  [1_000_000, 1],
] as const) {
  const times: number[] = []
  const busy: number[] = []
  let found = 0
  for (let run = 0; run < runs; run++) {
    const text = textOf(words, run)
    const start = performance.now()
    const before = process.cpuUsage()
    const { figures, names, roles } = read(text, { published: '2016-02-12T18:00:00Z' })
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    busy.push((user + system) / 1000)
    found = figures.length + names.length + roles.length
  }
  const time = median(times)
  console.log(
    `${words.toLocaleString('en').padStart(9)} words: ${time.toFixed(0)} ms (processor at least ${Math.min(...busy).toFixed(0)} ms), ${Math.round(words / time)}k words/s, ${found} found`,
  )
}
