import type { Article, Facts } from '../article.ts'
import { Unreadable } from '../decode.ts'
import { readFeed } from './feed.ts'
import type { Format } from './format.ts'
import { readNewsMl } from './newsml.ts'
import { readNitf } from './nitf.ts'
import { type Element, parseXml } from './xml-tree.ts'

/** The vocabularies, by the name of their root. */
const READERS = new Map<string, (root: Element, facts: Facts) => Article[]>([
  ['rss', readFeed],
  ['rdf', readFeed],
  ['feed', readFeed],
  ['nitf', readNitf],
  ['newsitem', readNewsMl],
  ['newsmessage', readNewsMl],
])

export const xml: Format = {
  endings: ['xml', 'rss', 'atom', 'nitf', 'newsml'],
  read({ name, text, facts }) {
    const root = parseXml(text, name)
    const read = READERS.get(root.name)
    if (!read) throw new Unreadable(`${name} could not be read: it is no NewsML-G2, NITF, RSS or Atom.`)
    const articles = read(root, facts)
    if (!articles.length) throw new Unreadable(`${name} could not be read: it gives no article with a text.`)
    return articles
  },
}
