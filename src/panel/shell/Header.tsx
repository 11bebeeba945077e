import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'
import { STATUS } from './status.ts'
import { Working } from './Working.tsx'

/** How far the check has come: its status and how much of the draft could be compared. */
export function Header() {
  const { say } = useWording()
  const bridge = useBridge()
  return (
    <header className="crosscheck-header">
      <h2>{say('panel')}</h2>
      <StatusLabel />
      <span className="crosscheck-steps">
        <button type="button" title={say('previousAlarm')} onClick={() => bridge.previousAlarm()}>
          <span className="crosscheck-hidden">{say('previousAlarm')}</span>
          <Chevron up />
        </button>
        <button type="button" title={say('nextAlarm')} onClick={() => bridge.nextAlarm()}>
          <span className="crosscheck-hidden">{say('nextAlarm')}</span>
          <Chevron />
        </button>
      </span>
      <Coverage />
      <Working />
    </header>
  )
}

function StatusLabel() {
  const { say } = useWording()
  const status = useSnapshot('status')
  return (
    <span className="crosscheck-status" data-status={status}>
      {say(STATUS[status])}
    </span>
  )
}

function Coverage() {
  const { say } = useWording()
  const { figures, compared, names, matched } = useSnapshot('coverage')
  const parts = [
    figures > 0 && say('coverageFigures', { n: compared, of: figures }),
    names > 0 && say('coverageNames', { n: matched, of: names }),
  ].filter(part => part !== false)
  return (
    <p className="crosscheck-coverage">{parts.length > 0 ? parts.join(' · ') : say('coverageNothing')}</p>
  )
}

function Chevron({ up = false }: { up?: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path
        d={up ? 'M3 9l4-4 4 4' : 'M3 5l4 4 4-4'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  )
}
