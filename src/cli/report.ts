import type { Article } from '../engine/articles/article.ts'
import { decode } from '../engine/articles/decode.ts'
import type { Check } from '../engine/crosscheck/finding.ts'
import { ledgerCsv } from '../report/csv.ts'
import { ledgerHtml } from '../report/html/page.ts'
import { ledgerJson, readLedger } from '../report/json.ts'
import type { Ledger } from '../report/ledger.ts'
import { makeLedger, sentenceIn } from '../report/make-ledger.ts'
import type { Arguments } from './arguments.ts'
import { type Terminal, wholeFile } from './terminal.ts'

/** The formats that a ledger is written in. */
export const LEDGER_FORMATS = { html: ledgerHtml, csv: ledgerCsv, ledger: ledgerJson }
export type LedgerFormat = keyof typeof LEDGER_FORMATS

export const isLedgerFormat = (format: string): format is LedgerFormat => format in LEDGER_FORMATS

/** The ledger of a check whose offsets run over the draft's whole text. Nothing in it is signed off. */
export function ledgerOfCheck(
  { input, published }: Arguments,
  text: string,
  checked: Check,
  articles: readonly Article[],
): Ledger {
  const sentenceOf = sentenceIn([text])
  return makeLedger({
    ...checked,
    sentenceOf: finding => sentenceOf({ ...finding, paragraph: 0 }),
    articles,
    title: input === '-' ? '' : input,
    published,
  })
}

/** `crosscheck report`: a ledger that the panel or a check has saved, as a page or a table. */
export async function runReport(args: Arguments, terminal: Terminal): Promise<number> {
  const ledger = readLedger(decode(await wholeFile(terminal.open(args.input)), args.input))
  await terminal.print(LEDGER_FORMATS[isLedgerFormat(args.format) ? args.format : 'html'](ledger))
  return 0
}
