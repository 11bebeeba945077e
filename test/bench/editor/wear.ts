import type { Editor } from '@tiptap/core'
import { clear, create, middle, ready, wait } from './editors.ts'

declare global {
  interface Window {
    worn: Editor | undefined
  }
}

/** An editor that is edited, and whose card is opened and closed; the driver measures the memory around it. */
export async function wear(edits: number, cards: number): Promise<void> {
  window.worn ??= create(1_000, true)
  const editor = window.worn
  await ready(editor)
  for (let edit = 0; edit < edits; edit++) {
    if (edit % 2) editor.view.dispatch(editor.state.tr.delete(middle(editor) - 1, middle(editor)))
    else editor.view.dispatch(editor.state.tr.insertText('7', middle(editor)))
    if (edit % 50 === 0) await wait(5)
  }
  await wait(500)
  await ready(editor)
  for (let card = 0; card < cards; card++) {
    editor.commands.nextAlarm()
    await wait(2)
    editor.commands.closeCard()
  }
  await wait(300)
}

export async function rest(): Promise<void> {
  if (window.worn) clear(window.worn)
  window.worn = undefined
  await wait(300)
}
