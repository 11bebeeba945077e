export interface WordnetPlace {
  name: string
  /** Names of what contains it, nearest first. */
  within: string[]
}

/** Lexicographer files of places: 15 noun.location, 17 noun.object (rivers, mountains, islands, seas). */
const PLACES = new Set(['15', '17'])

/** The named places of WordNet (`data.noun`): instances, each with the names of the places it is a part of. */
export function wordnetPlaces(data: string): WordnetPlace[] {
  const synsets = new Map<string, { names: string[]; parts: string[]; place: boolean }>()
  for (const line of data.split('\n')) {
    if (!/^\d/.test(line)) continue
    const parts = line.split(' | ')[0]!.split(' ')
    const count = Number.parseInt(parts[3]!, 16)
    const names = Array.from({ length: count }, (_, i) => parts[4 + 2 * i]!.replace(/_/g, ' '))
    const pointers = parts.slice(4 + 2 * count + 1)
    let instance = false
    const whole: string[] = []
    for (let i = 0; i + 1 < pointers.length; i += 4) {
      if (pointers[i] === '@i') instance = true
      if (pointers[i] === '#p') whole.push(pointers[i + 1]!)
    }
    synsets.set(parts[0]!, { names, parts: whole, place: instance && PLACES.has(parts[1]!) })
  }
  const found: WordnetPlace[] = []
  for (const { names, parts, place } of synsets.values()) {
    if (!place) continue
    const within = parts.flatMap(offset => synsets.get(offset)?.names ?? [])
    for (const name of names)
      if (/^\p{Lu}[\p{Ll}']{3,}( \p{Lu}[\p{L}']+)*$/u.test(name)) found.push({ name, within })
  }
  return found
}
