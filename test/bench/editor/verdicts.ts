import { clear, create, frame, marksIn, middle, ready, settled, wait } from './editors.ts'

/** Milliseconds from the space that ends a figure to the frame after its mark was drawn. */
export async function verdicts(words: number, times: number): Promise<number[]> {
  const editor = create(words, true)
  await ready(editor)
  const found: number[] = []
  for (let nth = 0; nth < times; nth++) {
    const number = (51_003 + nth * 11).toLocaleString('en')
    editor.commands.setTextSelection(middle(editor))
    editor.view.dispatch(editor.state.tr.insertText(' Then some '))
    await settled(editor)
    editor.view.dispatch(editor.state.tr.insertText(number))
    await wait(50)
    const before = marksIn(editor)
    editor.view.dispatch(editor.state.tr.insertText(' '))
    const start = performance.now()
    while (marksIn(editor) <= before && performance.now() - start < 3_000) await frame()
    found.push(performance.now() - start)
  }
  clear(editor)
  return found
}
