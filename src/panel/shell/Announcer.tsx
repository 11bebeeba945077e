import { useEffect, useRef, useState } from 'react'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'
import { announcement } from './announcement.ts'

/** Changes are told in batches: a listener hears one sentence when the writing pauses, not one a word. */
const PAUSE_MS = 1500

/** Tells screen readers, politely, how many alarms and notes of advice are new since they last heard. */
export function Announcer() {
  const wording = useWording()
  const findings = useSnapshot('findings')
  const status = useSnapshot('status')
  const told = useRef<readonly Finding[]>([])
  const [text, setText] = useState('')

  useEffect(() => {
    if (status !== 'ready') return
    const timer = setTimeout(() => {
      const news = announcement(told.current, findings, wording)
      told.current = findings
      // The same words twice are told twice only where the text differs.
      if (news) setText(last => (last === news ? `${news}\u00a0` : news))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [findings, status, wording])

  return (
    <div role="status" className="crosscheck-hidden">
      {text}
    </div>
  )
}
