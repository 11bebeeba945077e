import type { Draft } from '../../src/engine/articles/article.ts'
import type { FigureSeen } from '../../src/engine/figures-seen.ts'
import type { Checker } from '../../src/worker/checker.ts'
import { beginnings } from './beginning.ts'

/** Milliseconds after which a draft that still waits for its archive shows all of its figures, not only the first. */
const PATIENCE = 300
/** Paragraphs whose figures are shown at a time, so that drawing them stops nobody's typing. */
const AT_A_TIME = 20

/** The figures of each paragraph. */
export type Seen = readonly (readonly FigureSeen[])[]

type Show = (seen: Seen, paragraphs: string[]) => void

/**
 * Shows where figures stand in a draft that cannot be checked yet: those at its beginning as soon as may be, the others
 * if the archive takes long. Resolves once the first are shown; the function that it gives ends it.
 */
export async function firstSight(checker: Checker, draft: Draft, show: Show): Promise<() => void> {
  let isOver = false
  /** Whether there is more to show. */
  const look = async (paragraphs: string[]): Promise<boolean> => {
    // A draft that shows nothing before it was checked is no failure.
    const seen = isOver ? null : await checker.glimpse?.({ ...draft, paragraphs }).catch(() => null)
    if (!seen || isOver) return false
    show(seen, paragraphs)
    return true
  }
  const goOn = async () => {
    for (let from = begun; from < draft.paragraphs.length; from += AT_A_TIME) {
      if (!(await look(draft.paragraphs.slice(from, from + AT_A_TIME)))) return
    }
  }
  const beginning = beginnings(draft.paragraphs)[0] ?? draft.paragraphs
  const begun = beginning.length
  const timer = (await look(beginning)) ? setTimeout(goOn, PATIENCE) : undefined
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
