// What a server does with the package: renders the page on which it will run, and checks a draft itself.
import { EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Crosscheck } from 'tiptap-crosscheck'
import { check, MemoryArchive, readText } from 'tiptap-crosscheck/engine'
import { CrosscheckPanel } from 'tiptap-crosscheck/react'

function Desk() {
  const editor = useEditor({ extensions: [StarterKit, Crosscheck], immediatelyRender: false })
  return createElement(
    'main',
    null,
    createElement(EditorContent, { editor }),
    createElement(CrosscheckPanel, { editor }),
  )
}

const archive = new MemoryArchive()
await archive.add([
  readText('Police said 12 passengers died when the ferry sank off Manila on Sunday.', {
    id: 'a',
    publisher: 'Coastal News',
  }),
])
const { findings } = await check(
  { paragraphs: ['Police said 21 passengers died when the ferry sank off Manila on Sunday.'] },
  archive,
)
console.log(
  JSON.stringify({ page: renderToString(createElement(Desk)), verdicts: findings.map(f => f.verdict) }),
)
