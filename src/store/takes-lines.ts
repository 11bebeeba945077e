import type { Added } from '../engine/archive/added.ts'
import type { Archive } from '../engine/archive/archive.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { Lines } from './files/article-lines.ts'

/** An archive that reads lines of a file itself, elsewhere than where they are found in it. */
export interface TakesLines {
  /** As `merge`. @returns also what the lines held */
  mergeLines(lines: Lines): Promise<{ added: Added; entries: ArticleEntry[] }>
}

export const takesLines = (archive: Archive): archive is Archive & TakesLines => 'mergeLines' in archive
