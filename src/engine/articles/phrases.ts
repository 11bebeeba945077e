import table from './furniture.json'

const LINES = new Set(table.lines)
const HEADINGS = new Set(table.headings)
const TELLING = new Set(table.telling)
/** Signs and requests are short; a longer line has something to tell. */
const LIMIT = 160

const plain = (line: string) =>
  line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[\s•*»›>|–—-]+|[\s.:!»›>|…–—-]+$/g, '')

/** A sign, a link or a request that newspaper pages put between the paragraphs: "More Coverage", "NOW WATCH: …". */
export function isSign(line: string): boolean {
  if (line.length > LIMIT) return false
  const words = plain(line)
  if (LINES.has(words)) return true
  if (tellsNews(words)) return table.starts.some(start => start.endsWith(':') && words.startsWith(start))
  return (
    table.starts.some(start => words.startsWith(start)) ||
    table.ends.some(end => words.endsWith(end)) ||
    (words.startsWith('follow ') && table.networks.some(network => words.includes(` on ${network}`)))
  )
}

/** A sign that a list of links stands below: "Related stories". */
export const isListHeading = (line: string): boolean => line.length <= LIMIT && HEADINGS.has(plain(line))

const tellsNews = (words: string) => words.split(/[^\p{L}]+/u).some(word => TELLING.has(word))
