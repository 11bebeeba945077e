import { useSyncExternalStore } from 'react'
import { useBridge } from '../bridge/use-snapshot.ts'
import { type Importer, type ImportState, importerOf } from './importer.ts'

/** The editor's importer, and how far it is. */
export function useImport(): { importer: Importer; state: ImportState } {
  const importer = importerOf(useBridge())
  const state = useSyncExternalStore(importer.subscribe, importer.getState, importer.getState)
  return { importer, state }
}
