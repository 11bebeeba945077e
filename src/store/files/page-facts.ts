import * as z from 'zod/mini'
import type { Facts } from '../../engine/articles/article.ts'
import { filedTime } from '../../engine/articles/formats/filed-time.ts'
import { webAddress } from '../../engine/articles/formats/web-address.ts'

const Named = z.union([z.string(), z.looseObject({ name: z.optional(z.string()) })])
/** What is read of a story in JSON-LD (schema.org). */
const Story = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.optional(z.string()),
  datePublished: z.optional(z.string()),
  author: z.optional(z.union([Named, z.array(Named)])),
  publisher: z.optional(Named),
  dateline: z.optional(z.string()),
  inLanguage: z.optional(z.string()),
  url: z.optional(z.string()),
})
type Story = z.infer<typeof Story>

/** What a page's metadata say of its story: JSON-LD first, then OpenGraph, then plain meta tags. */
export function pageFacts(document: Document): Partial<Facts> {
  const story = storyIn(document)
  const meta = metaTags(document)
  const first = (...names: string[]) => names.map(name => meta.get(name)).find(Boolean)
  const place = story?.dateline?.split(',')[0]?.trim()
  const facts: Partial<Facts> = {
    headline: line(story?.headline ?? first('og:title', 'twitter:title', 'dc.title')),
    byline: line(
      authors(story) ?? authorIn(first('author', 'article:author', 'dc.creator', 'parsely-author')),
    ),
    publisher: line(nameOf(story?.publisher) ?? first('og:site_name', 'application-name', 'dc.publisher')),
    published:
      filedTime(story?.datePublished) ??
      filedTime(
        first(
          'article:published_time',
          'og:published_time',
          'parsely-pub-date',
          'pubdate',
          'dc.date.issued',
          'dc.date',
          'date',
        ),
      ) ??
      filedTime(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined),
    url: webAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url') ?? story?.url,
    ),
    language: line(document.documentElement?.getAttribute('lang') ?? story?.inLanguage),
    ...(place && { dateline: { place } }),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** The first description of a story in the page's JSON-LD, alone, in a list or in a graph. */
function storyIn(document: Document): Story | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = storyOf(parsed(script.textContent ?? ''))
    if (found) return found
  }
  return undefined
}

function storyOf(value: unknown): Story | undefined {
  for (const item of Array.isArray(value) ? value : [value]) {
    const graph = typeof item === 'object' && item !== null && '@graph' in item ? item['@graph'] : undefined
    for (const one of Array.isArray(graph) ? graph : [item]) {
      const story = z.safeParse(Story, one).data
      if (story && [story['@type']].flat().some(type => /(?:Article|Posting|Report)$/.test(type)))
        return story
    }
  }
  return undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase()
    const content = tag.getAttribute('content')
    if (name && content && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

const nameOf = (named: z.infer<typeof Named> | undefined) => (typeof named === 'string' ? named : named?.name)

function authors(story: Story | undefined): string | undefined {
  const names = [story?.author ?? []].flat().flatMap(author => nameOf(author) ?? [])
  return (
    names
      .map(name => authorIn(name))
      .filter(Boolean)
      .join(', ') || undefined
  )
}

/** Pages give an address where they have no name. */
const authorIn = (given: string | undefined) =>
  given && !/^https?:/i.test(given) ? given.replace(/^by\s+/i, '') : undefined

/** On one line, and not without end. */
const line = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined
