import { useEffect, useState } from 'react'
import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'

/** Milliseconds after which whoever waits may want to know that it goes on, or to call it off. */
const LONG = 2000

/** A check that takes its time, and the way to stop it; or a stopped one, and the way to go on. */
export function Working() {
  const { say } = useWording()
  const bridge = useBridge()
  const status = useSnapshot('status')
  const isLong = useStaysSo(status === 'checking' || status === 'waiting', LONG)
  if (!isLong) return null
  const isChecking = status === 'checking'
  return (
    <div className="crosscheck-working">
      {isChecking && <progress aria-label={say('statusChecking')} />}
      <button
        type="button"
        className="crosscheck-button"
        onClick={() => (isChecking ? bridge.stopCheck() : bridge.recheck())}
      >
        {say(isChecking ? 'cancel' : 'checkNow')}
      </button>
    </div>
  )
}

/** Whether something has been so for some milliseconds. */
function useStaysSo(isSo: boolean, milliseconds: number): boolean {
  const [stayed, setStayed] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setStayed(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setStayed(false)
    }
  }, [isSo, milliseconds])
  return isSo && stayed
}
