import type { Article, Facts } from '../../engine/articles/article.ts'
import { Unreadable } from '../../engine/articles/decode.ts'
import { FORMATS, isReadable, readFile } from '../../engine/articles/read-file.ts'
import { unpacked } from './dump.ts'
import type { FileFormat } from './file-format.ts'

/** In bytes; more would fill the memory of the tab that reads it. */
export const LARGEST = 100_000_000

/** Formats that bring a library with them, which is loaded when the first such file comes. */
const LIBRARIES: readonly FileFormat[] = [
  {
    endings: ['html', 'htm', 'xhtml'],
    read: async file => (await import('./html.ts')).readHtml(file),
  },
  {
    endings: ['gz'],
    read: async ({ name, bytes, facts }) =>
      readFile(name.replace(/\.gz$/i, ''), await unpacked(bytes, name), facts),
  },
  { endings: ['docx'], read: async file => (await import('./docx.ts')).readDocx(file) },
]

const ending = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a file of this name can be read. */
export const isSource = (name: string, own: readonly FileFormat[] = []): boolean =>
  isReadable(name) || [...own, ...LIBRARIES].some(format => format.endings.includes(ending(name)))

/** How the names of files end that can be read, each with its dot. */
export const endings = (own: readonly FileFormat[] = []): string[] =>
  [...own, ...LIBRARIES, ...FORMATS].flatMap(format => format.endings.map(one => `.${one}`))

/**
 * The articles in a file of any format. The ending of its name tells the format; a desk's own formats go first.
 * @param facts what is known of the article besides; its id is the file's name without the ending, unless given
 * @throws Unreadable with one sentence for a person
 */
export async function readArticles(
  name: string,
  bytes: Uint8Array,
  facts: Partial<Facts> = {},
  own: readonly FileFormat[] = [],
): Promise<Article[]> {
  if (bytes.length > LARGEST) throw new Unreadable(`${name} could not be read: it is larger than 100 MB.`)
  const format = [...own, ...LIBRARIES].find(one => one.endings.includes(ending(name)))
  if (!format && !isReadable(name)) {
    throw new Unreadable(`${name} could not be read: its name ends in none of ${endings(own).join(', ')}.`)
  }
  if (!format) return readFile(name, bytes, facts)
  const known = { ...facts, id: facts.id ?? name.replace(/\.[^.]*$/, '') }
  return format.read({ name, bytes, facts: known })
}
