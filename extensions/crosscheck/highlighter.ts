import type { Finding, Loudness } from '../../src/engine/crosscheck/finding.ts'
import type { FigureSeen } from '../../src/engine/figures-seen.ts'

/**
 * What a highlight extension contributes: it keeps one in its storage as `highlighter`, and the kit asks all of
 * them. A finding that none covers is left out everywhere, the panel included.
 */
export interface Highlighter {
  covers(finding: Finding): boolean
  /** Class names for the mark of a covered finding; null leaves it unmarked, though the panel lists it. */
  className(finding: Finding, loudness: Loudness): string | null
  /** Class names for a figure that was seen and is not judged yet. Without it, or with null, such a figure is unmarked. */
  pending?(figure: FigureSeen): string | null
}

/** The options that both highlight extensions share. */
export interface HighlightOptions {
  /** How loud a finding must be to be marked. Default: all. */
  show: readonly Loudness[]
  /** A class name added to each mark. Default: none. */
  class: string
}

export const ALL_LOUD: readonly Loudness[] = ['alarm', 'advice', 'quiet', 'incomplete', 'unsourced']

/** The classes of a mark: its subject, how loud it is, and the host's own. */
export function classNames(subject: string, loudness: Loudness, options: HighlightOptions): string | null {
  if (!options.show.includes(loudness)) return null
  return ['crosscheck-mark', `crosscheck-${subject}`, `crosscheck-${loudness}`, options.class]
    .filter(Boolean)
    .join(' ')
}

/** The first highlighter that covers a finding. */
export function highlighterOf(all: readonly Highlighter[], finding: Finding): Highlighter | undefined {
  return all.find(highlighter => highlighter.covers(finding))
}
