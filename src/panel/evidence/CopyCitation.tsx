import { useState } from 'react'
import { citation } from '../../../extensions/evidence/citation.ts'
import type { Evidence } from '../../engine/crosscheck/finding.ts'
import { useBridge } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'

/** Puts a source's sentence and where it stands on the clipboard, and says whether that went well. */
export function CopyCitation({ evidence }: { evidence: Evidence }) {
  const wording = useWording()
  const { say } = wording
  const bridge = useBridge()
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  const copy = async () => {
    const article = bridge.getSnapshot().articles.find(({ id }) => id === evidence.articleId)
    try {
      await navigator.clipboard.writeText(citation(evidence, article, wording))
      setOutcome('copied')
    } catch {
      // A page that is not served securely has no clipboard.
      setOutcome('copyFailed')
    }
  }
  return (
    <>
      <button type="button" className="crosscheck-button" onClick={copy} onBlur={() => setOutcome(null)}>
        {say('copyCitation')}
      </button>
      <span role="status" className="crosscheck-outcome">
        {outcome && say(outcome)}
      </span>
    </>
  )
}
