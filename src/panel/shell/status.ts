import type { Status } from '../../../extensions/crosscheck/snapshot.ts'
import type { PhraseKey } from '../words/phrases.ts'

/** How far a check has come, in words. */
export const STATUS: Record<Status, PhraseKey> = {
  waiting: 'statusWaiting',
  checking: 'statusChecking',
  ready: 'statusReady',
  failed: 'statusFailed',
}
