import { type Ref, useMemo } from 'react'
import type { Bridge } from '../bridge/bridge.ts'
import { BridgeContext } from '../bridge/use-snapshot.ts'
import { type Phrases, WordingContext, wording } from '../words/phrases.ts'
import { Frame } from './Frame.tsx'

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
