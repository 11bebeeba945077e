import type { Editor } from '@tiptap/react'
import { EditorContent } from '@tiptap/react'
import type { Page } from './App.tsx'
import { useSay } from './language.ts'
import { Toolbar } from './Toolbar.tsx'

interface Props {
  editor: Editor
  page: Page
  onPage(page: Page): void
  /** An ISO date; '' for none. */
  filed: string
  onFiled(date: string): void
}

/** The sheet that is written on, with the tools above it. */
export function Desk({ editor, page, onPage, filed, onFiled }: Props) {
  const say = useSay()
  return (
    <main className="desk">
      <div className="tools">
        <Toolbar editor={editor} />
        <label className="filed">
          {say('filed')} <input type="date" value={filed} onChange={event => onFiled(event.target.value)} />
        </label>
        <fieldset className="segments">
          <legend className="unseen">{say('draft')}</legend>
          {(['example', 'empty'] as const).map(name => (
            <button key={name} type="button" aria-pressed={page === name} onClick={() => onPage(name)}>
              {say(name)}
            </button>
          ))}
        </fieldset>
      </div>
      <EditorContent editor={editor} className="sheet" />
    </main>
  )
}
