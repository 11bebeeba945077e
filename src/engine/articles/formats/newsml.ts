import { paragraphs } from '../../text/paragraphs.ts'
import type { Article, Facts } from '../article.ts'
import { readLines } from '../read-text.ts'
import { filedTime } from './filed-time.ts'
import { paragraphsOf } from './markup-text.ts'
import { all, type Element, first, textAt } from './xml-tree.ts'

/** News items of the IPTC's NewsML-G2 that carry text, alone or in a news message. */
export function readNewsMl(root: Element, facts: Facts): Article[] {
  const items = root.name === 'newsitem' ? [root] : all(root, 'itemset', 'newsitem')
  return items.flatMap((item, i) => {
    const lines = content(first(item, 'contentset'))
    if (!lines.length) return []
    const about = first(item, 'contentmeta')
    const meta = first(item, 'itemmeta')
    const place = label(first(about, 'located'))
    const own: Facts = {
      publisher: label(first(meta, 'provider')) ?? label(first(item, 'rightsinfo', 'copyrightholder')),
      headline: textAt(about, 'headline') ?? textAt(meta, 'title'),
      byline: textAt(about, 'by') ?? label(first(about, 'creator')),
      published: filedTime(textAt(meta, 'versioncreated')) ?? filedTime(textAt(about, 'contentcreated')),
      ...(place && { dateline: { place } }),
      language: first(about, 'language')?.attributes.tag,
      ...facts,
      id: item.attributes.guid || (items.length > 1 ? `${facts.id}/${i + 1}` : facts.id),
    }
    return [readLines(lines, own)]
  })
}

function content(set: Element | undefined): string[] {
  const inline = first(set, 'inlinexml')
  if (inline) {
    const body =
      first(inline, 'nitf', 'body', 'body.content') ??
      first(inline, 'html', 'body') ??
      first(inline, 'body') ??
      inline
    return paragraphsOf(body)
  }
  const data = first(set, 'inlinedata')
  const text = data?.children.filter(child => typeof child === 'string').join('') ?? ''
  return paragraphs(text).map(paragraph => paragraph.text)
}

/** What a concept is called: its name, its literal value, or what stands behind the colon of its code. */
const label = (concept: Element | undefined) =>
  textAt(concept, 'name') ??
  concept?.attributes.literal ??
  concept?.attributes.qcode?.replace(/^[^:]*:/, '') ??
  (concept && textAt(concept))
