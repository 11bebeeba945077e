import abbreviations from './abbreviations.json'
import type { Span } from './span.ts'

const SHORTENED = new Set(abbreviations)
const END = /[.!?…。！？]+["'”’»)\]]*|[\r\n]+/g
/** A sentence begins with a capital, a digit, a quotation mark or a script that has no capitals. */
const BEGINS = /^\s*[—–-]?\s*["'“‘«([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}$€£¥…]/u

/** No sentence of news is longer; what pretends to be one is cut at a space, so that work stays linear. */
const LONGEST = 1000

/** The sentences of a text, without the white space around them. A line break always ends one. */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const push = (end: number): void => {
    while (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST)
      pushOne(space > start ? space : start + LONGEST)
    }
    pushOne(end)
  }
  const pushOne = (end: number) => {
    const body = text.slice(start, end)
    const lead = body.length - body.trimStart().length
    const length = body.trim().length
    if (length) found.push({ start: start + lead, end: start + lead + length })
    start = end
  }
  for (const m of text.matchAll(END)) {
    const end = m.index + m[0].length
    if (/[\r\n]/.test(m[0]) || (endsHere(text, m.index, end) && m.index >= start)) push(end)
  }
  push(text.length)
  return found
}

function endsHere(text: string, dot: number, end: number): boolean {
  const next = text.slice(end, end + 24)
  if (next && !/^[\s"“‘([A-Z]/.test(next)) return /[。！？]/.test(text[dot]!)
  if (next.trim() && !BEGINS.test(next)) return false
  if (text[dot] !== '.' || end - dot > 1) return true
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, dot - 24), dot))![0].toLowerCase()
  if (SHORTENED.has(word)) return false
  // "J. Smith" and "U.S. Secretary" go on; "in the U.S. The deal" and "vitamin C. He" end.
  if (/^\p{L}$/u.test(word)) return false
  if (/\.\p{L}$/u.test(word))
    return /^\s+(The|A|An|He|She|It|They|We|But|And|In|On|At|This|That|These|Those|If|When|While|Its|Their|His|Her)\b/.test(
      next,
    )
  return true
}
