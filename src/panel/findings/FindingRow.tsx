import { memo } from 'react'
import { type Finding, loudness } from '../../engine/crosscheck/finding.ts'
import type { SignOff } from '../../signoff/sign-off.ts'
import { signedPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'
import { words } from './findings.ts'

interface Props {
  finding: Finding
  selected: boolean
  /** Whether Tab leads to this row: one row of the list at a time. */
  tabbable: boolean
  /** The sign-off that holds. */
  signOff?: SignOff | undefined
  /** Whether it was signed off, and is open again. */
  isReopened: boolean
}

/** One finding in the list: the words, the verdict, the reason. Its events are handled by the list. */
export const FindingRow = memo(function FindingRow(props: Props) {
  const { finding, selected, tabbable, signOff, isReopened } = props
  const { say } = useWording()
  return (
    <div
      role="option"
      className="crosscheck-row"
      data-row={finding.id}
      data-finding={finding.id}
      data-loudness={loudness(finding.verdict)}
      data-signed-off={signOff ? '' : undefined}
      aria-selected={selected}
      tabIndex={tabbable ? 0 : -1}
    >
      <span className="crosscheck-row-words" dir="auto">
        {words(finding)}
      </span>{' '}
      <span className="crosscheck-row-verdict">{say(finding.verdict)}</span>{' '}
      {signOff && (
        <span className="crosscheck-row-desk">
          ✓ {[say(signedPhrase(signOff.decision)), signOff.initials].filter(Boolean).join(' · ')}{' '}
        </span>
      )}
      {isReopened && <span className="crosscheck-row-desk">{say('reopened')} </span>}
      <span className="crosscheck-row-reason" dir="auto">
        {finding.reason}
      </span>
    </div>
  )
})
