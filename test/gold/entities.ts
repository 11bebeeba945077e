import { join } from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken } from 'wink-nlp'
import { readNames } from '../../src/engine/names/index.ts'
import { ndjson } from './files.ts'
import { type Measure, type Measured, prf } from './section.ts'
import { weight } from './weight.ts'

interface Row {
  id: string
  text: string
  spans: { start: number; end: number; type: string }[]
}

interface Found {
  start: number
  end: number
  kind: string
}

const KINDS: Record<string, { types: string[]; target: string }> = {
  person: { types: ['Person'], target: '85' },
  organisation: { types: ['Organization'], target: '70' },
  place: { types: ['Location', 'Facility'], target: '80' },
}

/** People, organisations and places in news text, by equal spans; two libraries beside the engine. */
export const entities: Measure = async data => {
  const rows = ndjson<Row>(join(data, 'news-entities-dev.ndjson'))
  if (!rows) return undefined
  return {
    source: 'News entities, development split (96 articles from five regions; internal use)',
    measures: [
      ...score('', rows, text => readNames(text).names, true),
      await weighed('', '../../src/engine/names/index.ts'),
      ...score('compromise: ', rows, readWithCompromise),
      await weighed('compromise: ', 'compromise'),
      ...score('wink-nlp (types none): ', rows, readWithWink),
      await weighed('wink-nlp (types none): ', 'wink-nlp', 'wink-eng-lite-web-model'),
    ],
  }
}

async function weighed(prefix: string, ...modules: string[]): Promise<Measured> {
  return { name: `${prefix}kB in a page, gzipped`, value: String(Math.round(await weight(...modules))) }
}

function score(
  prefix: string,
  rows: readonly Row[],
  read: (text: string) => Found[],
  ours = false,
): Measured[] {
  // Once to warm up: what counts is reading on and on.
  for (const row of rows) read(row.text)
  const from = performance.now()
  const all = rows.map(row => ({ row, found: read(row.text) }))
  const seconds = (performance.now() - from) / 1000
  const words = rows.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0)
  const measures = Object.entries(KINDS).map(([kind, { types, target }]): Measured => {
    let right = 0
    let guessed = 0
    let gold = 0
    const errors: string[] = []
    for (const { row, found } of all) {
      const own = found.filter(f => f.kind === kind || f.kind === 'any')
      const wanted = row.spans.filter(span => types.includes(span.type))
      const free = new Set(own.map(f => `${f.start} ${f.end}`))
      guessed += ours || own.some(f => f.kind !== 'any') ? own.length : 0
      gold += wanted.length
      for (const { start, end } of wanted) {
        if (free.delete(`${start} ${end}`)) right++
        else errors.push(`${row.id} missed: ${row.text.slice(start, end)}`)
      }
      for (const span of free)
        errors.push(
          `${row.id} extra: ${row.text.slice(...(span.split(' ').map(Number) as [number, number]))}`,
        )
    }
    const { precision, recall, f1 } = prf(right, guessed, gold)
    if (!guessed) return { name: `${prefix}${kind} strict recall, any type`, value: recall.toFixed(1) }
    const name = `${prefix}${kind} strict F1 (P ${precision.toFixed(1)}, R ${recall.toFixed(1)})`
    return ours ? { name, value: f1.toFixed(1), target, errors } : { name, value: f1.toFixed(1) }
  })
  return [...measures, { name: `${prefix}words a ms`, value: (words / seconds / 1000).toFixed(1) }]
}

/** A library's match without the marks and the possessive that it takes in. */
function bare(text: string, start: number, length: number, kind: string): Found {
  const match = text.slice(start, start + length)
  const lead = match.length - match.replace(/^[^\p{L}\p{N}]+/u, '').length
  const body = match.slice(lead).replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, '')
  return { start: start + lead, end: start + lead + body.length, kind }
}

function readWithCompromise(text: string): Found[] {
  const doc = nlp(text)
  const views = { person: doc.people(), organisation: doc.organizations(), place: doc.places() }
  return Object.entries(views).flatMap(([kind, view]) =>
    (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) =>
      bare(text, offset.start, offset.length, kind),
    ),
  )
}

const wink = winkNLP(model)

/** The model has no entity types: its runs of proper nouns count for every kind, as recall alone. */
function readWithWink(text: string): Found[] {
  const doc = wink.readDoc(text)
  const found: Found[] = []
  let at = 0
  let last: Found | undefined
  doc.tokens().each((token: ItemToken) => {
    const value = token.out()
    const start = text.indexOf(value, at)
    if (start < 0) return
    const joined = last && /^\s$/.test(text.slice(last.end, start))
    at = start + value.length
    if (token.out(wink.its.pos) !== 'PROPN') last = undefined
    else if (last && joined) last.end = at
    else {
      last = { start, end: at, kind: 'any' }
      found.push(last)
    }
  })
  return found
}
