import { useState } from 'react'
import { differingFirst } from '../../../extensions/card/order.ts'
import { origins } from '../../../extensions/evidence/origins.ts'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { useBridge } from '../bridge/use-snapshot.ts'
import { words } from '../findings/findings.ts'
import { TimelineChart } from '../timeline/TimelineChart.tsx'
import { useWording } from '../words/phrases.ts'
import { FindingLine } from './FindingLine.tsx'
import { SignOffForm } from './SignOffForm.tsx'
import { SourceEvidence } from './SourceEvidence.tsx'

/** A name that every article mentions has more sources than anybody reads: this many are shown at first. */
const AT_FIRST = 4

/** Everything that the sources say about one finding, what differs first; and what the journalist makes of it. */
export function EvidenceRegion({ finding }: { finding: Finding }) {
  const { say } = useWording()
  const bridge = useBridge()
  const [all, setAll] = useState(false)
  const sorted = differingFirst(finding.evidence)
  const shown = all ? sorted : sorted.slice(0, AT_FIRST)
  const hidden = sorted.length - shown.length
  return (
    <section className="crosscheck-evidence" aria-label={say('evidenceFor', { words: words(finding) })}>
      {finding.figure && <FindingLine draft={finding.figure} evidence={shown} />}
      {finding.figure && <TimelineChart draft={finding.figure} evidence={finding.evidence} />}
      {shown.length === 0 && <p className="crosscheck-quiet-text">{say('evidenceNone')}</p>}
      {origins(shown).map(({ name, evidence }) => (
        <div key={keyOf(evidence[0]!)}>
          {name && (
            <p className="crosscheck-origin">{say('originIn', { origin: name, n: evidence.length })}</p>
          )}
          {evidence.map(piece => (
            <SourceEvidence key={keyOf(piece)} finding={finding} evidence={piece} />
          ))}
        </div>
      ))}
      <div className="crosscheck-actions">
        {hidden > 0 && (
          <button type="button" className="crosscheck-button" onClick={() => setAll(true)}>
            {say('evidenceMore', { n: hidden })}
          </button>
        )}
        <button type="button" className="crosscheck-button" onClick={() => bridge.select(finding.id, true)}>
          {say('showInDraft')}
        </button>
      </div>
      <SignOffForm finding={finding} />
    </section>
  )
}

const keyOf = ({ articleId, paragraph, start, end }: Finding['evidence'][number]): string =>
  `${articleId} ${paragraph} ${start} ${end}`
