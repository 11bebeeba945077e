import { type FocusEvent, useId, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { directionOf } from '../../engine/wording/wording.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { FindingsView } from '../findings/FindingsView.tsx'
import { OpenSourceContext, type Passage } from '../reader/open-source.ts'
import { Reader } from '../reader/Reader.tsx'
import { SourcesView } from '../sources/SourcesView.tsx'
import { useWording } from '../words/phrases.ts'
import { Announcer } from './Announcer.tsx'
import { DrawerHandle } from './DrawerHandle.tsx'
import { Failure } from './Failure.tsx'
import { Header } from './Header.tsx'
import type { PanelProps } from './Panel.tsx'
import { Tabs, type View } from './Tabs.tsx'

/** What is open in the reader: an article, and the passage of the finding that led to it. */
interface Opened {
  articleId: string
  passage: Passage | null
  /** What had the focus before. */
  from: Element | null
}

/** The frame of the panel: which view it shows, whether the drawer is open, and where the focus goes between them. */
export function Frame({ ref }: Pick<PanelProps, 'ref'>) {
  const { say, locale } = useWording()
  const body = useId()
  const [view, setView] = useState<View>('findings')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [drawn, setDrawn] = useState(false)
  const panel = useRef<HTMLElement>(null)

  // A mark that is selected in the copy shows its row, whatever the panel showed before.
  const selected = useSnapshot('selected')
  const [followed, setFollowed] = useState(selected)
  if (selected !== followed) {
    setFollowed(selected)
    if (selected !== null) {
      setView('findings')
      setOpened(null)
    }
  }

  const focusOn = (kind: 'finding' | 'article', id: string) =>
    panel.current?.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`)?.focus()

  useImperativeHandle(ref, () => ({
    reveal(id) {
      flushSync(() => {
        setDrawn(true)
        setView('findings')
        setOpened(null)
      })
      focusOn('finding', id)
    },
  }))

  const openPassage = (passage: Passage) => {
    const root = panel.current?.getRootNode() as Document | ShadowRoot | undefined
    setOpened({ articleId: passage.articleId, passage, from: root?.activeElement ?? null })
    setView('sources')
  }
  const change = (next: View) => {
    setOpened(null)
    setView(next)
  }
  // Whoever comes back from the reader goes on where they left.
  const back = () => {
    flushSync(() => change(opened?.passage ? 'findings' : 'sources'))
    if (opened?.from instanceof HTMLElement) opened.from.focus()
    else if (opened) focusOn('article', opened.articleId)
  }
  // Whoever goes back to writing has no use for a drawer over the copy.
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setDrawn(false)
  }

  return (
    <OpenSourceContext value={openPassage}>
      <aside
        className="crosscheck-panel"
        ref={panel}
        aria-label={say('panel')}
        lang={locale}
        dir={directionOf(locale)}
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
                <Reader articleId={opened.articleId} passage={opened.passage} onBack={back} />
              ) : (
                <SourcesView onOpen={articleId => setOpened({ articleId, passage: null, from: null })} />
              )}
            </div>
          )}
        </div>
        <Announcer />
      </aside>
    </OpenSourceContext>
  )
}
