import type { CrosscheckOptions } from './options.ts'
import type { Wish } from './snapshot.ts'

/** Passes on what a panel is to show, to the panels that have subscribed and to the host's own. */
export function wishes({ openPanel, openSource }: Pick<CrosscheckOptions, 'openPanel' | 'openSource'>) {
  const listeners = new Set<(wish: Wish) => void>()
  return {
    onWish(listener: (wish: Wish) => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    grants: (kind: 'finding' | 'source'): boolean =>
      listeners.size > 0 || (kind === 'finding' ? openPanel : openSource) !== undefined,
    wish(wish: Wish): void {
      for (const listener of [...listeners]) listener(wish)
      if ('source' in wish) openSource?.(wish.source)
      else openPanel?.(wish.finding)
    },
  }
}
