import { useMemo } from 'react'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { counted, stillOpen } from '../findings/findings.ts'
import { useWording } from '../words/phrases.ts'
import { STATUS } from './status.ts'

interface Props {
  open: boolean
  /** The id of what it opens. */
  controls: string
  onToggle(): void
}

/**
 * On a phone, all that is seen of the closed panel: the counts, and the button that draws it up. A draft that was not
 * checked to its end is not said to have no alarms.
 */
export function DrawerHandle({ open, controls, onToggle }: Props) {
  const { say } = useWording()
  const status = useSnapshot('status')
  const findings = useSnapshot('findings')
  const signOffs = useSnapshot('signOffs')
  const counts = useMemo(() => counted(stillOpen(findings, signOffs)), [findings, signOffs])
  const isChecked = status === 'ready'
  return (
    <button
      type="button"
      className="crosscheck-handle"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <span className="crosscheck-hidden">{say(open ? 'drawerClose' : 'drawerOpen')}: </span>
      {!isChecked && <span>{say(STATUS[status])}</span>}
      {(isChecked || counts.alarm > 0) && (
        <span data-loudness="alarm">{say('countAlarm', { n: counts.alarm })}</span>
      )}
      {(isChecked || counts.advice > 0) && (
        <span data-loudness="advice">{say('countAdvice', { n: counts.advice })}</span>
      )}
    </button>
  )
}
