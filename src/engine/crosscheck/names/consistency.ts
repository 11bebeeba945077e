import { personParts } from '../../names/keys.ts'
import type { Name } from '../../names/name.ts'
import { phonetic } from '../../names/phonetic.ts'
import { isSlip } from '../../names/spelling.ts'
import { isTransliteration } from '../../names/variants.ts'

export interface Respelling {
  /** How the draft spells it more often, or first. */
  usual: string
  /** Whether it may be a slip; otherwise it is another way of writing a foreign name. */
  slip: boolean
}

/**
 * Full names that the draft spells in two ways ("Sergei Lavrov" here, "Sergey Lavrov" there): each rarer spelling,
 * with the one that the draft uses more, or first.
 */
export function respellings(names: readonly Name[]): Map<string, Respelling> {
  const counts = new Map<string, number>()
  for (const { kind, canonical } of names) {
    if (kind === 'person' && canonical.includes(' ')) counts.set(canonical, (counts.get(canonical) ?? 0) + 1)
  }
  const bySound = new Map<string, string[]>()
  for (const spelling of counts.keys()) {
    const sound = phonetic(personParts(spelling).last)
    bySound.set(sound, [...(bySound.get(sound) ?? []), spelling])
  }
  const found = new Map<string, Respelling>()
  for (const spellings of bySound.values()) {
    const ranked = spellings.slice(0, MOST).sort((a, b) => counts.get(b)! - counts.get(a)!)
    for (const [i, spelling] of ranked.entries()) {
      const usual = ranked.slice(0, i).find(other => !found.has(other) && isRespelling(spelling, other))
      if (usual) found.set(spelling, { usual, slip: !isTransliterated(spelling, usual) })
    }
  }
  return found
}

/** More people than these with surnames of one sound are compared no further. */
const MOST = 50

/** One bearer written in two ways; "Dave" for "David" and "J." for "John" are no spellings. */
function isRespelling(a: string, b: string): boolean {
  const [left, right] = [personParts(a), personParts(b)]
  if (left.first === right.first && left.last === right.last) return false
  return alike(left.first, right.first) && alike(left.last, right.last)
}

const isTransliterated = (a: string, b: string): boolean => {
  const [left, right] = [personParts(a), personParts(b)]
  return isTransliteration(left.first, right.first) && isTransliteration(left.last, right.last)
}

const alike = (a: string, b: string): boolean => a === b || isTransliteration(a, b) || isSlip(a, b)
