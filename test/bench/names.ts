/**
 * Reading speed of names: `npm run bench:names -- [FILE...]`. The text of the files (by default the demo's
 * articles) is repeated to 1,000 … 1,000,000 words; then text that is made to be slow, in two lengths. Medians.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { linkNames, readNames, scanNames } from '../../src/engine/names/index.ts'
import { paragraphs } from '../../src/engine/text/paragraphs.ts'

const corpus = new URL('../../demo/corpus/', import.meta.url)
const files = process.argv.slice(2)
const texts = files.length
  ? files.map(file => readFileSync(file, 'utf8'))
  : readdirSync(corpus)
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(new URL(name, corpus), 'utf8'))
const words = texts.join('\n\n').split(/(?<=\s)(?=\S)/)

function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[runs >> 1]!
}

const repeated = (count: number) => Array.from({ length: count }, (_, i) => words[i % words.length]).join('')
readNames(repeated(20_000))
for (const count of [1000, 10_000, 100_000, 1_000_000]) {
  const text = repeated(count)
  const ms = median(count > 100_000 ? 1 : 9, () => readNames(text))
  console.log(`${count.toLocaleString('en')} words: ${ms.toFixed(1)} ms, ${(count / ms).toFixed(0)}k words/s`)
}

const scans = paragraphs(repeated(10_000)).map(({ text }) => scanNames(text))
console.log(
  `linking a draft of 10,000 words whose paragraphs are read: ${median(15, () => linkNames(scans)).toFixed(1)} ms`,
)

for (const unit of [
  'A ',
  'Bank of ',
  'J. ',
  'Kerry, the ',
  '“A” ',
  '\ud800 ',
  'John Kerry and Jim Kerry. ',
]) {
  const [short, long] = [20_000, 80_000].map(count => median(3, () => readNames(unit.repeat(count))))
  console.log(`${JSON.stringify(unit)} × 20,000: ${short!.toFixed(0)} ms, × 80,000: ${long!.toFixed(0)} ms`)
}
