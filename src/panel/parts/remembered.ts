const keyOf = (name: string) => `crosscheck-${name}`

/** What this browser was told to remember under a name; null where nothing was, or where it may store nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

/** Remembers a choice from one visit to the next; where nothing may be stored, the choice lasts as long as the page. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    // Nothing else is lost.
  }
}
