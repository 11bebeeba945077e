import type { Signature } from '../../../extensions/crosscheck/sign-offs.ts'
import type { CrosscheckStorage } from '../../../extensions/crosscheck/snapshot.ts'
import type { Decision } from '../../signoff/sign-off.ts'

/** All that the panel asks of an editor. */
export interface Bridge
  extends Pick<
    CrosscheckStorage,
    | 'addFiles'
    | 'correctArticle'
    | 'removeArticles'
    | 'exportArchive'
    | 'getSnapshot'
    | 'subscribe'
    | 'onWish'
    | 'readArticle'
    | 'discords'
    | 'sentenceOf'
  > {
  /** Makes a finding current, selects its words in the draft and scrolls to them; `focus` also moves the caret there. */
  select(id: string, focus: boolean): void
  nextAlarm(): void
  previousAlarm(): void
  signOff(id: string, decision: Decision, signature: Signature): void
  undoSignOff(id: string): void
  /** Puts the words of a source in the draft; `nth` is its place in the finding's evidence. */
  putSource(id: string, nth: number): void
  /** Checks the whole draft again. */
  recheck(): void
  /** Stops the check that is under way. */
  stopCheck(): void
  /** Whether the draft may be written in. */
  isEditable(): boolean
  /** Whether the draft holds no text. */
  isEmpty(): boolean
  /** Calls back after every change of the draft. */
  onChange(listener: () => void): () => void
}
