import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Snapshot } from '../../../extensions/crosscheck/snapshot.ts'
import type { Bridge } from './bridge.ts'

export const BridgeContext = createContext<Bridge | null>(null)

export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext)
  if (!bridge) throw new Error('This component belongs inside CrosscheckPanel.')
  return bridge
}

/** One field of the snapshot. A component renders again only when the field that it reads was replaced. */
export function useSnapshot<Field extends keyof Snapshot>(field: Field): Snapshot[Field] {
  const bridge = useBridge()
  const read = () => bridge.getSnapshot()[field]
  return useSyncExternalStore(bridge.subscribe, read, read)
}

/** Whether the draft holds no text; renders only when that changes, not at every keystroke. */
export function useIsEmpty(): boolean {
  const bridge = useBridge()
  return useSyncExternalStore(bridge.onChange, bridge.isEmpty, bridge.isEmpty)
}
