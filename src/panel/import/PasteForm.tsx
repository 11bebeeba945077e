import { type ClipboardEvent, useRef, useState } from 'react'
import type { Facts } from '../../engine/articles/article.ts'
import { useBridge } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'
import { FactsForm } from './FactsForm.tsx'
import { useImport } from './use-import.ts'

/** A text, or a piece of a page with its markup, from the clipboard. */
export function PasteForm({ onDone }: { onDone(): void }) {
  const { say } = useWording()
  const bridge = useBridge()
  const { importer } = useImport()
  const area = useRef<HTMLTextAreaElement>(null)
  /** What a page gave besides the plain text that is shown; only for as long as that is not changed. */
  const page = useRef<{ html: string; shown: string } | null>(null)
  const [error, setError] = useState('')

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const shown = event.clipboardData.getData('text/plain')
    page.current = html && event.currentTarget.value === '' ? { html, shown } : null
  }
  const add = async (facts: Partial<Facts>) => {
    const text = area.current?.value ?? ''
    if (!text.trim()) return setError(say('importNothing'))
    const markedUp = page.current?.shown === text ? page.current.html : undefined
    const file = markedUp ? new File([markedUp], 'pasted.html') : new File([text], 'pasted.txt')
    const [report] = await bridge.addFiles([file])
    if (report?.error) return setError(report.error)
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value))
    const [entry] = report?.added?.entries ?? []
    if (entry && Object.keys(given).length) await bridge.correctArticle(entry.id, given)
    importer.note(report, given)
    onDone()
  }
  return (
    <FactsForm entry={{}} submit={say('importAdd')} onSubmit={facts => void add(facts)}>
      <p>
        <label>
          {say('importText')}
          <textarea ref={area} rows={6} onPaste={paste} />
        </label>
      </p>
      {error && <p role="alert">{error}</p>}
    </FactsForm>
  )
}
