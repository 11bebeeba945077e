import { EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { createRoot } from 'react-dom/client'
import { Crosscheck } from 'tiptap-crosscheck'
import { CrosscheckPanel } from 'tiptap-crosscheck/react'
import CrosscheckWorker from 'tiptap-crosscheck/worker?worker'
import 'tiptap-crosscheck/style.css'
import { archive, published } from '../archive.ts'

function Desk() {
  const editor = useEditor({
    extensions: [
      StarterKit,
      Crosscheck.configure({ archive, published, createWorker: () => new CrosscheckWorker() }),
    ],
    injectCSS: false,
  })
  return (
    <>
      <EditorContent editor={editor} />
      <CrosscheckPanel editor={editor} />
    </>
  )
}

createRoot(document.getElementById('root')!).render(<Desk />)
