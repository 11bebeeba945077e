// Every recipe at work, as a newsroom would copy it.
import { Editor, type Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { Crosscheck, type CrosscheckOptions } from 'tiptap-crosscheck'
import 'tiptap-crosscheck/style.css'
import * as Y from 'yjs'
import { archive, published } from '../archive.ts'
import { sharedEditor } from '../recipes/collaboration.ts'
import { SearchArchive } from '../recipes/own-archive.ts'
import { alarmList } from '../recipes/own-panel.ts'
import { sportsDesk } from '../recipes/own-tolerances.ts'
import { ServerSignOffs } from '../recipes/server-sign-offs.ts'

const createWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
const settings: Partial<CrosscheckOptions> = { archive, published, createWorker }

function place(name: string): HTMLElement {
  const section = document.getElementById('root')!.appendChild(document.createElement('section'))
  section.ariaLabel = name
  return section.appendChild(document.createElement('div'))
}

const write = (name: string, extensions: Extensions) =>
  new Editor({ element: place(name), injectCSS: false, extensions: [StarterKit, ...extensions] })

const asked: (readonly string[])[] = []
const search = async (words: readonly string[]) => {
  asked.push(words)
  return archive
}
write('own archive', [Crosscheck.configure({ published, archive: new SearchArchive(search) })])

const withList = write('own panel', [Crosscheck.configure(settings)])
alarmList(withList, place('alarms'))

write('own tolerances', [sportsDesk(settings)])

const [here, there] = [new Y.Doc(), new Y.Doc()]
here.on('update', (update: Uint8Array) => Y.applyUpdate(there, update))
there.on('update', (update: Uint8Array) => Y.applyUpdate(here, update))
sharedEditor(place('shared here'), here, settings)
sharedEditor(place('shared there'), there, settings)

const signed = write('server sign-offs', [
  Crosscheck.configure({ ...settings, signOffs: new ServerSignOffs('/drafts/1/sign-offs') }),
])

Object.assign(window, { asked, signed })
