import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { FigureSeen } from '../../src/engine/figures-seen.ts'
import { align } from './align.ts'
import type { Block } from './blocks.ts'
import type { Seen } from './first-sight.ts'
import type { Highlighter } from './highlighter.ts'
import { judgedText } from './judged-text.ts'
import { mapMarks } from './map-marks.ts'
import { spanOf } from './spans.ts'
import { crosscheckState } from './state.ts'

/**
 * Figures that were seen and are not judged yet. They are no findings: nothing is said of them, no card opens and no
 * list has them. Each goes when a mark comes to its place, and all when there is nothing more to wait for.
 */
const pendingKey = new PluginKey<DecorationSet>('crosscheckPending')

/** Stands behind the plugin that holds the findings. */
export const pendingPlugin = (): Plugin<DecorationSet> =>
  new Plugin({
    key: pendingKey,
    state: { init: () => DecorationSet.empty, apply: stillPending },
    props: { decorations: pendingIn },
  })

export const pendingIn = (state: EditorState): DecorationSet =>
  pendingKey.getState(state) ?? DecorationSet.empty

function stillPending(
  transaction: Transaction,
  old: DecorationSet,
  before: EditorState,
  after: EditorState,
): DecorationSet {
  const seen = transaction.getMeta(pendingKey) as Decoration[] | undefined
  if (!seen && old === DecorationSet.empty) return old
  const { snapshot, marks } = crosscheckState(after)
  if (snapshot.status !== 'checking') return DecorationSet.empty
  const moved = transaction.docChanged ? mapMarks(old, transaction) : old
  const pending = seen ? moved.add(transaction.doc, seen) : moved
  if (!seen && marks === crosscheckState(before).marks) return pending
  const judged = pending.find().filter(({ from, to }) => isMarked(marks, from, to))
  return judged.length > 0 ? pending.remove(judged) : pending
}

/** Whether a mark covers a part of a stretch; one that only touches it does not. */
const isMarked = (marks: DecorationSet, from: number, to: number): boolean =>
  marks.find(from, to).some(mark => mark.from < to && mark.to > from)

/** Draws the figures of some paragraphs as pending, where those stand now and nothing in them is marked. */
export function foresee(
  view: EditorView,
  blocks: readonly Block[],
  seen: Seen,
  paragraphs: readonly string[],
  highlighters: readonly Highlighter[],
): void {
  // A mark that is drawn in the middle of a composition would break it off.
  if (view.isDestroyed || view.composing) return
  const { state } = view
  const drawnAlready = [crosscheckState(state).marks, pendingIn(state)]
  const texts = blocks.map(({ text }) => text)
  const drawn = align(paragraphs, texts).flatMap((index, nth) => {
    const block = blocks[nth]!
    const figures = index === null ? undefined : seen[index]
    if (!figures || drawnAlready.some(marks => isMarked(marks, block.from, block.to))) return []
    return figures.flatMap(figure => draw(figure, block, highlighters) ?? [])
  })
  view.dispatch(state.tr.setMeta(pendingKey, drawn).setMeta('addToHistory', false))
}

function draw(
  figure: FigureSeen,
  { from, text }: Block,
  highlighters: readonly Highlighter[],
): Decoration | null {
  const classes = highlighters.map(one => one.pending?.(figure)).find(Boolean)
  const { start, end } = spanOf({ figure })
  if (!classes || !(start >= 0 && start < end && end <= text.length)) return null
  const spec = { judged: judgedText(text, start, end) }
  return Decoration.inline(from + start, from + end, { nodeName: 'span', class: classes }, spec)
}
