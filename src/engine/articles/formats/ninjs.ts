import * as z from 'zod/mini'
import { paragraphs } from '../../text/paragraphs.ts'
import type { Article, Facts } from '../article.ts'
import { readLines } from '../read-text.ts'
import { filedTime } from './filed-time.ts'
import { htmlParagraphs } from './markup-text.ts'

const Part = z.object({
  role: z.optional(z.string()),
  contenttype: z.optional(z.string()),
  value: z.string(),
})
type Part = z.infer<typeof Part>

/** What is read of ninjs 1.x to 3.x; names are compared in lower case, as 3.0 turned to camel case. */
const Ninjs = z.looseObject({
  uri: z.string().check(z.minLength(1)),
  headline: z.optional(z.string()),
  headlines: z.optional(z.array(Part)),
  bodies: z.optional(z.array(Part)),
  by: z.optional(z.string()),
  byline: z.optional(z.string()),
  located: z.optional(z.string()),
  versioncreated: z.optional(z.string()),
  copyrightholder: z.optional(z.string()),
  language: z.optional(z.string()),
  infosources: z.optional(z.array(z.object({ name: z.optional(z.string()) }))),
})

/** News in JSON of the IPTC. Undefined when the value is none, or has no text. */
export function readNinjs(value: unknown, facts: Partial<Facts>): Article | undefined {
  const item = Ninjs.safeParse(inLowerCase(value)).data
  if (!item) return undefined
  const lines = content([...(item.bodies ?? []), ...properties(item, 'body_')])
  if (!lines.length) return undefined
  const headlines = [...(item.headlines ?? []), ...properties(item, 'headline_')]
  const own: Facts = {
    publisher: item.copyrightholder ?? item.infosources?.find(source => source.name)?.name,
    headline: item.headline ?? (headlines.find(part => part.role === 'main') ?? headlines[0])?.value,
    byline: item.by ?? item.byline,
    published: filedTime(item.versioncreated),
    ...(item.located && { dateline: { place: item.located.split(',')[0]! } }),
    language: item.language,
    ...facts,
    id: item.uri,
  }
  return readLines(lines, own)
}

/** Marked-up text tells its paragraphs apart, so it goes before plain text. */
function content(bodies: Part[]): string[] {
  const markedUp = (part: Part) =>
    /html|xml/.test(part.contenttype ?? part.role ?? '') || /<p[\s>]/i.test(part.value)
  const rich = bodies.find(markedUp)
  if (rich) return htmlParagraphs(rich.value)
  const text = (bodies.find(part => part.role === 'main') ?? bodies[0])?.value ?? ''
  return paragraphs(text).map(paragraph => paragraph.text)
}

/** The properties of ninjs 1.x that carry their role in their name: "body_xhtml", "headline_main". */
const properties = (item: Record<string, unknown>, prefix: string): Part[] =>
  Object.entries(item).flatMap(([key, value]) =>
    key.startsWith(prefix) && typeof value === 'string' ? [{ role: key.slice(prefix.length), value }] : [],
  )

/** Keys of the object and of the parts in its lists. */
function inLowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => (isObject(item) ? keysInLowerCase(item) : item))
  if (!isObject(value)) return value
  const entries = Object.entries(keysInLowerCase(value))
  return Object.fromEntries(
    entries.map(([key, item]) => [key, Array.isArray(item) ? inLowerCase(item) : item]),
  )
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keysInLowerCase = (value: object) =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item]))
