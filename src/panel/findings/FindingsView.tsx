import { useDeferredValue, useMemo, useState } from 'react'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { Placeholder, StatePlaceholder } from '../parts/Placeholder.tsx'
import { useWording } from '../words/phrases.ts'
import { Filters } from './Filters.tsx'
import { FindingList } from './FindingList.tsx'
import { EVERYTHING, filtered, isEverything } from './filter.ts'
import { counted, grouped, stillOpen } from './findings.ts'

/** The filters and the list, or what stands in its place. */
export function FindingsView() {
  const { say } = useWording()
  const findings = useSnapshot('findings')
  const selected = useSnapshot('selected')
  const signOffs = useSnapshot('signOffs')
  const reopened = useSnapshot('reopened')
  const [filter, setFilter] = useState(EVERYTHING)
  const shownFilter = useDeferredValue(filter)
  const shown = useMemo(
    () => filtered(findings, shownFilter, { signOffs, reopened }),
    [findings, shownFilter, signOffs, reopened],
  )
  const groups = useMemo(() => grouped(shown), [shown])
  const counts = useMemo(() => counted(stillOpen(findings, signOffs)), [findings, signOffs])

  // A mark that the journalist selects must be found in the list, so selecting it drops the filters that hide it.
  const [revealed, setRevealed] = useState(selected)
  if (selected !== revealed) {
    setRevealed(selected)
    const visible = filtered(findings, filter, { signOffs, reopened })
    const isHidden = selected !== null && !visible.some(finding => finding.id === selected)
    if (isHidden) setFilter(EVERYTHING)
  }

  if (findings.length === 0) return <StatePlaceholder />
  return (
    <>
      <Filters filter={filter} findings={findings} counts={counts} onChange={setFilter} />
      {groups.length > 0 ? (
        <FindingList groups={groups} selected={selected} folds={isEverything(shownFilter)} />
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
