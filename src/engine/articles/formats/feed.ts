import type { Article, Facts } from '../article.ts'
import { readLines } from '../read-text.ts'
import { filedTime } from './filed-time.ts'
import { htmlParagraphs, paragraphsOf } from './markup-text.ts'
import { webAddress } from './web-address.ts'
import { all, type Element, first, textAt } from './xml-tree.ts'

/** The articles of an RSS (0.9 to 2.0) or Atom feed that carries their text. */
export function readFeed(root: Element, facts: Facts): Article[] {
  const channel = root.name === 'feed' ? root : first(root, 'channel')
  const items = [...all(root, 'item'), ...all(channel, 'item'), ...all(root, 'entry')]
  const shared = {
    publisher: textAt(channel, 'publisher') ?? textAt(channel, 'title'),
    language: textAt(channel, 'language') ?? channel?.attributes.lang,
  }
  return items.flatMap((item, i) => {
    const lines = content(item)
    if (!lines.length) return []
    const url = address(item)
    const own: Facts = {
      ...shared,
      ...facts,
      id: textAt(item, 'guid') ?? textAt(item, 'id') ?? url ?? `${facts.id}/${i + 1}`,
      headline: plain(textAt(item, 'title')),
      byline: author(item),
      published: published(item),
      url,
    }
    const publisher = textAt(item, 'source', 'title') ?? textAt(item, 'source')
    return [readLines(lines, publisher ? { ...own, publisher } : own)]
  })
}

const published = (item: Element) =>
  ['pubdate', 'published', 'date', 'updated'].map(name => filedTime(textAt(item, name))).find(Boolean)

/** The full text before the summary. Feeds give HTML as text; Atom may give it as elements, too. */
function content(item: Element): string[] {
  const found = ['encoded', 'content', 'description', 'summary'].map(name => first(item, name))
  const full = found.find(element => element && textAt(element))
  if (!full) return []
  if (full.children.some(child => typeof child !== 'string')) return paragraphsOf(full)
  const text = full.children.join('')
  return full.attributes.type === 'text' ? text.split('\n').filter(line => line.trim()) : htmlParagraphs(text)
}

function address(item: Element): string | undefined {
  const links = all(item, 'link')
  const alternate = links.find(
    link => (link.attributes.rel ?? 'alternate') === 'alternate' && link.attributes.href,
  )
  return webAddress(alternate?.attributes.href ?? links.map(link => textAt(link)).find(Boolean))
}

/** "Jane Doe", of Atom's name, of Dublin Core's creator, or of "desk@paper.example (Jane Doe)". */
function author(item: Element): string | undefined {
  const given = textAt(item, 'author', 'name') ?? textAt(item, 'creator') ?? textAt(item, 'author')
  return given && (/\(([^()]+)\)$/.exec(given)?.[1] ?? (given.includes('@') ? undefined : given))
}

const plain = (html: string | undefined) => (html && htmlParagraphs(html).join(' ')) || undefined
