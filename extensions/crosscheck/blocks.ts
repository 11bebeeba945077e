import type { Node } from '@tiptap/pm/model'
import { sentences } from '../../src/engine/text/sentences.ts'
import { around } from '../../src/engine/text/span.ts'
import { blockText } from './block-text.ts'

/** One textblock of the document that is read: offsets into its text count from `from`. */
export interface Block {
  /** The document position at which its content begins, and that at which it ends. */
  from: number
  to: number
  text: string
}

/** Says which nodes, with all they contain, are not to be read. */
export type Exempt = (node: Node, pos: number) => boolean

/** The textblocks that hold words, in the order of the document. Code and what is exempt is left out. */
export function blocks(doc: Node, exempt: Exempt = () => false): Block[] {
  const found: Block[] = []
  doc.descendants((node, pos) => {
    if (node.type.spec.code || exempt(node, pos)) return false
    if (!node.isTextblock) return !node.isLeaf
    const text = blockText(node)
    if (/\S/.test(text)) found.push({ from: pos + 1, to: pos + 1 + text.length, text })
    return false
  })
  return found
}

/** The sentence around a stretch of one textblock, as the engine reads it. */
export function sentenceAt(doc: Node, { from, to }: { from: number; to: number }): string {
  const at = doc.resolve(from)
  const own = { start: from - at.start(), end: to - at.start() }
  const text = blockText(at.parent)
  const { start, end } = around(sentences(text), own) ?? own
  return text.slice(start, end)
}
