import type { Editor } from '@tiptap/core'
import { loudness } from 'tiptap-crosscheck/engine'

/** A list of alarms of one's own, without React: it is drawn again only when a finding changes. */
export function alarmList(editor: Editor, list: HTMLElement): () => void {
  const { crosscheck } = editor.storage
  const draw = () => {
    const { findings, selected } = crosscheck.getSnapshot()
    const alarms = findings.filter(finding => loudness(finding.verdict) === 'alarm')
    list.replaceChildren(
      ...alarms.map(({ id, reason }) => {
        const button = document.createElement('button')
        button.textContent = reason
        button.ariaCurrent = String(id === selected)
        button.addEventListener('click', () => editor.chain().focus().selectFinding(id).run())
        return button
      }),
    )
  }
  draw()
  return crosscheck.subscribe(draw)
}
