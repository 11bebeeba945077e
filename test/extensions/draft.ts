import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Plugin } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import StarterKit from '@tiptap/starter-kit'
import { blocks } from '../../extensions/crosscheck/blocks.ts'
import type { Highlighter } from '../../extensions/crosscheck/highlighter.ts'
import { markOf } from '../../extensions/crosscheck/marks.ts'
import { pendingIn, pendingPlugin } from '../../extensions/crosscheck/pending.ts'
import { crosscheckKey, crosscheckState, NOTHING, stateField } from '../../extensions/crosscheck/state.ts'
import type { Finding, Verdict } from '../../src/engine/crosscheck/finding.ts'

export const schema = getSchema([StarterKit])

/** A document of plain paragraphs. */
export const docOf = (...paragraphs: string[]): Node =>
  schema.node(
    'doc',
    null,
    paragraphs.map(text => schema.node('paragraph', null, text ? [schema.text(text)] : [])),
  )

/** An editor's state with the plugin's part in it, and nothing else. */
export const stateOf = (doc: Node): EditorState =>
  EditorState.create({
    doc,
    plugins: [new Plugin({ key: crosscheckKey, state: stateField(NOTHING) }), pendingPlugin()],
  })

/** Covers every finding and marks it by how loud it is. */
export const everything: Highlighter = {
  covers: () => true,
  className: (_finding, loudness) => loudness,
  pending: () => 'pending',
}

/** A finding about some words of a text that it finds there itself; its id is the words. */
export function findingIn(
  text: string,
  words: string,
  verdict: Verdict = 'disputed',
  paragraph = 0,
): Finding {
  const start = text.indexOf(words)
  const name = { start, end: start + words.length, text: words, kind: 'other', canonical: words } as const
  return { id: words, paragraph, name, verdict, reason: `A reason for ${words}.`, evidence: [] }
}

/** The marks of some words, each in the first block that holds it. */
export function marksOf(doc: Node, words: readonly string[], verdict: Verdict = 'disputed'): DecorationSet {
  const all = blocks(doc)
  const marks = words.flatMap(word => {
    const block = all.find(({ text }) => text.includes(word))!
    return markOf(findingIn(block.text, word, verdict), block, [everything]) ?? []
  })
  return DecorationSet.create(doc, marks)
}

/** What is marked in a state, in the order of the document. */
export const marked = (state: EditorState): string[] => wordsOf(state, crosscheckState(state).marks)

/** What is shown as not judged yet. */
export const pending = (state: EditorState): string[] => wordsOf(state, pendingIn(state))

const wordsOf = (state: EditorState, marks: DecorationSet): string[] =>
  marks
    .find()
    .sort((a, b) => a.from - b.from)
    .map(mark => state.doc.textBetween(mark.from, mark.to))
