import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'

/** Why there was no answer, in the engine's own sentence, and the way to ask again. */
export function Failure() {
  const { say } = useWording()
  const bridge = useBridge()
  const status = useSnapshot('status')
  const message = useSnapshot('message')
  if (status !== 'failed') return null
  return (
    <div className="crosscheck-failure">
      <p role="alert">{message ?? say('failed')}</p>
      <button type="button" className="crosscheck-button" onClick={() => bridge.recheck()}>
        {say('again')}
      </button>
    </div>
  )
}
