import { type Ref, useMemo } from 'react'
import type { Bridge } from '../bridge/bridge.ts'
import { BridgeContext, useSnapshot } from '../bridge/use-snapshot.ts'
import { type Phrases, WordingContext, wording } from '../words/phrases.ts'
import { Frame } from './Frame.tsx'

export interface PanelProps {
  bridge: Bridge
  /** A BCP 47 tag: how numbers, times and plurals are written. Default: the editor's. */
  locale?: string
  /** The panel's words in another language; what is left out is said in English. Default: the editor's. */
  phrases?: Partial<Phrases>
  /** Whether the journalist may choose how wide it is; it then sets its own width. Default: false, it fills its place. */
  resizable?: boolean
  ref?: Ref<PanelHandle>
}

export interface PanelHandle {
  /** Opens the panel where it is a drawer, and moves the focus to the row of a finding. */
  reveal(id: string): void
}

/** The panel around whatever holds the findings. */
export function Panel({ bridge, ...props }: PanelProps) {
  return (
    <BridgeContext value={bridge}>
      <WordedPanel {...props} />
    </BridgeContext>
  )
}

function WordedPanel({ locale, phrases, resizable, ref }: Omit<PanelProps, 'bridge'>) {
  const language = useSnapshot('language')
  const words = useMemo(
    () => wording(locale ?? language?.locale, phrases ?? language?.phrases),
    [locale, phrases, language],
  )
  return (
    <WordingContext value={words}>
      <Frame ref={ref} resizable={resizable} />
    </WordingContext>
  )
}
