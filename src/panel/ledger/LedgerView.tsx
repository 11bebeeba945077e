import { useDeferredValue, useMemo, useState } from 'react'
import { isPublishable } from '../../report/claim-review.ts'
import { Placeholder, StatePlaceholder } from '../parts/Placeholder.tsx'
import { useWording } from '../words/phrases.ts'
import { ExportBar } from './ExportBar.tsx'
import { EVERYTHING, entriesShown } from './filter.ts'
import { LedgerFilters } from './LedgerFilters.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { useLedger } from './use-ledger.ts'

/** Every finding with its sign-off: to sign off one after the other, to choose what is published, and to export. */
export function LedgerView() {
  const { say } = useWording()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [filter, setFilter] = useState(EVERYTHING)
  const { ledger, complete } = useLedger(chosen)
  const shownFilter = useDeferredValue(filter)
  const shown = useMemo(
    () => entriesShown(ledger.entries, shownFilter, Date.parse(ledger.made)),
    [ledger, shownFilter],
  )
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  // What is opened again, or judged anew, is no longer chosen for certain: the desk chooses it again.
  const publishable = useMemo(
    () => new Set(ledger.entries.filter(isPublishable).map(entry => entry.id)),
    [ledger],
  )
  if ([...chosen].some(id => !publishable.has(id)))
    setChosen(new Set([...chosen].filter(id => publishable.has(id))))

  if (ledger.entries.length === 0) return <StatePlaceholder />
  return (
    <div className="crosscheck-scroller">
      <ExportBar ledger={ledger} complete={complete} />
      <LedgerFilters ledger={ledger} filter={filter} onChange={setFilter} />
      {shown.length > 0 ? (
        <LedgerTable entries={shown} publishable={publishable} onChoose={choose} />
      ) : (
        <Placeholder title={say('noMatchTitle')} text={say('noMatch')}>
          <button type="button" className="crosscheck-button" onClick={() => setFilter(EVERYTHING)}>
            {say('clearFilters')}
          </button>
        </Placeholder>
      )}
    </div>
  )
}
