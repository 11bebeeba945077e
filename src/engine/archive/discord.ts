import type { Because } from '../wording/because.ts'
import type { SourceFigure } from './archive.ts'

/** Two figures of the archive that disagree, or cannot be told to agree, whatever any draft says. */
export interface Discord {
  relation: 'conflict' | 'differs'
  /** One plain sentence, in English. */
  reason: string
  /** The same as data, to be said in another language. */
  because?: Because | undefined
  figures: [SourceFigure, SourceFigure]
}
