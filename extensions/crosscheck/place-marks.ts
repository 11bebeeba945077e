import type { Node } from '@tiptap/pm/model'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Block } from './blocks.ts'
import { specOf } from './marks.ts'

/** A block that stands now with the marks it is to have; null where its answer is still on the way. */
export interface Placement {
  block: Block
  wanted: readonly Decoration[] | null
}

/** The marks of a document, and whether all that was wanted is among them. */
export interface Placed {
  marks: DecorationSet
  complete: boolean
}

/**
 * Puts the wanted marks in place, block by block in the order of the document, and leaves alone those that are
 * there already: what did not change is not drawn again. Blocks without an answer keep their marks; marks outside
 * of all blocks go. Once `room` marks were put or taken away, the blocks that follow are left for another time.
 * Gives back the same set where nothing changes.
 */
export function placeMarks(
  doc: Node,
  marks: DecorationSet,
  placements: readonly Placement[],
  room = Number.POSITIVE_INFINITY,
): Placed {
  const present = marks.find().sort((a, b) => a.from - b.from || a.to - b.to)
  const stale: Decoration[] = []
  const missing: Decoration[] = []
  let next = 0
  let complete = true
  for (const { block, wanted } of placements) {
    while (next < present.length && present[next]!.from < block.from) stale.push(present[next++]!)
    const here: Decoration[] = []
    while (next < present.length && present[next]!.to <= block.to) here.push(present[next++]!)
    if (!wanted) continue
    if (stale.length + missing.length < room) replace(here, wanted, stale, missing)
    else if (complete) complete = isAsWanted(here, wanted)
  }
  stale.push(...present.slice(next))
  if (stale.length === 0 && missing.length === 0) return { marks, complete }
  return { marks: marks.remove(stale).add(doc, missing), complete }
}

function replace(
  here: readonly Decoration[],
  wanted: readonly Decoration[],
  stale: Decoration[],
  missing: Decoration[],
): void {
  // Nearly always nothing has changed: no key is written to see that.
  if (standAlike(here, wanted)) return
  const there = new Set(here.map(keyOf))
  const asked = new Set(wanted.map(keyOf))
  missing.push(...wanted.filter(mark => !there.has(keyOf(mark))))
  stale.push(...here.filter(mark => !asked.has(keyOf(mark))))
}

function isAsWanted(here: readonly Decoration[], wanted: readonly Decoration[]): boolean {
  return standAlike(here, wanted) || here.map(keyOf).sort().join() === wanted.map(keyOf).sort().join()
}

const standAlike = (here: readonly Decoration[], wanted: readonly Decoration[]): boolean =>
  here.length === wanted.length && here.every((mark, index) => isAlike(mark, wanted[index]!))

function isAlike(a: Decoration, b: Decoration): boolean {
  if (a.from !== b.from || a.to !== b.to) return false
  const [is, asked] = [specOf(a), specOf(b)]
  return (
    is.id === asked.id &&
    is.verdict === asked.verdict &&
    is.selected === asked.selected &&
    is.signedOff === asked.signedOff &&
    is.className === asked.className &&
    is.judged === asked.judged
  )
}

function keyOf(mark: Decoration): string {
  const { id, judged, verdict, className, selected, signedOff } = specOf(mark)
  return `${mark.from} ${mark.to} ${id} ${verdict} ${selected} ${signedOff} ${className} ${judged}`
}
