import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { recall, remember } from '../parts/remembered.ts'
import { useWording } from '../words/phrases.ts'
import { NARROWEST, widest, widthAfterKey, within } from './width.ts'

const WIDTH = '--crosscheck-panel-width'

interface Props {
  panel: RefObject<HTMLElement | null>
  /** The id of what becomes wider. */
  controls: string
}

/** The edge of the panel, which is drawn by mouse or finger, or moved by the arrow keys; a double click lets go of it. */
export function Resizer({ panel, controls }: Props) {
  const { say } = useWording()
  const [width, setWidth] = useState(NARROWEST)
  const dragged = useRef(false)

  useEffect(() => {
    const element = panel.current
    if (!element) return
    const remembered = Number(recall('panel-width'))
    if (remembered > 0) element.style.setProperty(WIDTH, `${within(remembered, innerWidth)}px`)
    const observer = new ResizeObserver(() => setWidth(Math.round(element.getBoundingClientRect().width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [panel])

  const resize = (next: number) => {
    panel.current?.style.setProperty(WIDTH, `${next}px`)
    remember('panel-width', String(next))
  }
  const reset = () => {
    panel.current?.style.removeProperty(WIDTH)
    remember('panel-width', '')
  }
  const startsAt = () =>
    panel.current && getComputedStyle(panel.current).direction === 'rtl' ? 'right' : 'left'

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = true
  }
  const onPointerMove = ({ clientX }: PointerEvent) => {
    const box = panel.current?.getBoundingClientRect()
    if (!dragged.current || !box) return
    resize(within(startsAt() === 'left' ? box.right - clientX : clientX - box.left, innerWidth))
  }
  const onPointerEnd = () => {
    dragged.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthAfterKey(event.key, width, innerWidth, startsAt())
    if (next === null) return
    event.preventDefault()
    resize(next)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that is moved is a widget, which no element is by itself.
    <div
      role="separator"
      className="crosscheck-resizer"
      tabIndex={0}
      aria-label={say('panelWidth')}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuemin={NARROWEST}
      aria-valuemax={widest(typeof innerWidth === 'number' ? innerWidth : NARROWEST)}
      aria-valuenow={width}
      aria-valuetext={say('pixels', { n: width })}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
      onDoubleClick={reset}
    />
  )
}
