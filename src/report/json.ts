import { Ledger } from './ledger.ts'

/** A ledger that cannot be read back; the message is one sentence for a person. */
export class UnreadableLedger extends Error {}

/** The ledger as JSON: lossless, and read back by `readLedger`. */
export const ledgerJson = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`

/** @throws UnreadableLedger where the text is no ledger, or one of a later version */
export function readLedger(text: string): Ledger {
  const value = parsed(text)
  if (!isObject(value) || value.format !== 'crosscheck-ledger')
    throw new UnreadableLedger('This is no ledger: choose a JSON file that Crosscheck exported.')
  if (value.version !== 1)
    throw new UnreadableLedger(
      `This ledger has version ${String(value.version)}, and only version 1 can be read: update Crosscheck.`,
    )
  const ledger = Ledger.safeParse(value)
  if (ledger.success) return ledger.data
  const [issue] = ledger.error.issues
  throw new UnreadableLedger(
    `This ledger was changed since it was exported: ${issue?.path.join('.') || 'its shape'} is not as it was written.`,
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UnreadableLedger('This is no ledger: it is not JSON.')
  }
}
