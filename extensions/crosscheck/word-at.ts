import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { ATOM, blockText } from './block-text.ts'

const GAP = new RegExp(`[\\s${ATOM}]`)

/**
 * The run without white space that a position touches, as document positions: a number with its separators, its
 * currency and its closing mark is one. Null between two spaces and outside of text.
 */
export function wordAt($pos: ResolvedPos): { from: number; to: number } | null {
  const block: Node = $pos.parent
  if (!block.isTextblock) return null
  const text = blockText(block)
  const start = $pos.start()
  let from = $pos.parentOffset
  let to = from
  while (from > 0 && !GAP.test(text[from - 1]!)) from--
  while (to < text.length && !GAP.test(text[to]!)) to++
  return from === to ? null : { from: start + from, to: start + to }
}
