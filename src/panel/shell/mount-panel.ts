import type { Editor } from '@tiptap/core'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { CrosscheckPanel, type CrosscheckPanelProps } from './CrosscheckPanel.tsx'

/**
 * Puts the panel on a page that is not written in React: `const unmount = mountPanel(element, editor)`. The element is
 * the panel's own from then on; call what is returned before it leaves the page.
 */
export function mountPanel(
  element: Element,
  editor: Editor,
  props: Omit<CrosscheckPanelProps, 'editor'> = {},
): () => void {
  const root = createRoot(element)
  root.render(createElement(CrosscheckPanel, { ...props, editor }))
  return () => root.unmount()
}
