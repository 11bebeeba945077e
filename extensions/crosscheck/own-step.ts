import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** As much as is asked of the history of a shared document, which Yjs keeps in place of the editor's own. */
interface SharedHistory {
  undoManager?: { stopCapturing(): void }
}

/** Parts what a transaction does from what was done right before and after it: one press is one step to undo. */
export function asOwnStep(transaction: Transaction, state: EditorState): Transaction {
  const shared = state.plugins.find(({ spec }) => keyOf(spec).startsWith('y-undo'))
  const history = shared?.getState(state) as SharedHistory | undefined
  history?.undoManager?.stopCapturing()
  // Once the editor has passed the change on.
  queueMicrotask(() => history?.undoManager?.stopCapturing())
  return closeHistory(transaction)
}

const keyOf = ({ key }: { key?: unknown }): string => (key as { key?: string } | undefined)?.key ?? ''
