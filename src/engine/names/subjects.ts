import { FUNCTION, OFFICE_MODIFIERS, ORGANISATION_HEADS, SUBJECTS } from './lexicon.ts'
import type { Word } from './words.ts'

/** Where the subjects of a ministry end that commas part: "Department of Culture, | Media and Sport". */
export function listedSubjects(words: readonly Word[], from: number, comma: number): number | undefined {
  if (words[comma]?.text !== ',' || !isSubject(words[comma - 1]!) || !takesSubjects(words, from, comma))
    return undefined
  let i = comma
  while (words[i]?.text === ',') {
    i++
    if (isAnd(words[i])) break
    const end = subjectsEnd(words, i)
    if (end === i) return undefined
    i = end
  }
  if (!isAnd(words[i])) return undefined
  const end = subjectsEnd(words, i + 1)
  return end > i + 1 ? end : undefined
}

/** "Health", "Media": what a ministry is for. */
export const isSubject = (word: Word) =>
  word.ordinary || OFFICE_MODIFIERS.has(word.key) || SUBJECTS.has(word.key)

const isAnd = (word: Word | undefined) => word?.text === 'and' || word?.text === '&'

function subjectsEnd(words: readonly Word[], from: number): number {
  let end = from
  while (words[end]?.capital && isSubject(words[end]!) && !FUNCTION.has(words[end]!.key)) end++
  return end
}

function takesSubjects(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (takesOf(words[i]!) && /^(?:of|for|on)$/.test(words[i + 1]!.text)) return true
  return false
}

/** "Ministry of Trade, …" and "Minister of Trade, …". */
const takesOf = ({ key }: Word) => ORGANISATION_HEADS.has(key) || key === 'minister' || key === 'secretary'
