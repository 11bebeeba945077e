import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { articles } from '../../../demo/corpus.ts'
import { Crosscheck } from '../../../extensions/index.ts'
import { draftOf } from './draft.ts'

const createWorker = () =>
  new Worker(new URL('../../../src/worker/worker.ts', import.meta.url), { type: 'module' })

export const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** The time at which the next frame was painted. */
export const frame = () =>
  new Promise<number>(resolve => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))

/** An editor on a draft of so many words, with Crosscheck on the demo's archive or bare. */
export function create(words: number, checked: boolean): Editor {
  const element = document.body.appendChild(document.createElement('div'))
  const extensions = checked
    ? [StarterKit, Crosscheck.configure({ archive: articles, createWorker, published: '2016-02-12' })]
    : [StarterKit]
  return new Editor({ element, extensions, content: draftOf(words) })
}

export const marksIn = (editor: Editor): number => editor.view.dom.querySelectorAll('.crosscheck-mark').length

export const pendingIn = (editor: Editor): number =>
  editor.view.dom.querySelectorAll('.crosscheck-pending').length

/** Waits until the whole draft was checked and all of its marks are drawn. */
export async function ready(editor: Editor): Promise<void> {
  const { getSnapshot } = editor.storage.crosscheck
  while (getSnapshot().status !== 'ready' || marksIn(editor) < getSnapshot().findings.length) await wait(20)
  await frame()
}

/** Waits until the checker has had time to answer and the answer is drawn. */
export async function settled(editor: Editor): Promise<void> {
  await wait(400)
  await ready(editor)
}

/** The position in the middle of the document at which its nearest paragraph ends. */
export const middle = (editor: Editor): number => {
  const { doc } = editor.state
  return doc.resolve(Math.floor(doc.content.size / 2)).end(1)
}

export function clear(...editors: Editor[]): void {
  for (const editor of editors) editor.destroy()
  document.body.replaceChildren()
}
