import type { Language } from '../../src/engine/wording/language.ts'
import type { Phrase } from '../../src/engine/wording/phrase.ts'
import { english as panel } from '../../src/panel/words/phrases.ts'
import { english as report } from '../../src/report/words.ts'

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه'

/** Words as long as the English ones, in Arabic letters; gaps and figures stay. Nobody can read them. */
const pseudo = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, part =>
    part.length > 1 ? part : LETTERS[part.toLowerCase().charCodeAt(0) - 97]!,
  )

const pseudoPhrase = (phrase: Phrase): Phrase =>
  typeof phrase === 'string' ? pseudo(phrase) : { other: pseudo(phrase.other) }

/** A language that is written from right to left, to see that the interface can be. */
export const PSEUDO_ARABIC: Language = {
  locale: 'ar',
  phrases: Object.fromEntries(
    Object.entries({ ...panel, ...report }).map(([key, phrase]) => [key, pseudoPhrase(phrase)]),
  ),
}

export { pseudo }
