import { type FocusEvent, Fragment, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { directionOf } from '../../engine/wording/wording.ts'
import { JumpContext } from '../bridge/jump.ts'
import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'
import { type OpenSource, OpenSourceContext, type Passage } from '../reader/open-source.ts'
import { Reader } from '../reader/Reader.tsx'
import { useWording } from '../words/phrases.ts'
import { Announcer } from './Announcer.tsx'
import { DrawerHandle } from './DrawerHandle.tsx'
import { Failure } from './Failure.tsx'
import { Header } from './Header.tsx'
import type { PanelProps } from './Panel.tsx'
import { Resizer } from './Resizer.tsx'
import { Tabs } from './Tabs.tsx'
import { VIEWS, type ViewName } from './views.tsx'

/** What is open in the reader: an article, and the passage that led to it. */
interface Opened {
  articleId: string
  passage: Passage | null
  /** What had the focus before. */
  from: Element | null
}

/** The frame of the panel: which view it shows, whether the drawer is open, and where the focus goes between them. */
export function Frame({ resizable = false, ref }: Pick<PanelProps, 'resizable' | 'ref'>) {
  const { say, locale } = useWording()
  const bridge = useBridge()
  const body = useId()
  const [view, setView] = useState<ViewName>('findings')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [drawn, setDrawn] = useState(false)
  const panel = useRef<HTMLElement>(null)

  const show = (next: ViewName) => {
    setOpened(null)
    setView(next)
  }

  // A mark that is selected in the copy shows its row, whatever the panel showed before.
  const selected = useSnapshot('selected')
  const [followed, setFollowed] = useState(selected)
  if (selected !== followed) {
    setFollowed(selected)
    if (selected !== null) show('findings')
  }

  const reveal = (id: string | null) => {
    flushSync(() => {
      setDrawn(true)
      show('findings')
    })
    const row = id === null ? '[data-finding][tabindex="0"]' : `[data-finding="${CSS.escape(id)}"]`
    panel.current?.querySelector<HTMLElement>(row)?.focus()
  }
  useImperativeHandle(ref, () => ({ reveal }))

  const openSource: OpenSource = (articleId, passage) => {
    const root = panel.current?.getRootNode() as Document | ShadowRoot | undefined
    setOpened({ articleId, passage: passage ?? null, from: root?.activeElement ?? null })
  }
  useEffect(() =>
    bridge.onWish(wish => {
      if ('finding' in wish) return reveal(wish.finding)
      setDrawn(true)
      openSource(wish.source.articleId, wish.source)
    }),
  )

  // The selection is followed in the copy, not in the panel: whoever walks through mentions stays at them.
  const jump = (id: string) => {
    setFollowed(id)
    setDrawn(false)
    bridge.select(id, drawn)
  }
  const showFinding = ({ id }: Finding) => {
    show('findings')
    bridge.select(id, false)
  }
  // Whoever comes back from the reader goes on where they left.
  const back = () => {
    flushSync(() => setOpened(null))
    if (opened?.from instanceof HTMLElement) opened.from.focus()
  }
  // Whoever goes back to writing has no use for a drawer over the copy.
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setDrawn(false)
  }

  return (
    <OpenSourceContext value={openSource}>
      <JumpContext value={jump}>
        <aside
          className="crosscheck-panel"
          ref={panel}
          aria-label={say('panel')}
          lang={locale}
          dir={directionOf(locale)}
          data-open={drawn}
          data-resizable={resizable || undefined}
          onBlur={onBlur}
        >
          {resizable && <Resizer panel={panel} controls={body} />}
          <DrawerHandle open={drawn} controls={body} onToggle={() => setDrawn(!drawn)} />
          <div className="crosscheck-body" id={body}>
            <Header />
            <Failure />
            <Tabs view={view} onChange={show} />
            {VIEWS.map(({ name, Content }, index) => (
              <Fragment key={name}>
                {(index === 0 || name === view) && (
                  <div className="crosscheck-view" hidden={name !== view || opened !== null}>
                    <Content />
                  </div>
                )}
              </Fragment>
            ))}
            {opened && (
              <Reader
                key={opened.articleId}
                articleId={opened.articleId}
                passage={opened.passage}
                onBack={back}
                onShow={showFinding}
              />
            )}
          </div>
          <Announcer />
        </aside>
      </JumpContext>
    </OpenSourceContext>
  )
}
