import { useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'

/** Why there was no answer, in the engine's own sentence. */
export function Failure() {
  const { say } = useWording()
  const status = useSnapshot('status')
  const message = useSnapshot('message')
  if (status !== 'failed') return null
  return (
    <p role="alert" className="crosscheck-failure">
      {message ?? say('failed')}
    </p>
  )
}
