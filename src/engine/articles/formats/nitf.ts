import type { Article, Facts } from '../article.ts'
import { readLines } from '../read-text.ts'
import { filedTime } from './filed-time.ts'
import { paragraphsOf } from './markup-text.ts'
import { webAddress } from './web-address.ts'
import { type Element, first, textAt } from './xml-tree.ts'

/** The News Industry Text Format of the IPTC. */
export function readNitf(root: Element, facts: Facts): Article[] {
  const data = first(root, 'head', 'docdata')
  const publication = first(root, 'head', 'pubdata')
  const head = first(root, 'body', 'body.head')
  const content = first(root, 'body', 'body.content')
  if (!content) return []
  const place = textAt(head, 'dateline', 'location', 'city') ?? textAt(head, 'dateline', 'location')
  const published =
    first(data, 'date.issue')?.attributes.norm ??
    publication?.attributes['date.publication'] ??
    first(head, 'dateline', 'story.date')?.attributes.norm
  const own: Facts = {
    publisher:
      publication?.attributes.name ??
      textAt(head, 'distributor') ??
      first(data, 'doc.copyright')?.attributes.holder,
    headline: textAt(head, 'hedline', 'hl1') ?? textAt(root, 'head', 'title'),
    byline: textAt(head, 'byline', 'person') ?? textAt(head, 'byline'),
    published: filedTime(published),
    ...(place && { dateline: { place } }),
    url: webAddress(publication?.attributes['ex-ref']),
    ...facts,
    id: first(data, 'doc-id')?.attributes['id-string'] ?? facts.id,
  }
  return [readLines(paragraphsOf(content), own)]
}
