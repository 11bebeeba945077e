import { excerpt } from '../../../extensions/card/excerpt.ts'
import { filed } from '../../../extensions/card/filed.ts'
import { differs } from '../../../extensions/card/order.ts'
import { sourceWords } from '../../../extensions/crosscheck/source-words.ts'
import { elsewhere } from '../../../extensions/evidence/elsewhere.ts'
import type { Evidence, Finding } from '../../engine/crosscheck/finding.ts'
import { useBridge } from '../bridge/use-snapshot.ts'
import { useOpenSource } from '../reader/open-source.ts'
import { useWording } from '../words/phrases.ts'
import { CopyCitation } from './CopyCitation.tsx'
import { labelOf } from './label.ts'
import { ScopeTable } from './ScopeTable.tsx'

interface Props {
  finding: Finding
  evidence: Evidence
}

/** One source: who published it and when, its sentence with the number emphasised, its scope, and what to do with it. */
export function SourceEvidence({ finding, evidence }: Props) {
  const wording = useWording()
  const { say, locale } = wording
  const publisher = labelOf(evidence, wording)
  const { before, emphasis, after } = excerpt(evidence, Number.POSITIVE_INFINITY)
  return (
    <article className="crosscheck-source" data-relation={evidence.relation} aria-label={publisher}>
      <header>
        <b>{publisher}</b>
        {!evidence.within && (
          <span className="crosscheck-filed">
            {evidence.published ? (
              <time dateTime={evidence.published}>{filed(evidence.published, locale)}</time>
            ) : (
              say('filedUnknown')
            )}
          </span>
        )}
        <span className="crosscheck-relation">{say(`relation-${evidence.relation}`)}</span>
      </header>
      <blockquote dir="auto">
        {before}
        {emphasis && <mark>{emphasis}</mark>}
        {after}
      </blockquote>
      {evidence.reason !== finding.reason && (
        <p className="crosscheck-quiet-text" dir="auto">
          {evidence.reason}
        </p>
      )}
      {finding.figure && <ScopeTable draft={finding.figure} evidence={evidence} publisher={publisher} />}
      <div className="crosscheck-actions">
        {evidence.within ? (
          <ShowElsewhere evidence={evidence} />
        ) : (
          <OpenSource evidence={evidence} publisher={publisher} />
        )}
        <UseSource finding={finding} evidence={evidence} />
        {!evidence.within && <CopyCitation evidence={evidence} />}
      </div>
    </article>
  )
}

function OpenSource({ evidence, publisher }: { evidence: Evidence; publisher: string }) {
  const { say } = useWording()
  const openSource = useOpenSource()
  return (
    <button
      type="button"
      className="crosscheck-button"
      aria-label={say('openSourceOf', { publisher })}
      onClick={() => openSource(evidence.articleId, evidence)}
    >
      {say('openSource')}
    </button>
  )
}

/** The way to the draft's other passage, which has a finding of its own. */
function ShowElsewhere({ evidence }: { evidence: Evidence }) {
  const { say } = useWording()
  const bridge = useBridge()
  const show = () => {
    const other = elsewhere(evidence, bridge.getSnapshot().findings)
    if (other) bridge.select(other.id, false)
  }
  return (
    <button type="button" className="crosscheck-button" onClick={show}>
      {say('showElsewhere')}
    </button>
  )
}

/** Where a source puts against the draft something that could stand in its place: the button that puts it there. */
function UseSource({ finding, evidence }: Props) {
  const { say } = useWording()
  const bridge = useBridge()
  const speaksAgainst = differs(evidence.relation) || evidence.relation === 'hedge'
  const words = speaksAgainst && bridge.isEditable() ? sourceWords(finding, evidence) : null
  if (!words) return null
  const nth = finding.evidence.indexOf(evidence)
  return (
    <button type="button" className="crosscheck-button" onClick={() => bridge.putSource(finding.id, nth)}>
      {say('useSource', { words })}
    </button>
  )
}
