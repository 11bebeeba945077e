import { useDeferredValue, useMemo, useState } from 'react'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { Placeholder, StatePlaceholder } from '../parts/Placeholder.tsx'
import { useWording } from '../words/phrases.ts'
import { Filters } from './Filters.tsx'
import { FindingList } from './FindingList.tsx'
import { counted, EVERYTHING, filtered, grouped } from './findings.ts'

/** The filters and the list, or what stands in its place. */
export function FindingsView() {
  const { say } = useWording()
  const findings = useSnapshot('findings')
  const selected = useSnapshot('selected')
  const [filter, setFilter] = useState(EVERYTHING)
  const shownFilter = useDeferredValue(filter)
  const shown = useMemo(() => filtered(findings, shownFilter), [findings, shownFilter])
  const groups = useMemo(() => grouped(shown), [shown])
  const counts = useMemo(() => counted(findings), [findings])

  // A mark that the journalist selects must be found in the list, so selecting it drops the filters that hide it.
  const [revealed, setRevealed] = useState(selected)
  if (selected !== revealed) {
    setRevealed(selected)
    const isHidden = selected !== null && !filtered(findings, filter).some(finding => finding.id === selected)
    if (isHidden) setFilter(EVERYTHING)
  }

  if (findings.length === 0) return <StatePlaceholder />
  return (
    <>
      <Filters filter={filter} counts={counts} onChange={setFilter} />
      {groups.length > 0 ? (
        <FindingList groups={groups} selected={selected} />
      ) : (
        <Placeholder title={say('noMatchTitle')} text={say('noMatch')}>
          <button type="button" className="crosscheck-button" onClick={() => setFilter(EVERYTHING)}>
            {say('clearFilters')}
          </button>
        </Placeholder>
      )}
    </>
  )
}
