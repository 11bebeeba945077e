import type { Finding } from '../engine/crosscheck/finding.ts'
import { words } from './findings.ts'
import { NumberLine } from './NumberLine.tsx'
import { origins } from './origins.ts'
import { useWording } from './phrases.ts'
import { SourceEvidence } from './SourceEvidence.tsx'
import { useBridge } from './use-snapshot.ts'

/** Everything that the sources say about one finding. */
export function EvidenceRegion({ finding }: { finding: Finding }) {
  const { say } = useWording()
  const bridge = useBridge()
  return (
    <section className="crosscheck-evidence" aria-label={say('evidenceFor', { words: words(finding) })}>
      {finding.figure && <NumberLine draft={finding.figure} evidence={finding.evidence} />}
      {finding.evidence.length === 0 && <p className="crosscheck-quiet-text">{say('evidenceNone')}</p>}
      {origins(finding.evidence).map(({ name, evidence }) => (
        <div key={`${evidence[0]!.articleId} ${evidence[0]!.paragraph} ${evidence[0]!.start}`}>
          {name && <p className="crosscheck-origin">{say('origin', { origin: name, n: evidence.length })}</p>}
          {evidence.map(piece => (
            <SourceEvidence
              key={`${piece.articleId} ${piece.paragraph} ${piece.start}`}
              finding={finding}
              evidence={piece}
            />
          ))}
        </div>
      ))}
      <button
        type="button"
        className="crosscheck-button crosscheck-show"
        onClick={() => bridge.select(finding.id, true)}
      >
        {say('showInDraft')}
      </button>
    </section>
  )
}
