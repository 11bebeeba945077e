import { memo } from 'react'
import { type Finding, loudness } from '../../engine/crosscheck/finding.ts'
import { useWording } from '../words/phrases.ts'
import { words } from './findings.ts'

interface Props {
  finding: Finding
  selected: boolean
  /** Whether Tab leads to this row: one row of the list at a time. */
  tabbable: boolean
}

/** One finding in the list: the words, the verdict, the reason. Its events are handled by the list. */
export const FindingRow = memo(function FindingRow({ finding, selected, tabbable }: Props) {
  const { say } = useWording()
  return (
    <div
      role="option"
      className="crosscheck-row"
      data-finding={finding.id}
      data-loudness={loudness(finding.verdict)}
      aria-selected={selected}
      tabIndex={tabbable ? 0 : -1}
    >
      <span className="crosscheck-row-words" dir="auto">
        {words(finding)}
      </span>{' '}
      <span className="crosscheck-row-verdict">{say(finding.verdict)}</span>{' '}
      <span className="crosscheck-row-reason" dir="auto">
        {finding.reason}
      </span>
    </div>
  )
})
