import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useBridge } from '../bridge/use-snapshot.ts'
import { EvidenceRegion } from '../evidence/EvidenceRegion.tsx'
import { groupPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'
import { FindingRow } from './FindingRow.tsx'
import { firstOf, type Group } from './findings.ts'
import { rowAfterKey } from './row-keys.ts'

/** Rows of a group that are made at first: a draft with more figures than this is not read row by row. */
const ROWS = 500

interface Props {
  groups: readonly Group[]
  selected: string | null
}

/**
 * The findings as a listbox. Arrow keys move among the rows, Space shows a row's evidence, Enter and a click go to
 * its words in the draft. The evidence follows the listbox in the document, as an option may hold no buttons,
 * and stands below its row for the eye (see `order` in panel.css).
 */
export function FindingList({ groups: all, selected }: Props) {
  const { say } = useWording()
  const bridge = useBridge()
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [limit, setLimit] = useState(ROWS)
  const groups = all.map(group => ({ ...group, shown: firstOf(group.findings, limit, selected) }))
  const findings = groups.flatMap(group => group.shown)
  const hidden = all.reduce((sum, group) => sum + group.findings.length, 0) - findings.length
  const current = findings.find(finding => finding.id === selected) ?? null
  const tabbable = findings.find(finding => finding.id === focused) ?? current ?? findings[0]

  const rowOf = useCallback(
    (id: string) => scroller.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`),
    [],
  )

  const currentId = current?.id ?? null
  useEffect(() => {
    if (currentId === null) return
    setFocused(currentId)
    scroller.current?.querySelector('.crosscheck-evidence')?.scrollIntoView({ block: 'nearest' })
    rowOf(currentId)?.scrollIntoView({ block: 'nearest' })
  }, [currentId, rowOf])

  const idUnder = (event: KeyboardEvent | MouseEvent): string | undefined =>
    (event.target as Element).closest<HTMLElement>('[data-finding]')?.dataset.finding

  const onClick = (event: MouseEvent) => {
    const id = idUnder(event)
    if (id !== undefined) bridge.select(id, false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const id = idUnder(event)
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const isChoice = event.key === ' ' || event.key === 'Enter'
    const index = findings.findIndex(finding => finding.id === id)
    const next = findings[rowAfterKey(event.key, index, findings.length) ?? -1]
    if (!isChoice && !next) return
    event.preventDefault()
    if (isChoice) bridge.select(id, event.key === 'Enter')
    if (next) {
      setFocused(next.id)
      rowOf(next.id)?.focus()
    }
  }

  return (
    <div className="crosscheck-scroller" ref={scroller}>
      <div className="crosscheck-flow">
        <div
          role="listbox"
          tabIndex={-1}
          aria-label={say('findings')}
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          {groups.map(group => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
            <div key={group.loudness} role="group" aria-label={say(groupPhrase(group.loudness))}>
              <div className="crosscheck-group-name" data-loudness={group.loudness} aria-hidden="true">
                {say(groupPhrase(group.loudness))} <span>{group.findings.length}</span>
              </div>
              {group.shown.map(finding => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  selected={finding.id === currentId}
                  tabbable={finding === tabbable}
                />
              ))}
            </div>
          ))}
        </div>
        {current && <EvidenceRegion key={current.id} finding={current} />}
      </div>
      {hidden > 0 && (
        <button type="button" className="crosscheck-button" onClick={() => setLimit(limit + ROWS)}>
          {say('moreFindings', { n: hidden })}
        </button>
      )}
    </div>
  )
}
