import type { ReactNode } from 'react'
import { useIsEmpty, useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'

/** A title and a sentence where a list would stand. */
export function Placeholder({
  title,
  text,
  children,
}: {
  title: string
  text: string
  children?: ReactNode
}) {
  return (
    <div className="crosscheck-placeholder">
      <p className="crosscheck-placeholder-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  )
}

/** Why there is no finding: failed, no sources, no text, still reading, or nothing that could be checked. */
export function StatePlaceholder() {
  const { say } = useWording()
  const status = useSnapshot('status')
  const articles = useSnapshot('articles')
  const isEmpty = useIsEmpty()
  if (status === 'failed') return <Placeholder title={say('failedTitle')} text={say('failed')} />
  if (status === 'waiting' || (status === 'checking' && !isEmpty)) {
    return <Placeholder title={say('checkingTitle')} text={say('checking')} />
  }
  if (articles.length === 0)
    return <Placeholder title={say('emptyArchiveTitle')} text={say('emptyArchive')} />
  if (isEmpty) return <Placeholder title={say('emptyDraftTitle')} text={say('emptyDraft')} />
  return <Placeholder title={say('nothingFoundTitle')} text={say('nothingFound')} />
}
