import type { Node } from '@tiptap/pm/model'

/** Stands for whatever is not text: an inline image, a mention, a stretch of code. No word runs across it. */
export const ATOM = '\uFFFC'

const known = new WeakMap<Node, string>()

/**
 * The text of a textblock, as the engine is to read it. It runs across marks, stops at atoms and code, and has
 * one UTF-16 unit for each position of the block's content: an offset into it is an offset from the block's start.
 */
export function blockText(block: Node): string {
  let text = known.get(block)
  if (text === undefined) {
    text = contentText(block)
    known.set(block, text)
  }
  return text
}

function contentText(parent: Node): string {
  let text = ''
  parent.forEach(child => {
    text += inlineText(child)
  })
  return text
}

function inlineText(node: Node): string {
  if (node.isText) return isCode(node) ? ATOM.repeat(node.nodeSize) : (node.text ?? '')
  if (node.type.spec.linebreakReplacement || node.type.name === 'hardBreak') return '\n'
  if (node.isAtom) return ATOM.repeat(node.nodeSize)
  return ATOM + contentText(node) + ATOM
}

const isCode = (node: Node): boolean => node.marks.some(mark => mark.type.spec.code)
