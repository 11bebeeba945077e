import { useCallback, useEffect, useState } from 'react'
import type { Discord } from '../../engine/archive/discord.ts'
import { useBridge, useSnapshot } from './use-snapshot.ts'

/** More articles than this are compared with one another only when somebody asks for it: it takes seconds. */
const AT_ONCE = 50

export type Comparison =
  | { state: 'unasked' | 'comparing' | 'failed' }
  | { state: 'compared'; discords: readonly Discord[] }

/** Where the archive's articles disagree; asked anew whenever the archive changes. */
export function useDiscords(): { comparison: Comparison; compare(): void; cancel(): void } {
  const bridge = useBridge()
  const articles = useSnapshot('articles')
  const atOnce = () => (articles.length <= AT_ONCE ? { articles } : null)
  // An object, so that a comparison that failed can be asked for once more.
  const [asked, setAsked] = useState(atOnce)
  const [answer, setAnswer] = useState<{ for: unknown; comparison: Comparison } | null>(null)
  if (asked !== null && asked.articles !== articles) setAsked(atOnce)

  useEffect(() => {
    if (asked === null) return
    let wanted = true
    const tell = (comparison: Comparison) => wanted && setAnswer({ for: asked, comparison })
    bridge.discords().then(
      discords => tell({ state: 'compared', discords }),
      () => tell({ state: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [bridge, asked])

  const compare = useCallback(() => setAsked({ articles: bridge.getSnapshot().articles }), [bridge])
  const cancel = useCallback(() => setAsked(null), [])
  if (asked === null) return { comparison: { state: 'unasked' }, compare, cancel }
  return { comparison: answer?.for === asked ? answer.comparison : { state: 'comparing' }, compare, cancel }
}
