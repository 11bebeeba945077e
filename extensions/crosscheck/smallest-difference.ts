import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { type Mappable, Mapping, StepMap } from '@tiptap/pm/transform'

/**
 * How positions move through a transaction. A collaborator's edit, an undo of one, and setContent replace the
 * whole document and so delete every position in it; those are mapped by what differs between the two instead.
 */
export function positionsThrough(transaction: Transaction): Mapping {
  const { before, doc, mapping } = transaction
  return replacesAll(mapping, before.content.size) ? smallestDifference(before, doc) : mapping
}

function replacesAll(mapping: Mapping, size: number): boolean {
  const first = mapping.maps[0]
  let all = false
  first?.forEach((start, end) => {
    if (start === 0 && end === size) all = true
  })
  return all
}

/** One replacement that turns the one document into the other. */
export function smallestDifference(before: Node, after: Node): Mapping {
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || !end) return new Mapping()
  // In "aa" → "aaa" the two searches run past each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return new Mapping([new StepMap([start, end.a + overlap - start, end.b + overlap - start])])
}

/** The smallest stretch of the new document that holds all that a transaction changed; null if nothing. */
export function changedRange(mapping: Mapping): { from: number; to: number } | null {
  let from = Number.POSITIVE_INFINITY
  let to = -1
  mapping.maps.forEach((map, index) => {
    const rest: Mappable = mapping.slice(index + 1)
    map.forEach((_start, _end, newStart, newEnd) => {
      from = Math.min(from, rest.map(newStart, -1))
      to = Math.max(to, rest.map(newEnd, 1))
    })
  })
  return to < 0 ? null : { from, to }
}
