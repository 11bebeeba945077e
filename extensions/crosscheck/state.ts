import type { Node } from '@tiptap/pm/model'
import { type EditorState, PluginKey, type StateField, type Transaction } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { mapMarks } from './map-marks.ts'
import { markById, redraw } from './marks.ts'
import type { Snapshot } from './snapshot.ts'

/** What the plugin holds: what everybody reads, and where its findings stand. */
export interface CrosscheckState {
  snapshot: Snapshot
  marks: DecorationSet
}

/** What a transaction of ours replaces; the rest stays. */
export interface Change {
  marks?: DecorationSet
  snapshot?: Partial<Snapshot>
  /** The id of the finding that becomes current; null for none. */
  select?: string | null
}

export const crosscheckKey = new PluginKey<CrosscheckState>('crosscheck')

export const NOTHING: CrosscheckState = {
  snapshot: {
    status: 'waiting',
    findings: [],
    coverage: { figures: 0, compared: 0, names: 0, matched: 0 },
    selected: null,
    signOffs: {},
    reopened: {},
    articles: [],
  },
  marks: DecorationSet.empty,
}

/** The state of an editor that may not have been mounted yet. */
export const crosscheckState = (state: EditorState): CrosscheckState =>
  crosscheckKey.getState(state) ?? NOTHING

export const hasMarks = (state: EditorState): boolean => crosscheckState(state).marks.find().length > 0

/** The plugin's state after a transaction: its marks are moved, and what the transaction says is replaced. */
function applyTransaction(transaction: Transaction, old: CrosscheckState): CrosscheckState {
  const moved = transaction.docChanged ? mapMarks(old.marks, transaction) : old.marks
  const state = moved === old.marks ? old : { ...old, marks: moved }
  const change = transaction.getMeta(crosscheckKey) as Change | undefined
  if (!change) return state
  const changed = {
    marks: change.marks ?? state.marks,
    snapshot: change.snapshot ? { ...state.snapshot, ...change.snapshot } : state.snapshot,
  }
  return change.select === undefined ? changed : select(changed, transaction.doc, change.select)
}

function select(state: CrosscheckState, doc: Node, id: string | null): CrosscheckState {
  const { snapshot } = state
  if (snapshot.selected === id) return state
  let { marks } = state
  for (const [shown, selected] of [
    [snapshot.selected, false],
    [id, true],
  ] as const) {
    const mark = markById(marks, shown)
    if (mark) marks = marks.remove([mark]).add(doc, [redraw(mark, selected)])
  }
  return { marks, snapshot: { ...snapshot, selected: id } }
}

/** The plugin's state, as ProseMirror wants it. */
export const stateField = (initial: CrosscheckState): StateField<CrosscheckState> => ({
  init: () => initial,
  apply: applyTransaction,
})

/** A transaction that changes nothing but the plugin's state, and leaves no trace in the history. */
export const changeOf = (state: EditorState, change: Change): Transaction =>
  state.tr.setMeta(crosscheckKey, change).setMeta('addToHistory', false)
