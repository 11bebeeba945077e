/** How many rows PageUp and PageDown pass over. */
const PAGE = 10

/** The row that a key leads to from the row at `index`; null for a key that moves nowhere. */
export function rowAfterKey(key: string, index: number, count: number): number | null {
  const target = targetOf(key, index, count)
  return target === null ? null : Math.min(count - 1, Math.max(0, target))
}

function targetOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return index + PAGE
    case 'PageUp':
      return index - PAGE
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
