import type { SourceFigure } from './archive.ts'

/** Two figures of the archive that disagree, or cannot be told to agree, whatever any draft says. */
export interface Discord {
  relation: 'conflict' | 'differs'
  /** One plain sentence. */
  reason: string
  figures: [SourceFigure, SourceFigure]
}
