import { Editor } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import StarterKit from '@tiptap/starter-kit'
import { Crosscheck, type CrosscheckOptions } from 'tiptap-crosscheck'
import type * as Y from 'yjs'

/** One of several editors of a shared document; each checks for itself. Undo is Yjs's, not the starter kit's. */
export const sharedEditor = (element: HTMLElement, document: Y.Doc, options: Partial<CrosscheckOptions>) =>
  new Editor({
    element,
    injectCSS: false,
    extensions: [
      StarterKit.configure({ undoRedo: false }),
      Collaboration.configure({ document }),
      Crosscheck.configure(options),
    ],
  })
