import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { Crosscheck } from 'tiptap-crosscheck'
import { mountPanel } from 'tiptap-crosscheck/react'
import 'tiptap-crosscheck/style.css'
import { archive, published } from '../archive.ts'

const root = document.getElementById('root')!
const [page, side] = [document.createElement('main'), document.createElement('aside')]
root.append(page, side)

const editor = new Editor({
  element: page,
  injectCSS: false,
  extensions: [
    StarterKit,
    Crosscheck.configure({
      archive,
      published,
      // What any bundler understands, not only Vite.
      createWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    }),
  ],
})

const unmount = mountPanel(side, editor)
addEventListener('pagehide', unmount, { once: true })
