import type { Node } from '@tiptap/pm/model'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Block } from './blocks.ts'
import { specOf } from './marks.ts'

/** A block that stands now with the marks it is to have; null where its answer is still on the way. */
export interface Placement {
  block: Block
  wanted: readonly Decoration[] | null
}

/**
 * Puts the wanted marks in place, block by block in the order of the document, and leaves alone those that are
 * there already: what did not change is not drawn again. Blocks without an answer keep their marks; marks outside
 * of all blocks go. Gives back the same set where nothing changes.
 */
export function placeMarks(doc: Node, marks: DecorationSet, placements: readonly Placement[]): DecorationSet {
  const present = marks.find().sort((a, b) => a.from - b.from || a.to - b.to)
  const stale: Decoration[] = []
  const missing: Decoration[] = []
  let next = 0
  for (const { block, wanted } of placements) {
    while (next < present.length && present[next]!.from < block.from) stale.push(present[next++]!)
    const here: Decoration[] = []
    while (next < present.length && present[next]!.to <= block.to) here.push(present[next++]!)
    if (wanted) replace(here, wanted, stale, missing)
  }
  stale.push(...present.slice(next))
  if (stale.length === 0 && missing.length === 0) return marks
  return marks.remove(stale).add(doc, missing)
}

function replace(
  here: readonly Decoration[],
  wanted: readonly Decoration[],
  stale: Decoration[],
  missing: Decoration[],
): void {
  const there = new Set(here.map(keyOf))
  const asked = new Set(wanted.map(keyOf))
  missing.push(...wanted.filter(mark => !there.has(keyOf(mark))))
  stale.push(...here.filter(mark => !asked.has(keyOf(mark))))
}

function keyOf(mark: Decoration): string {
  const { id, judged, verdict, className, selected } = specOf(mark)
  return `${mark.from} ${mark.to} ${id} ${verdict} ${selected} ${className} ${judged}`
}
