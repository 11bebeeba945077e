import { excerpt } from '../../../extensions/card/excerpt.ts'
import { filed } from '../../../extensions/card/filed.ts'
import type { Evidence, Finding } from '../../engine/crosscheck/finding.ts'
import { useOpenSource } from '../reader/open-source.ts'
import { useWording } from '../words/phrases.ts'
import { ScopeTable } from './ScopeTable.tsx'

/** One source: who published it and when, its sentence with the number emphasised, and its scope. */
export function SourceEvidence({ finding, evidence }: { finding: Finding; evidence: Evidence }) {
  const { say, locale } = useWording()
  const openSource = useOpenSource()
  const publisher = evidence.publisher || say('publisherUnknown')
  const { before, emphasis, after } = excerpt(evidence, Number.POSITIVE_INFINITY)
  return (
    <article className="crosscheck-source" data-relation={evidence.relation}>
      <header>
        <b>{publisher}</b>
        <span className="crosscheck-filed">
          {evidence.published ? (
            <time dateTime={evidence.published}>{filed(evidence.published, locale)}</time>
          ) : (
            say('filedUnknown')
          )}
        </span>
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
      <button
        type="button"
        className="crosscheck-button"
        aria-label={say('openSourceOf', { publisher })}
        onClick={() => openSource(evidence)}
      >
        {say('openSource')}
      </button>
    </article>
  )
}
