import { isCredit } from './byline.ts'
import { isCaption, isPicture } from './captions.ts'
import { isListHeading, isSign } from './phrases.ts'

/** A shorter line is repeated for other reasons than a picture's: a name in a list, a crosshead. */
const COPY = 24
/** Headlines that a list of links shows. */
const LINK = 120

/** Which lines of an article tell no news: captions, signs, links, requests, credits. One flag a line. */
export function findFurniture(lines: readonly string[], filed?: string): boolean[] {
  const found = lines.map(line => isSign(line) || isCredit(line) || isCaption(line, filed))
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1]!
    if (isCopy(lines[i]!, next)) {
      found[i] = true
      found[i + 1] ||= isPicture(next)
    }
  }
  for (let i = 0; i < lines.length; i++) {
    if (!isListHeading(lines[i]!)) continue
    while (i + 1 < lines.length && (found[i + 1] || isLink(lines[i + 1]!))) found[++i] = true
  }
  return found
}

/** A picture's description, often cut in the middle of a word, above the caption that says the same. */
function isCopy(line: string, next: string): boolean {
  const words = line.replace(/\s*(?:…|\.{3})$/, '')
  return words.length >= COPY && next.startsWith(words) && !(next !== line && /[.!?]["'”’]?$/.test(words))
}

const isLink = (line: string) => line.length <= LINK && !/[.!?;:,]["'”’)]?$/.test(line)
