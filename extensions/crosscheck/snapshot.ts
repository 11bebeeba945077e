import type { Added } from '../../src/engine/archive/added.ts'
import type { Discord } from '../../src/engine/archive/discord.ts'
import type { Article, Facts } from '../../src/engine/articles/article.ts'
import type { ArticleEntry } from '../../src/engine/articles/entry.ts'
import type { Check, Evidence, Finding } from '../../src/engine/crosscheck/finding.ts'
import type { Reading } from '../../src/engine/read.ts'
import type { Language } from '../../src/engine/wording/language.ts'
import type { SignOff } from '../../src/signoff/sign-off.ts'
import type { FileAdded, Progress } from '../../src/worker/checker.ts'
import type { PhraseKey } from './phrases.ts'

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
  /** Sign-offs that no longer hold, as verdict or evidence changed since, by the id of the finding that is open again. */
  reopened?: Readonly<Record<string, SignOff>>
  /** One sentence on the archive that the journalist should know: that nothing can be kept on this machine. */
  notice?: string
  /** The archive's articles, without their text: `readArticle` gives that. */
  articles: readonly ArticleEntry[]
  /** The host's name for the draft, and when it is filed: what a ledger is headed with. */
  title?: string
  published?: string
  /** The language of card and panel; English where there is none. Reasons are in it already. */
  language?: CardLanguage
}

/** A language for the card; one for the panel has its words besides. */
export type CardLanguage = Language<PhraseKey>

/** What became of a file: either its articles, or one sentence that says why it could not be read. */
export interface FileReport {
  name: string
  added?: FileAdded
  error?: string
}

export interface AddFilesOptions {
  onFile?: (report: FileReport) => void
  /** How far the file that is being added is. */
  onProgress?: (name: string, done: number, of: number) => void
  signal?: AbortSignal
}

export interface ReadArticle {
  article: Article
  /** One for each of its paragraphs. */
  readings: readonly Reading[]
}

/** What a panel is asked to show: a finding, or itself alone; or a source, where its evidence stands. */
export type Wish = { finding: string | null } | { source: Evidence }

/** `editor.storage.crosscheck`. Works as the two arguments of React's useSyncExternalStore. */
export interface CrosscheckStorage {
  getSnapshot(): Snapshot
  /** Calls back when the snapshot was replaced, never for a keystroke that changes no finding. */
  subscribe(listener: () => void): () => void
  /** Where a finding stands in the document now, as ProseMirror positions; null when its text is gone. */
  rangeOf(id: string): { from: number; to: number } | null
  /** The sentence that a finding stands in now; '' when its text is gone. */
  sentenceOf(id: string): string
  /** Calls back when the panel, or a source in it, is to be opened: whoever has subscribed is the panel. */
  onWish(listener: (wish: Wish) => void): () => void
  /**
   * Adds articles to the archive, or replaces those with the same id and older versions of the same story, and checks
   * the draft against them. Of many, those that are already there are checked against while the others follow; when
   * `signal` aborts, no more follow.
   */
  addArticles(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added>
  /**
   * Reads files of any known format, one after another, and adds their articles; `onFile` is told of each, also of one
   * that could not be read. When `signal` aborts, no more are added.
   */
  addFiles(files: readonly File[], options?: AddFilesOptions): Promise<FileReport[]>
  /** Gives an article another publisher, time of filing, dateline or headline, by hand; its text stays. */
  correctArticle(id: string, facts: Partial<Facts>): Promise<void>
  /** The whole archive as one file, `.ndjson.gz`, which `addFiles` reads. */
  exportArchive(): Promise<Blob>
  /** Removes articles from the archive and checks the draft without them. Unknown ids are no error. */
  removeArticles(ids: readonly string[]): Promise<void>
  /** Where the archive's articles disagree with one another, whatever the draft says. */
  discords(): Promise<Discord[]>
  /** An article with what is read in it, for marks in a reader; undefined when the archive has none of this id. */
  readArticle(id: string): Promise<ReadArticle | undefined>
}
