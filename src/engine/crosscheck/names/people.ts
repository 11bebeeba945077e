import { personParts } from '../../names/keys.ts'
import { isSlip } from '../../names/spelling.ts'
import { isNickname, isTransliteration } from '../../names/variants.ts'

/**
 * same: one spelling, or a surname alone that fits; variant: another way of writing the same name; slip: so near
 * that one is likely a misspelling of the other; first: the surname is the same and the first name is not.
 */
export type Likeness = 'same' | 'variant' | 'slip' | 'first' | 'other'

/** How two people's names stand to each other, by their spelling alone. */
export function likeness(draft: string, source: string): Likeness {
  const a = personParts(draft)
  const b = personParts(source)
  const surname = compareWords(a.surname, b.surname, a.last, b.last)
  if (!a.first || !b.first) {
    if (surname !== 'other' || a.first || !b.first) return surname
    // "Maria" may be somebody's first name.
    return a.last === b.first ? 'same' : 'other'
  }
  const first = compareFirst(a.first, b.first)
  if (surname === 'other') return 'other'
  if (first === 'other') return surname === 'slip' ? 'other' : 'first'
  if (first === 'slip' && surname === 'slip') return 'other'
  if (first === 'slip' || surname === 'slip') return 'slip'
  return first === 'same' && surname === 'same' ? 'same' : 'variant'
}

function compareWords(a: string, b: string, lastA: string, lastB: string): Likeness {
  if (a === b) return 'same'
  if (lastA === lastB || isTransliteration(lastA, lastB)) return lastA === lastB ? 'same' : 'variant'
  return isSlip(lastA, lastB) ? 'slip' : 'other'
}

function compareFirst(a: string, b: string): Likeness {
  if (a === b) return 'same'
  if (isTransliteration(a, b) || isNickname(a, b)) return 'variant'
  // "J. Kerry" and "John-Paul": an initial, or a part of a double name.
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'variant' : 'other'
  if (a.split('-').includes(b) || b.split('-').includes(a)) return 'variant'
  return isSlip(a, b) ? 'slip' : 'other'
}
