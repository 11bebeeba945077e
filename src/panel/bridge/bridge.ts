import type { CrosscheckStorage } from '../../../extensions/crosscheck/snapshot.ts'

/** All that the panel asks of an editor. */
export interface Bridge extends Pick<CrosscheckStorage, 'getSnapshot' | 'subscribe' | 'readArticle'> {
  /** Makes a finding current, selects its words in the draft and scrolls to them; `focus` also moves the caret there. */
  select(id: string, focus: boolean): void
  nextAlarm(): void
  previousAlarm(): void
  /** Whether the draft holds no text. */
  isEmpty(): boolean
  /** Calls back after every change of the draft. */
  onChange(listener: () => void): () => void
}
