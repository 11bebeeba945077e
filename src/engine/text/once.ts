/** So many words are remembered; then it begins anew. */
const MOST = 8192
/** What is longer is no word, and not worth keeping. */
const LONGEST = 80

/** Works out once for each word what follows from the word alone. What `make` gives must not be changed. */
export function oncePerWord<T>(make: (word: string) => T): (word: string) => T {
  let known = new Map<string, { made: T }>()
  return word => {
    const found = known.get(word)
    if (found) return found.made
    const made = make(word)
    if (word.length > LONGEST) return made
    if (known.size >= MOST) known = new Map()
    known.set(word, { made })
    return made
  }
}

/** Works out once for each object what follows from it alone, for as long as the object is there. */
export function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { made: T }>()
  return key => {
    const found = known.get(key)
    if (found) return found.made
    const made = make(key)
    known.set(key, { made })
    return made
  }
}
