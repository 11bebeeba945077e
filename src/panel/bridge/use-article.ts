import { useEffect, useState } from 'react'
import type { ReadArticle } from '../../../extensions/crosscheck/snapshot.ts'
import { useBridge, useSnapshot } from './use-snapshot.ts'

/** An article of the archive, read; null while it is on its way, undefined when the archive has it no more. */
export function useArticle(id: string): ReadArticle | null | undefined {
  const bridge = useBridge()
  const articles = useSnapshot('articles')
  const [found, setFound] = useState<{ id: string; article: ReadArticle | undefined } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an article may come again with other words.
  useEffect(() => {
    let wanted = true
    const show = (article: ReadArticle | undefined) => wanted && setFound({ id, article })
    bridge.readArticle(id).then(show, () => show(undefined))
    return () => {
      wanted = false
    }
  }, [bridge, id, articles])
  return found?.id === id ? found.article : null
}
