import { placeNamed, placesOf } from '../../names/index.ts'
import type { Span } from '../../text/span.ts'

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3}`
const NOUN =
  'neighbou?rhood|district|suburb|quarter|crossing|area|region|province|governorate|camp|town|village|city|municipality|county|island|port|capital'
/** How far from a place the name of what contains it may stand. */
const NEAR = 80

/** "the al-Sakhour district of Aleppo", "Yarmouk camp in southern Damascus" */
const OF = new RegExp(
  `^\\s+(?:\\p{Ll}+\\s+)?(?:${NOUN})\\s+(?:of|in)\\s+(?:the\\s+)?(?:(?:\\p{Ll}+ern|\\p{Ll}*(?:east|west)|central)\\s+)?(${NAME})`,
  'u',
)
/** "Lyon, France, resigned"; a name with another one behind it is one of a list. */
const COMMA = new RegExp(`^,\\s+(${NAME})(?!\\s*,?\\s+(?:and|or)\\s+\\p{Lu}|,\\s+\\p{Lu})`, 'u')
/** "the Syrian city of Aleppo", "the Turkish town Kilis" */
const BEFORE = new RegExp(`(${NAME})\\s+(?:\\p{Ll}[\\p{L}-]*\\s+)?(?:${NOUN})(?:\\s+of)?\\s+$`, 'u')
/** "Aleppo’s al-Sakhour district" */
const OWNER = new RegExp(`(${NAME})[’']s\\s+$`, 'u')
const OWNED = new RegExp(`^\\s+(?:${NOUN})\\b`, 'u')

/** What a text says that a place lies in: "Aleppo" of the al-Sakhour district. `place` is a span of the text. */
export function containerOf(text: string, { start, end }: Span): string | undefined {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const after = text.slice(end, end + NEAR)
  const owner = OWNED.test(after) ? OWNER.exec(before)?.[1] : undefined
  return (
    known(OF.exec(after)?.[1], true) ??
    known(COMMA.exec(after)?.[1], true) ??
    known(owner, false) ??
    demonymOrPlace(BEFORE.exec(before)?.[1] ?? '')
  )
}

/** The longest known place that the words begin with (or end with), spelled as the gazetteer does. */
function known(words: string | undefined, first: boolean): string | undefined {
  const all = words?.replace(/[’']s.*$/, '').split(/\s+/) ?? []
  for (let n = all.length; n > 0; n--) {
    const part = (first ? all.slice(0, n) : all.slice(-n)).join(' ')
    const place = placeNamed(part.replace(/\.$/, '')) ?? placeNamed(part)
    if (place) return place.name
  }
  return undefined
}

const demonymOrPlace = (words: string): string | undefined =>
  known(words, false) ?? placesOf(words.split(/\s+/).at(-1)!)[0]
