import type { Article } from '../../src/engine/articles/article.ts'
import type { Check, Finding } from '../../src/engine/crosscheck/finding.ts'
import type { SignOff } from '../../src/signoff/sign-off.ts'

/**
 * waiting: nothing was asked yet; checking: an answer is under way; ready: the findings are those of the
 * text as it stands; failed: the engine gave no answer, `message` says why in one sentence.
 */
export type Status = 'waiting' | 'checking' | 'ready' | 'failed'

/** What the panel, the card and the marks all read, so that they cannot fall out of step. Immutable. */
export interface Snapshot {
  status: Status
  message?: string
  /** In the order of the document. Positions are not here: resolve them by id when they are used. */
  findings: readonly Finding[]
  coverage: Check['coverage']
  /** The id of the finding that the panel's row and the mark both show as current. */
  selected: string | null
  /** The sign-offs in force, by the id of the finding they hold for. */
  signOffs?: Readonly<Record<string, SignOff>>
  /** The archive's articles, for the reader and the card. */
  articles: readonly Article[]
}

/** `editor.storage.crosscheck`. Works as the two arguments of React's useSyncExternalStore. */
export interface CrosscheckStorage {
  getSnapshot(): Snapshot
  /** Calls back when the snapshot was replaced, never for a keystroke that changes no finding. */
  subscribe(listener: () => void): () => void
  /** Where a finding stands in the document now, as ProseMirror positions; null when its text is gone. */
  rangeOf(id: string): { from: number; to: number } | null
  /** Adds articles to the archive, or replaces those with the same id, and checks the draft against them. */
  addArticles(articles: readonly Article[]): Promise<void>
}
