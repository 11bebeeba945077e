import { paragraphs } from '../../text/paragraphs.ts'
import type { Facts } from '../article.ts'
import { readLines } from '../read-text.ts'
import { filedTime } from './filed-time.ts'
import type { Format } from './format.ts'
import { webAddress } from './web-address.ts'

const FRONT = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const FIELD = /^([A-Za-z][\w-]{0,40}):[ \t]*(\S.*)$/gm

/** Markdown, with what is known of the article between two lines of hyphens on top. */
export const markdown: Format = {
  endings: ['md', 'markdown'],
  read({ text, facts }) {
    const front = FRONT.exec(text)
    const known = front ? fields(front[1]!) : {}
    const body = front ? text.slice(front[0].length) : text
    const lines = paragraphs(unwrapped(body)).map(line => withoutMarks(line.text))
    return [readLines(lines.filter(Boolean), { ...known, ...facts })]
  },
}

/** The plain fields of the front matter: one "key: value" a line, which is all of YAML that is read. */
function fields(front: string): Partial<Facts> {
  const given = new Map<string, string>()
  for (const [, key, value] of front.matchAll(FIELD)) given.set(key!.toLowerCase(), unquoted(value!.trim()))
  const one = (...keys: string[]) => keys.map(key => given.get(key)).find(Boolean)
  const place = one('place', 'location', 'dateline')
  const known: Partial<Facts> = {
    headline: one('headline', 'title'),
    byline: one('byline', 'author', 'by'),
    publisher: one('publisher', 'source', 'publication'),
    published: filedTime(one('published', 'date', 'filed')),
    url: webAddress(one('url', 'link', 'canonical')),
    language: one('language', 'lang'),
    ...(place && { dateline: { place } }),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

const unquoted = (value: string) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value

/** A line break within a paragraph is a space; a heading, a list item and a blank line begin anew. */
const unwrapped = (body: string) =>
  body.replace(/(\S)[ \t]*\r?\n(?!\s|[#>|`~=_]|[*+-]\s|\d{1,3}[.)]\s|$)/g, (_, end: string) => `${end} `)

/** A line without Markdown's marks; images and code fences are no text. */
function withoutMarks(line: string): string {
  if (/^(?:```|~~~|[-*_=](?:\s*[-*_=]){2,}$|\[[^\]]{1,80}\]:\s)/.test(line)) return ''
  return line
    .replace(/^(?:#{1,6}\s+|>\s?|[*+-]\s+|\d{1,3}[.)]\s+)+/, '')
    .replace(/!\[[^[\]]{0,500}\]\([^)[\]\s]{0,2000}(?: [^)[\]]{0,200})?\)/g, '')
    .replace(/\[([^[\]]{1,500})\]\([^)[\]\s]{0,2000}(?: [^)[\]]{0,200})?\)/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^*_~]{1,2000})\1/g, '$2')
    .replace(/(?<![\w*_])([*_])(?=\S)([^*_]{1,2000})\1(?![\w*_])/g, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim()
}
