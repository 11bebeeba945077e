import type { Ledger, LedgerEntry, LedgerEvidence } from './ledger.ts'
import { type ReportKey, type Wording, wording } from './words.ts'

/** One column: its heading, and what stands in it for a finding and one of its sources. */
type Column = [heading: ReportKey, cell: (row: Row, say: Wording['say']) => string | number | undefined]

interface Row {
  entry: LedgerEntry
  /** The finding's place in the ledger, and the source's in the finding, from 1; 0 where it has none. */
  number: number
  source: number
  evidence: LedgerEvidence | undefined
}

const COLUMNS: readonly Column[] = [
  ['columnNumber', row => row.number],
  ['columnSubject', ({ entry }, say) => say(`kind-${entry.subject}`)],
  ['columnWords', ({ entry }) => entry.words],
  ['columnSentence', ({ entry }) => entry.sentence],
  ['columnVerdict', ({ entry }, say) => say(entry.verdict)],
  ['columnReason', ({ entry }) => entry.reason],
  ['columnDecision', ({ entry }, say) => entry.signOff && say(`decision-${entry.signOff.decision}`)],
  ['columnInitials', ({ entry }) => entry.signOff?.initials],
  ['columnNote', ({ entry }) => entry.signOff?.note],
  ['columnTime', ({ entry }) => entry.signOff?.time],
  ['columnPublish', ({ entry }, say) => (entry.publish ? say('yes') : '')],
  ['columnSource', row => row.source],
  ['columnPublisher', ({ evidence: of }, say) => of && (of.within ? say('withinDraft') : of.publisher)],
  ['columnFiled', ({ evidence }) => evidence?.filed],
  ['columnRelation', ({ evidence }, say) => evidence && say(`relation-${evidence.relation}`)],
  ['columnSourceWords', ({ evidence }) => evidence?.words],
  ['columnSourceSentence', ({ evidence }) => evidence?.sentence],
  ['columnOrigin', ({ evidence }) => evidence?.origin],
  ['columnUrl', ({ evidence }) => evidence?.url],
]

/**
 * The ledger as CSV (RFC 4180, UTF-8 with a byte order mark, by which Excel knows it): one row for each source of a
 * finding, and one for a finding without sources. White space in a cell is one space, so that a row is a line.
 */
export function ledgerCsv(ledger: Ledger, { say }: Wording = wording()): string {
  const lines = [COLUMNS.map(([heading]) => cell(say(heading)))]
  for (const [index, entry] of ledger.entries.entries()) {
    for (const [nth, evidence] of (entry.evidence.length ? entry.evidence : [undefined]).entries()) {
      const row = { entry, number: index + 1, source: evidence ? nth + 1 : 0, evidence }
      lines.push(COLUMNS.map(([, read]) => cell(read(row, say) ?? '')))
    }
  }
  return `\uFEFF${lines.map(line => `${line.join(',')}\r\n`).join('')}`
}

/**
 * What a spreadsheet would run: a cell that begins as a formula, in ASCII or full width. One that begins so after a
 * semicolon counts, too: where the comma is the decimal sign, spreadsheets part the cells of a CSV file by semicolons.
 */
const FORMULA = /(^|;) *(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** A cell in quotation marks, and no formula: an apostrophe makes it text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return `"${line.replace(FORMULA, "$&'").replaceAll('"', '""')}"`
}
