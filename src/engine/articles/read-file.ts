import type { Article, Facts } from './article.ts'
import { decode, Unreadable } from './decode.ts'
import type { Format } from './formats/format.ts'
import { json, ndjson } from './formats/json.ts'
import { markdown } from './formats/markdown.ts'
import { plainText } from './formats/plain-text.ts'
import { xml } from './formats/xml.ts'

export const FORMATS: readonly Format[] = [plainText, markdown, json, ndjson, xml]

/** In bytes; more would fill the memory of the tab that reads it. */
const LARGEST = 100_000_000

const ending = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a file of this name is in a format that can be read. */
export const isReadable = (name: string, formats = FORMATS): boolean =>
  formats.some(format => format.endings.includes(ending(name)))

/**
 * The articles in a file. The ending of its name tells the format.
 * @param facts what is known of the article besides; its id is the file's name without the ending, unless given
 * @throws Unreadable with one sentence for a person
 */
export function readFile(
  name: string,
  bytes: Uint8Array,
  facts: Partial<Facts> = {},
  formats: readonly Format[] = FORMATS,
): Article[] {
  const format = formats.find(format => format.endings.includes(ending(name)))
  if (bytes.length > LARGEST) throw new Unreadable(`${name} could not be read: it is larger than 100 MB.`)
  const text = decode(bytes, name)
  if (!format) {
    const known = formats.flatMap(format => format.endings).join(', ')
    throw new Unreadable(`${name} could not be read: its name ends in none of ${known}.`)
  }
  return format.read({ name, text, facts: { ...facts, id: facts.id ?? name.replace(/\.[^.]*$/, '') } })
}
