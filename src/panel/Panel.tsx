import {
  type FocusEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { Announcer } from './Announcer.tsx'
import type { Bridge } from './bridge.ts'
import { DrawerHandle } from './DrawerHandle.tsx'
import { FindingsView } from './FindingsView.tsx'
import { Header } from './Header.tsx'
import { OpenSourceContext, type Passage } from './open-source.ts'
import { type Phrases, useWording, WordingContext, wording } from './phrases.ts'
import { Reader } from './Reader.tsx'
import { SourcesView } from './SourcesView.tsx'
import { Tabs, type View } from './Tabs.tsx'
import { BridgeContext, useSnapshot } from './use-snapshot.ts'

export interface PanelProps {
  bridge: Bridge
  /** A BCP 47 tag: how numbers, times and plurals are written. Default: "en-GB". */
  locale?: string
  /** The panel's words in another language; what is left out is said in English. */
  phrases?: Partial<Phrases>
  ref?: Ref<PanelHandle>
}

export interface PanelHandle {
  /** Opens the panel where it is a drawer, and moves the focus to the row of a finding. */
  reveal(id: string): void
}

/** The panel around whatever holds the findings. */
export function Panel({ bridge, locale, phrases, ref }: PanelProps) {
  const words = useMemo(() => wording(locale, phrases), [locale, phrases])
  return (
    <BridgeContext value={bridge}>
      <WordingContext value={words}>
        <Frame ref={ref} />
      </WordingContext>
    </BridgeContext>
  )
}

/** What is open in the reader: an article, and the passage of the finding that led to it. */
interface Opened {
  articleId: string
  passage: Passage | null
}

function Frame({ ref }: Pick<PanelProps, 'ref'>) {
  const { say } = useWording()
  const body = useId()
  const articles = useSnapshot('articles')
  const [view, setView] = useState<View>('findings')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [drawn, setDrawn] = useState(false)
  const panel = useRef<HTMLElement>(null)

  // Whoever comes back from the reader goes on where they left.
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (view !== 'findings' || !(opener.current instanceof HTMLElement)) return
    opener.current.focus()
    opener.current = null
  }, [view])

  useImperativeHandle(ref, () => ({
    reveal(id) {
      flushSync(() => {
        setDrawn(true)
        setView('findings')
        setOpened(null)
      })
      panel.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)?.focus()
    },
  }))

  const openPassage = (passage: Passage) => {
    opener.current = document.activeElement
    setOpened({ articleId: passage.articleId, passage })
    setView('sources')
  }
  const change = (next: View) => {
    setOpened(null)
    setView(next)
  }
  // Whoever goes back to writing has no use for a drawer over the copy.
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setDrawn(false)
  }
  const back = () => change(opened?.passage ? 'findings' : 'sources')

  return (
    <OpenSourceContext value={openPassage}>
      <aside
        className="crosscheck-panel"
        ref={panel}
        aria-label={say('panel')}
        data-open={drawn}
        onBlur={onBlur}
      >
        <DrawerHandle open={drawn} controls={body} onToggle={() => setDrawn(!drawn)} />
        <div className="crosscheck-body" id={body}>
          <Header />
          <Failure />
          <Tabs view={view} onChange={change} />
          <div className="crosscheck-view" hidden={view !== 'findings'}>
            <FindingsView />
          </div>
          {view === 'sources' && (
            <div className="crosscheck-view">
              {opened ? (
                <Reader
                  article={articles.find(article => article.id === opened.articleId)}
                  passage={opened.passage}
                  onBack={back}
                />
              ) : (
                <SourcesView onOpen={articleId => setOpened({ articleId, passage: null })} />
              )}
            </div>
          )}
        </div>
        <Announcer />
      </aside>
    </OpenSourceContext>
  )
}

/** Why there was no answer, in the engine's own sentence. */
function Failure() {
  const { say } = useWording()
  const status = useSnapshot('status')
  const message = useSnapshot('message')
  if (status !== 'failed') return null
  return (
    <p role="alert" className="crosscheck-failure">
      {message ?? say('failed')}
    </p>
  )
}
