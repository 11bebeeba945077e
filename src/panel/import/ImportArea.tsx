import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'
import { droppedFiles } from './dropped-files.ts'
import { FilePicker } from './FilePicker.tsx'
import { ImportReport } from './ImportReport.tsx'
import { PasteForm } from './PasteForm.tsx'
import { SaveArchive } from './SaveArchive.tsx'
import { useImport } from './use-import.ts'

/** The list of sources, on which files can be dropped, below the ways to add some and what became of them. */
export function ImportArea({ children }: { children: ReactNode }) {
  const { say } = useWording()
  const { importer } = useImport()
  const notice = useSnapshot('notice')
  const [over, setOver] = useState(false)
  const [pasting, setPasting] = useState(false)
  const form = useId()

  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const drag = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent<HTMLElement>) => {
    const to = event.relatedTarget
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
  }
  const drop = async (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(false)
    void importer.add(await droppedFiles(event.dataTransfer))
  }

  return (
    <section
      className="crosscheck-scroller crosscheck-import"
      data-over={over}
      aria-label={say('viewSources')}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
    >
      <div className="crosscheck-import-bar">
        <FilePicker onFiles={files => void importer.add(files)} />
        <button
          type="button"
          className="crosscheck-button"
          aria-expanded={pasting}
          aria-controls={form}
          onClick={() => setPasting(!pasting)}
        >
          {say('importPaste')}
        </button>
        <SaveArchive />
        <p className="crosscheck-quiet-text">{say(over ? 'importDrop' : 'importHint')}</p>
        {notice && <p role="alert">{notice}</p>}
      </div>
      <div id={form}>{pasting && <PasteForm onDone={() => setPasting(false)} />}</div>
      <ImportReport />
      {children}
    </section>
  )
}
