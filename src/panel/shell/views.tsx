import type { ComponentType } from 'react'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { FindingsView } from '../findings/FindingsView.tsx'
import { LedgerView } from '../ledger/LedgerView.tsx'
import { NamesView } from '../names/NamesView.tsx'
import { SourcesView } from '../sources/SourcesView.tsx'
import type { PhraseKey } from '../words/phrases.ts'

export type ViewName = 'findings' | 'names' | 'sources' | 'ledger'

export interface View {
  name: ViewName
  label: PhraseKey
  Content: ComponentType
  /** The number beside its label; null for none. A hook. */
  useCount(): number | null
}

/** The views of the panel, in the order of their tabs. The first is shown at first, and is never unmounted. */
export const VIEWS: readonly View[] = [
  {
    name: 'findings',
    label: 'viewFindings',
    Content: FindingsView,
    useCount: () => useSnapshot('findings').length,
  },
  { name: 'names', label: 'viewNames', Content: NamesView, useCount: () => null },
  {
    name: 'sources',
    label: 'viewSources',
    Content: SourcesView,
    useCount: () => useSnapshot('articles').length,
  },
  { name: 'ledger', label: 'viewLedger', Content: LedgerView, useCount: () => null },
]
