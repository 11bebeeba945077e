import type { Candidate } from './candidate.ts'
import { placeNamed } from './gazetteer.ts'
import { CALENDAR, isGiven, isOrdinary, ORGANISATION_HEADS } from './lexicon.ts'
import { isSpelling } from './variants.ts'
import type { Word } from './words.ts'

/** "Al Jazeera", "Le Matin", "Los Zetas": an article of another language begins few people's names. */
const ARTICLE = /^(?:el|los|las|la|le|les|il|lo|der|die|das|o|os)$/
const SURNAME_PREFIX = /^(?:Mc|Mac|De|Di|La|Le|Du|Fitz|O|al|Al|el|El|Ver|Van|Vander)[-'’]?\p{Lu}/u

/** Notes what the words of a name that no table has say by themselves. */
export function weighSpelling(words: readonly Word[], candidate: Candidate): void {
  const { from, to, prior } = candidate
  const own = words.slice(from, to).filter(word => word.capital)
  const first = own[0]!
  const last = own.at(-1)!
  if (own.length === 1) {
    weighSingle(first, prior)
    return
  }
  if (words.slice(from, to).some(word => word.text === '&')) {
    prior.organisation += 3
    return
  }
  const ordinary = own.filter(word => word.ordinary && !isGiven(word.key)).length
  const country = placeNamed(last.key)?.rank === 'country'
  if (ARTICLE.test(first.key) && own.length === 2) {
    prior.organisation += last.ordinary ? 1.5 : 1
    prior.person += 0.5
  } else if (/^\p{Lu}{3,}$/u.test(first.base) && !first.shouted && !/^\p{Lu}{3,}$/u.test(last.base))
    prior.organisation += 2
  else if (isCamel(first) && last.ordinary) prior.organisation += 2
  else if (isGiven(first.key)) prior.person += country ? 2 : 4
  else if (country) prior.organisation += 3
  else if (ordinary === 0) prior.person += own.length < 3 || own.some(isKnownPart) ? 2.5 : 0.8
  else if (last.ordinary) prior.organisation += ordinary < own.length ? 0.9 : 0.3
  else prior.person += 0.8
  if (own.some(word => /^\p{Lu}$/u.test(word.base))) prior.person += 2
  if (own.some(word => /^\p{Lu}{2,}$/u.test(word.base) && !word.shouted)) prior.organisation += 1.5
}

/** "LarrainVial", "OpenSky" */
const isCamel = ({ base }: Word): boolean => /\p{Ll}\p{Lu}/u.test(base) && !SURNAME_PREFIX.test(base)

/** "Center-Left", "K-League": of one letter and a word only where that is what bodies are called. */
function isHeaded(key: string): boolean {
  const [first, last] = key.split('-') as [string, string]
  return first.length > 1 ? isOrdinary(last) : ORGANISATION_HEADS.has(last)
}

const isKnownPart = ({ key }: Word): boolean => isGiven(key) || isSpelling(key)

function weighSingle(word: Word, prior: Candidate['prior']): void {
  if (/^\p{Lu}[\p{Lu}\d.&-]+$/u.test(word.base) && !word.shouted) prior.organisation += 3
  else if (/^\p{Lu}{2,}s$/u.test(word.base)) prior.other += 2
  else if (isCamel(word)) prior.organisation += 2
  else if (/^\p{Lu}\p{L}*-\p{Lu}/u.test(word.base) && isHeaded(word.key)) prior.organisation += 1
  else if (isSpelling(word.key)) prior.person += isGiven(word.key) ? 2 : 1
  else if (isGiven(word.key) && !CALENDAR.has(word.key)) prior.person += word.ordinary ? 1 : 2
}
