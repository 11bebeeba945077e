import type { Editor } from '@tiptap/core'
import { useMemo } from 'react'
import { editorBridge } from '../bridge/editor-bridge.ts'
import { Panel, type PanelProps } from './Panel.tsx'

export interface CrosscheckPanelProps extends Omit<PanelProps, 'bridge'> {
  /** An editor with the Crosscheck extension; null while it is being made. */
  editor: Editor | null
}

/**
 * The findings of an editor's draft, with their sources. Needs the style sheets `extensions/style.css` and `panel.css`.
 * `<CrosscheckPanel editor={editor} />`
 */
export function CrosscheckPanel({ editor, ...props }: CrosscheckPanelProps) {
  const bridge = useMemo(() => editor && editorBridge(editor), [editor])
  return bridge && <Panel bridge={bridge} {...props} />
}
