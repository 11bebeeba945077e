import { type Candidate, strongest } from './candidate.ts'
import type { NameKind } from './name.ts'
import type { NameScan } from './scan.ts'
import type { Word } from './words.ts'

/** What an introduction counts for, at every mention of the acronym. */
const INTRODUCED = 8

/** An acronym in brackets is of the kind of what it abbreviates; of words that are no name, it is none. */
export function introduceAcronyms(
  scans: readonly NameScan[],
  candidates: readonly (readonly Candidate[])[],
): void {
  const kinds = new Map<string, NameKind>()
  candidates.forEach((own, i) => {
    const { words } = scans[i]!
    own.forEach((candidate, k) => {
      const short = words[candidate.from]!
      if (words[candidate.from - 1]?.text !== '(' || words[candidate.to]?.text !== ')') return
      const before = own[k - 1]
      const named = before && before.to === candidate.from - 1 ? before : undefined
      const kind = named ? strongest(named.prior) : null
      const sure = kind && kind !== 'person' && named!.prior[kind] >= 2
      if (isAcronym(short)) {
        if (sure) kinds.set(candidate.key, kind)
        else if (abbreviates(words, candidate.from - 1, short)) kinds.set(candidate.key, 'other')
      } else if (sure && kind === 'organisation' && isShort(words, candidate, named!))
        kinds.set(candidate.key, kind)
    })
  })
  for (const own of candidates) {
    for (const candidate of own) {
      const kind = kinds.get(candidate.key)
      if (kind) candidate.context[kind] += INTRODUCED
    }
  }
}

const isAcronym = (word: Word): boolean => /^\p{Lu}[\p{L}&.-]*\p{Lu}s?$/u.test(word.base)

/** Whether the words before the bracket begin with the letters of an acronym. */
function abbreviates(words: readonly Word[], bracket: number, short: Word): boolean {
  const letters = short.base.replace(/s$/, '').toLowerCase()
  const spelled = words.slice(Math.max(0, bracket - letters.length), bracket)
  const initials = spelled.flatMap(word => word.lower.split('-')).map(part => part[0] ?? '')
  return initials.join('').endsWith(letters)
}

/** "the National Tourism Promotion Fund (Fonatur)": one word that no dictionary has, beginning with a letter of its words. */
function isShort(words: readonly Word[], { from, to }: Candidate, named: Candidate): boolean {
  const short = words[from]!
  if (to - from !== 1 || short.ordinary || short.base.length > 10) return false
  return words.slice(named.from, named.to).filter(word => word.capital).length > 1
}
