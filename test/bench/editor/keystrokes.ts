import type { Editor } from '@tiptap/core'
import { clear, create, marksIn, middle, ready } from './editors.ts'

const WHICH = ['bare', 'checked'] as const
type Which = (typeof WHICH)[number]

/** Milliseconds between two keystrokes. */
const PACE = 8

function press(editor: Editor, key: number): void {
  const letter = key % 6 === 5 ? ' ' : 'e'
  editor.view.dispatch(editor.state.tr.insertText(letter))
  void editor.view.dom.offsetHeight
}

let editors: Record<Which, Editor> | null = null

/** A bare editor and a checked one on drafts of one length, ready to type in. Gives the number of marks. */
export async function openBoth(words: number): Promise<number> {
  editors = { bare: create(words, false), checked: create(words, true) }
  await ready(editors.checked)
  for (const editor of Object.values(editors)) editor.commands.setTextSelection(middle(editor))
  return marksIn(editors.checked)
}

/**
 * So many keystrokes in each, key by key, so that whatever else the machine does falls on both alike; which of the
 * two comes first changes from key to key. Gives milliseconds by the clock; each call of a timer carries a mark, by
 * which the driver finds its processor time.
 */
export async function keystrokes(keys: number): Promise<Record<Which, number[]>> {
  const times: Record<Which, number[]> = { bare: [], checked: [] }
  for (let key = 0; key < keys; key++) {
    for (const which of key % 2 ? WHICH : [...WHICH].reverse()) {
      await new Promise<void>(resolve =>
        setTimeout(() => {
          performance.mark(which)
          const start = performance.now()
          press(editors![which], key)
          times[which].push(performance.now() - start)
          resolve()
        }, PACE),
      )
    }
  }
  return times
}

export function closeBoth(): void {
  clear(...Object.values(editors ?? {}))
}
