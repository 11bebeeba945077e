import { Profiler } from 'react'
import { createRoot } from 'react-dom/client'
import { CrosscheckPanel } from '../../../src/panel/index.ts'
import { clear, create, middle, ready, settled, wait } from './editors.ts'

/** How often the panel renders while so many keys are pressed in one paragraph without changing any finding. */
export async function renders(words: number, keys: number): Promise<{ loading: number; typing: number }> {
  const editor = create(words, true)
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  let count = 0
  const rendered = () => {
    count++
  }
  root.render(
    <Profiler id="panel" onRender={rendered}>
      <CrosscheckPanel editor={editor} />
    </Profiler>,
  )
  await ready(editor)
  // The announcement of what was found comes last.
  await wait(2_000)
  await settled(editor)
  const loading = count
  count = 0
  editor.commands.setTextSelection(middle(editor))
  for (let key = 0; key < keys; key++) {
    editor.view.dispatch(editor.state.tr.insertText(key % 6 === 5 ? ' ' : 'e'))
    await wait(10)
  }
  await settled(editor)
  const typing = count
  root.unmount()
  clear(editor)
  return { loading, typing }
}
