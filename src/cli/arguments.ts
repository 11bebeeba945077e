import * as z from 'zod'
import { BadUsage, parsed } from './parsed.ts'

export const USAGE = `usage: crosscheck read  [FILE|-] [--published ISO]
       crosscheck check DRAFT|- --corpus DIR|FILE... [--published ISO] [--explain]
       crosscheck read|check --ndjson [FILE|-]
       crosscheck report LEDGER|- [--format html|csv]

  --ndjson      one JSON object a line: {id, text, published?} to read,
                {id, draft: {text, published?}, corpus: [article...]} to check
  --corpus      articles to check against: text, JSON or NDJSON files, or folders of them
  --published   when the text was filed, as an ISO date or time: "today" is counted from it
  --explain     say of each piece of evidence what decided: the rule, how alike the two figures are (event,
                unit, share and number of common words), how the numbers agree, the scopes, one story or not
  --format      json, ndjson or text (text on a terminal, json otherwise); for check also
                html, csv or ledger: all findings to print, to sort, or to report later

check ends with 0 when nothing alarms, 3 when something does, 2 on bad usage.
`

export type Format = 'json' | 'ndjson' | 'text' | 'html' | 'csv' | 'ledger'

export interface Arguments {
  command: 'read' | 'check' | 'report'
  ndjson: boolean
  /** A path, or "-" for standard input. */
  input: string
  corpus: string[]
  published?: string
  format: Format
  /** Whether each piece of evidence says what decided. */
  explain: boolean
}

const OPTIONS = {
  ndjson: { type: 'boolean' },
  corpus: { type: 'string', multiple: true },
  published: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const Filed = z.union([z.iso.datetime({ offset: true }), z.iso.date()])
const Shape = z.enum(['json', 'ndjson', 'text', 'html', 'csv', 'ledger'])

const ANSWERS: readonly Format[] = ['json', 'ndjson', 'text']
const FORMATS: Record<Arguments['command'], readonly Format[]> = {
  read: ANSWERS,
  check: [...ANSWERS, 'html', 'csv', 'ledger'],
  report: ['html', 'csv'],
}

/** @param terminal whether a person reads the output; @returns 'help' when that was asked for */
export function readArguments(args: string[], terminal: boolean): Arguments | 'help' {
  const { values, positionals } = parsed(args, OPTIONS)
  if (values.help) return 'help'
  const [command, input = '-', ...more] = positionals
  if (command !== 'read' && command !== 'check' && command !== 'report')
    throw new BadUsage('Say what to do: read, check or report.')
  const { ndjson = false, explain = false, published } = values
  // "--corpus A B C": what follows the draft and is no option is a source, too.
  const corpus = [...(values.corpus ?? []), ...more]
  const whole = command === 'check' && !ndjson
  if (whole && positionals.length < 2) throw new BadUsage('Name the draft to check, or - for standard input.')
  if (whole && !corpus.length) throw new BadUsage('Name the articles to check against: --corpus DIR|FILE...')
  if (!whole && corpus.length) {
    throw new BadUsage(
      more.length
        ? `One file at a time: what is ${more[0]}?`
        : 'Only check takes --corpus, without --ndjson.',
    )
  }
  if (published !== undefined && (ndjson || !Filed.safeParse(published).success)) {
    throw new BadUsage(
      ndjson ? 'With --ndjson each line says when it was published.' : `No ISO date or time: ${published}`,
    )
  }
  if (command === 'report' && (ndjson || published !== undefined))
    throw new BadUsage('A ledger says all of itself: report takes a file and a format.')
  if (explain && command !== 'check') throw new BadUsage('Only check takes --explain.')
  const usual = command === 'report' ? 'html' : ndjson ? 'ndjson' : terminal ? 'text' : 'json'
  const format = Shape.safeParse(values.format ?? usual)
  if (!format.success) throw new BadUsage(`No format: ${values.format}`)
  if (!FORMATS[command].includes(format.data))
    throw new BadUsage(`${command} has no format ${format.data}: take ${FORMATS[command].join(', ')}.`)
  if (ndjson && format.data !== 'ndjson')
    throw new BadUsage('--ndjson answers each line with a line of JSON.')
  return { command, ndjson, input, corpus, published, format: format.data, explain }
}
