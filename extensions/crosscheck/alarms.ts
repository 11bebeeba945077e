import type { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Loudness } from '../../src/engine/crosscheck/finding.ts'
import { type MarkSpec, specOf } from './marks.ts'

interface Range {
  from: number
  to: number
}

/** The alarm after a range, or before it; past the last one the walk goes on with the first. */
export function alarmFrom(marks: DecorationSet, here: Range, direction: 1 | -1): string | null {
  const isOpen = ({ loudness, signedOff }: Partial<MarkSpec>) => loudness === 'alarm' && !signedOff
  const alarms = marks.find(undefined, undefined, isOpen).sort(inOrder)
  const next =
    direction > 0
      ? alarms.find(mark => inOrder(mark, here) > 0)
      : alarms.findLast(mark => inOrder(mark, here) < 0)
  const found = next ?? alarms.at(direction > 0 ? 0 : -1)
  return found ? specOf(found).id : null
}

const LOUDEST: readonly Loudness[] = ['alarm', 'advice', 'quiet', 'incomplete', 'unsourced']

/** The mark that a position is in or at the edge of; of several, the loudest. */
export const markAt = (marks: DecorationSet, pos: number): string | null => loudest(marks.find(pos, pos))

/** The id of the loudest of some marks; of equals, the first. */
export function loudest(marks: readonly Decoration[]): string | null {
  const [found] = [...marks].sort((a, b) => volume(a) - volume(b))
  return found ? specOf(found).id : null
}

const volume = (mark: Decoration): number => LOUDEST.indexOf(specOf(mark).loudness)

const inOrder = (a: Range, b: Range): number => a.from - b.from || a.to - b.to
