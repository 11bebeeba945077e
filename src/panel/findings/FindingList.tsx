import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'
import { EvidenceRegion } from '../evidence/EvidenceRegion.tsx'
import { groupPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'
import { FindingRow } from './FindingRow.tsx'
import { type Group, stillOpen } from './findings.ts'
import { rowAfterKey } from './row-keys.ts'
import { rowsOf } from './rows.ts'

/** Rows of a group at first, and as many more at a time: whoever has more than these searches. */
const LIMIT = 120
/** The row of the fold, among the ids of findings, which hold no space. */
const FOLD = 'the fold'

interface Props {
  groups: readonly Group[]
  selected: string | null
  /** Whether quiet names stand behind a fold: not while the journalist looks for something. */
  folds: boolean
}

/**
 * The findings as a listbox. Arrow keys move among the rows, Space shows a row's evidence, Enter and a click go to
 * its words in the draft. The evidence follows the listbox in the document, as an option may hold no buttons,
 * and stands below its row for the eye (see `order` in list.css).
 */
export function FindingList({ groups: all, selected, folds }: Props) {
  const { say, locale } = useWording()
  const bridge = useBridge()
  const signOffs = useSnapshot('signOffs')
  const reopened = useSnapshot('reopened')
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [limit, setLimit] = useState(LIMIT)
  const [isOpen, setOpen] = useState(false)
  const number = new Intl.NumberFormat(locale)
  const groups = all.map(group => rowsOf(group, { limit, folds: folds && !isOpen, current: selected }))
  const rows = groups.flatMap(({ shown, folded }) => [
    ...shown.map(({ id }) => id),
    ...(folded ? [FOLD] : []),
  ])
  const beyond = groups.reduce((sum, group) => sum + group.beyond, 0)
  const shown = groups.flatMap(group => group.shown)
  const current = shown.find(({ id }) => id === selected) ?? null
  const currentId = current?.id ?? null
  const tabbable = rows.find(id => id === focused) ?? currentId ?? rows[0]

  const rowOf = (id: string) => scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)

  useEffect(() => {
    if (currentId === null) return
    setFocused(currentId)
    scroller.current?.querySelector('.crosscheck-evidence')?.scrollIntoView({ block: 'nearest' })
    scroller.current
      ?.querySelector(`[data-row="${CSS.escape(currentId)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  const choose = (id: string, focus: boolean) => {
    if (id === FOLD) setOpen(true)
    else bridge.select(id, focus)
  }

  const idUnder = (event: KeyboardEvent | MouseEvent): string | undefined =>
    (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row

  const onClick = (event: MouseEvent) => {
    const id = idUnder(event)
    if (id !== undefined) choose(id, false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const id = idUnder(event)
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const isChoice = event.key === ' ' || event.key === 'Enter'
    const next = rows[rowAfterKey(event.key, rows.indexOf(id), rows.length) ?? -1]
    if (!isChoice && next === undefined) return
    event.preventDefault()
    if (isChoice) choose(id, event.key === 'Enter')
    if (next !== undefined) {
      setFocused(next)
      rowOf(next)?.focus()
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
          {groups.map(({ loudness, total, shown, folded }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
            <div key={loudness} role="group" aria-label={say(groupPhrase(loudness))}>
              <div className="crosscheck-group-name" data-loudness={loudness} aria-hidden="true">
                {say(groupPhrase(loudness))} <span>{number.format(total)}</span>
                <SignedOff
                  n={total - stillOpen(all.find(g => g.loudness === loudness)!.findings, signOffs).length}
                />
              </div>
              {shown.map(finding => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  selected={finding.id === currentId}
                  tabbable={finding.id === tabbable}
                  signOff={signOffs?.[finding.id]}
                  isReopened={reopened?.[finding.id] !== undefined}
                />
              ))}
              {folded > 0 && (
                <div
                  role="option"
                  className="crosscheck-fold"
                  data-row={FOLD}
                  aria-selected={false}
                  tabIndex={tabbable === FOLD ? 0 : -1}
                >
                  {say('folded', { n: folded })} <span>{say('unfold')}</span>
                </div>
              )}
            </div>
          ))}
        </div>
        {current && <EvidenceRegion key={current.id} finding={current} />}
      </div>
      {beyond > 0 && (
        <button type="button" className="crosscheck-button" onClick={() => setLimit(limit + LIMIT)}>
          {say('moreFindings', { n: beyond })}
        </button>
      )}
    </div>
  )
}

function SignedOff({ n }: { n: number }) {
  const { say } = useWording()
  return n > 0 && <span>· {say('signedOffCount', { n })}</span>
}
