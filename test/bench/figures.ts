/**
 * Reading speed of figures: `npm run bench:figures -- [FILE...]`. The text of the files (by default the demo's
 * articles) is repeated to 10,000 words and read by our engine, Recognizers-Text and compromise in one run; then ours
 * alone on 1,000 to 1,000,000 words, and on text made to be slow. Medians of several runs, in words a second.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite'
import nlp from 'compromise'
import dates from 'compromise-dates'
import { readQuantities } from '../../src/engine/figures/index.ts'

const PUBLISHED = '2016-02-12T18:00:00Z'
const compromise = nlp.extend(dates)

interface Reader {
  name: string
  runs: number
  /** How many things it found. */
  read(text: string): number
}

const ours: Reader = {
  name: 'Crosscheck',
  runs: 15,
  read: text => readQuantities(text, { published: PUBLISHED }).length,
}

const compromised: Reader = {
  name: 'compromise: numbers and dates',
  runs: 3,
  read(text) {
    const doc = compromise(text)
    const dates = doc.dates()
    // Numbers inside dates are no finds of their own.
    return dates.length + doc.not(dates).numbers().length
  },
}

const recognizedNumbers: Reader = {
  name: 'Recognizers-Text: numbers alone',
  runs: 5,
  read: text => recognizeNumber(text, Culture.English).length,
}

/** What ours reads. Its time grows with the square of the text: 10,000 words take minutes. */
const recognized: Reader = {
  name: 'Recognizers-Text: numbers, units, money, dates',
  runs: 1,
  read: text =>
    recognizeNumber(text, Culture.English).length +
    recognizePercentage(text, Culture.English).length +
    recognizeCurrency(text, Culture.English).length +
    recognizeDimension(text, Culture.English).length +
    recognizeDateTime(text, Culture.English, undefined, new Date(PUBLISHED)).length,
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!

/** Runs a reader on a text and prints its median speed and what it found. */
function measure({ name, runs, read }: Reader, text: string, words: number): void {
  let found = 0
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    found = read(text)
    return performance.now() - start
  })
  const ms = median(times)
  const speed = Math.round((words / ms) * 1000).toLocaleString('en-US')
  console.log(
    `  ${name.padEnd(44)} ${ms.toFixed(1).padStart(10)} ms ${speed.padStart(12)} words/s   ${found} found`,
  )
}

function source(): string {
  const given = process.argv.slice(2)
  if (given.length) return given.map(file => readFileSync(file, 'utf8')).join('\n\n')
  const folder = 'demo/corpus'
  if (!existsSync(folder)) throw new Error('no demo/corpus here: name text files to read')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:txt|md|json)$/.test(name),
  )
  return files.map(name => readFileSync(join(folder, name), 'utf8')).join('\n\n')
}

/** The text again and again up to a number of words, white space as it was. */
function repeated(text: string, words: number): string {
  const pieces = text.match(/\S+\s*/g) ?? []
  const all: string[] = []
  while (all.length < words) for (const piece of pieces) if (all.push(piece) === words) break
  return all.join('')
}

const text = source()
const tenThousand = repeated(text, 10_000)
ours.read(tenThousand)
console.log('10,000 words, one core')
measure(ours, tenThousand, 10_000)
measure(compromised, tenThousand, 10_000)
measure(recognizedNumbers, tenThousand, 10_000)
console.log('1,000 words')
measure(ours, repeated(text, 1_000), 1_000)
recognized.read(repeated(text, 50))
measure(recognized, repeated(text, 1_000), 1_000)

console.log('growth')
for (const words of [1_000, 10_000, 100_000, 1_000_000]) {
  const runs = words > 100_000 ? 3 : 9
  measure({ ...ours, runs, name: `${words.toLocaleString('en-US')} words` }, repeated(text, words), words)
}

console.log('text made to be slow (a "word" is five characters)')
const hostile: [string, string, number][] = [
  ['100,000 and 400,000 digits in a row', '7', 100_000],
  ['10,000 and 40,000 commas', '1,', 10_000],
  ['20,000 and 80,000 nested hyphens', 'five-', 20_000],
  ['a megabyte and four of "thousand million"', 'thousand million ', 60_000],
]
for (const [name, piece, n] of hostile)
  for (const times of [n, 4 * n]) {
    const slow = piece.repeat(times)
    measure({ ...ours, runs: 3, name }, slow, slow.length / 5)
  }
