import * as z from 'zod/mini'

/** A half-open range of UTF-16 offsets into one paragraph's text. */
export const Span = z.object({ start: z.int().check(z.gte(0)), end: z.int().check(z.gte(0)) })
export type Span = z.infer<typeof Span>

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The same with its offsets moved, for a text that begins further on. */
export const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** The index of the first of some sorted spans that begins at `offset` or later. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of some sorted spans that lie inside `outer`. */
export function inside<T extends Span>(sorted: readonly T[], outer: Span): T[] {
  const found: T[] = []
  for (let i = firstFrom(sorted, outer.start); i < sorted.length && sorted[i]!.start < outer.end; i++)
    if (sorted[i]!.end <= outer.end) found.push(sorted[i]!)
  return found
}

/** The one of some sorted, disjoint spans that contains `inner`. */
export function around<T extends Span>(sorted: readonly T[], inner: Span): T | undefined {
  const candidate = sorted[firstFrom(sorted, inner.start + 1) - 1]
  return candidate && contains(candidate, inner) ? candidate : undefined
}
