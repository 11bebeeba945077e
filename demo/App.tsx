import { useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useState } from 'react'
import { Crosscheck } from '../extensions/crosscheck/crosscheck.ts'
import { CrosscheckPanel } from '../src/panel/index.ts'
import type { Checker } from '../src/worker/checker.ts'
import { askedArchive } from './archive.ts'
import { articles } from './corpus.ts'
import { Desk } from './Desk.tsx'
import example from './draft.html?raw'
import { type Code, firstLanguage, LANGUAGES, LanguageContext, rememberLanguage } from './language.ts'
import { Masthead } from './Masthead.tsx'

export type Page = 'example' | 'empty'

/** When the draft is filed, unless the journalist says otherwise: the day of its sources. */
const FILED = '2016-02-12'

/** The page that an address asks for: `?page=empty` for a blank one. */
const asked: Page = new URLSearchParams(location.search).get('page') === 'empty' ? 'empty' : 'example'
const contentOf = (page: Page): string => (page === 'example' ? example : '')

/** The newsroom's server to check against, in place of the articles of the page. */
const server = askedArchive(location.search)
const serverChecker = async (url: string): Promise<Checker> => {
  const [{ LocalChecker }, { ServerArchive }] = await Promise.all([
    import('../src/worker/local-checker.ts'),
    import('../src/remote/server-archive.ts'),
  ])
  return new LocalChecker(new ServerArchive({ url }))
}

export function App() {
  const [page, setPage] = useState(asked)
  const [filed, setFiled] = useState(FILED)
  const [language, setLanguage] = useState(firstLanguage)
  const editor = useEditor({
    extensions: [
      StarterKit.configure({ link: false }),
      Crosscheck.configure({
        ...LANGUAGES[language],
        archive: articles,
        ...(server && { createChecker: () => serverChecker(server) }),
        desk: 'demo',
        title: 'Powers promise Syria a pause',
        createWorker: () =>
          new Worker(new URL('../src/worker/worker.ts', import.meta.url), { type: 'module' }),
        published: FILED,
      }),
    ],
    content: contentOf(asked),
    // The page's policy lets no style be written into it; demo.css holds what ProseMirror needs.
    injectCSS: false,
    editorProps: { attributes: { 'aria-label': 'Draft', class: 'draft', lang: 'en' } },
  })

  const turnTo = (next: Page) => {
    setPage(next)
    editor.chain().setContent(contentOf(next)).focus('end').run()
  }
  const file = (date: string) => {
    setFiled(date)
    editor.commands.setPublished(date || undefined)
  }

  const speak = (code: Code) => {
    setLanguage(code)
    rememberLanguage(code)
    editor.commands.setLanguage(LANGUAGES[code])
  }
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return (
    <LanguageContext value={language}>
      <Masthead onLanguage={speak} />
      <Desk editor={editor} page={page} onPage={turnTo} filed={filed} onFiled={file} />
      <CrosscheckPanel editor={editor} resizable />
    </LanguageContext>
  )
}
