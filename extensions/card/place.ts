import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import type { EditorView } from '@tiptap/pm/view'

/** Pixels between the mark and the card; the card's invisible rim covers them, so that the pointer can cross. */
const GAP = 8
/** Pixels kept free at the edges of the window. */
const MARGIN = 8

/**
 * Keeps the card beside a stretch of the document while anything scrolls or is resized.
 * `update` places it again after the document changed; `stop` ends it.
 */
export function keepPlaced(
  view: EditorView,
  card: HTMLElement,
  range: () => { from: number; to: number } | null,
) {
  const anchor = {
    getBoundingClientRect: () => domRange(view, range()).getBoundingClientRect(),
    getClientRects: () => domRange(view, range()).getClientRects(),
    contextElement: view.dom,
  }
  const update = async () => {
    if (view.isDestroyed || !card.isConnected) return
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) =>
            card.style.setProperty('--crosscheck-card-room', `${Math.max(160, availableHeight)}px`),
        }),
      ],
    })
    card.style.setProperty('left', `${Math.round(x)}px`)
    card.style.setProperty('top', `${Math.round(y)}px`)
  }
  return { update, stop: autoUpdate(anchor, card, update) }
}

function domRange(view: EditorView, range: { from: number; to: number } | null): Range {
  const found = document.createRange()
  if (!range) return found
  const start = view.domAtPos(range.from, 1)
  const end = view.domAtPos(range.to, -1)
  found.setStart(start.node, start.offset)
  found.setEnd(end.node, end.offset)
  return found
}
