/** Whether two JSON values say the same; a key that is undefined is as good as none. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const x = a as Record<string, unknown>
  const y = b as Record<string, unknown>
  for (const key of Object.keys(x)) if (!equal(x[key], y[key])) return false
  for (const key of Object.keys(y)) if (y[key] !== undefined && !(key in x)) return false
  return true
}
