import { type Finding, type Loudness, loudness } from '../../engine/crosscheck/finding.ts'
import type { Group } from './findings.ts'

/** So few rows are not worth a fold. */
const WORTH_A_FOLD = 4

/** A group as it is listed: the rows that are shown, and how many stand behind the fold and beyond the limit. */
export interface Rows {
  loudness: Loudness
  total: number
  shown: readonly Finding[]
  /** Names that the sources share: most of a draft's findings, and nothing to do about any of them. */
  folded: number
  beyond: number
}

export interface Listing {
  /** Rows of a group that are made at first: a draft with more figures than this is not read row by row. */
  limit: number
  /** Whether quiet names are put behind a fold. */
  folds: boolean
  /** The current finding is always shown, with all that stands before it. */
  current: string | null
}

/** What is listed of a group. */
export function rowsOf({ loudness, findings }: Group, { limit, folds, current }: Listing): Rows {
  const quiet = folds ? findings.filter(isFolded) : []
  const isFold = quiet.length >= WORTH_A_FOLD && !quiet.some(({ id }) => id === current)
  const unfolded = isFold ? findings.filter(finding => !isFolded(finding)) : findings
  const shown = firstOf(unfolded, limit, current)
  return {
    loudness,
    total: findings.length,
    shown,
    folded: isFold ? quiet.length : 0,
    beyond: unfolded.length - shown.length,
  }
}

const isFolded = ({ name, verdict }: Finding): boolean => name !== undefined && loudness(verdict) === 'quiet'

/** The first findings of a group, `limit` of them or as many as it takes to come past the current one. */
function firstOf(findings: readonly Finding[], limit: number, current: string | null): readonly Finding[] {
  if (findings.length <= limit) return findings
  const at = findings.findIndex(finding => finding.id === current)
  return findings.slice(0, Math.max(limit, at + 1))
}
