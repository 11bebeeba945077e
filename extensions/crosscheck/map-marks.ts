import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'
import { blockText } from './block-text.ts'
import { judgedText } from './judged-text.ts'
import { specOf } from './marks.ts'
import { changedRange, positionsThrough } from './smallest-difference.ts'

/** The marks after a transaction: moved with their text, and gone where it is no longer what was judged. */
export function mapMarks(marks: DecorationSet, transaction: Transaction): DecorationSet {
  const mapping = positionsThrough(transaction)
  const changed = changedRange(mapping)
  if (!changed) return marks
  const { doc } = transaction
  const mapped = marks.map(mapping, doc)
  const stale = mapped.find(changed.from, changed.to).filter(mark => !stands(mark, doc))
  return stale.length > 0 ? mapped.remove(stale) : mapped
}

/** Whether a mark's words are still those that were judged. */
function stands(mark: Decoration, doc: Node): boolean {
  const $from = doc.resolve(mark.from)
  const block = $from.parent
  const end = mark.to - $from.start()
  if (!block.isTextblock || block.type.spec.code || end > block.content.size) return false
  return judgedText(blockText(block), $from.parentOffset, end) === specOf(mark).judged
}
