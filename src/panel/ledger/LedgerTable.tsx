import { useState } from 'react'
import type { LedgerEntry } from '../../report/ledger.ts'
import { useWording } from '../words/phrases.ts'
import { LedgerRow } from './LedgerRow.tsx'

/** Rows that are made at first: nobody signs off more in one go. */
const ROWS = 200

interface Props {
  entries: readonly LedgerEntry[]
  /** The ids of the figures that may be published. */
  publishable: ReadonlySet<string>
  onChoose(id: string, on: boolean): void
}

/** The findings in the order of the draft. One row at a time is open, with its sources and the way to sign it off. */
export function LedgerTable({ entries, publishable, onChoose }: Props) {
  const { say } = useWording()
  const [limit, setLimit] = useState(ROWS)
  const [open, setOpen] = useState<string | null>(null)
  const hidden = entries.length - limit
  return (
    <>
      <table className="crosscheck-ledger">
        <caption className="crosscheck-hidden">{say('ledgerCaption', { n: entries.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('ledgerFinding')}</th>
            <th scope="col">{say('ledgerSignOff')}</th>
            <th scope="col">
              <span title={say('publishMeaning')}>{say('publish')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, limit).map(entry => (
            <LedgerRow
              key={entry.id}
              entry={entry}
              isOpen={entry.id === open}
              isPublishable={publishable.has(entry.id)}
              onOpen={isOpen => setOpen(isOpen ? entry.id : null)}
              onChoose={on => onChoose(entry.id, on)}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className="crosscheck-button" onClick={() => setLimit(limit + ROWS)}>
          {say('moreFindings', { n: hidden })}
        </button>
      )}
    </>
  )
}
