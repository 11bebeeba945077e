import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article, Facts } from '../../engine/articles/article.ts'
import { decode, Unreadable } from '../../engine/articles/decode.ts'
import { htmlParagraphs } from '../../engine/articles/formats/markup-text.ts'
import { readLines } from '../../engine/articles/read-text.ts'
import type { GivenFile } from './file-format.ts'
import { pageFacts } from './page-facts.ts'

/** Elements of a page, of which even the longest have a few thousand; more are made to break their reader. */
const ELEMENTS = 50_000

/**
 * A page as saved from the web: its main text, and what its own metadata say of it. The page is parsed into a
 * document that no browser shows: nothing of it is run, fetched or laid out, and only text is taken from it.
 */
export function readHtml({ name, bytes, facts }: GivenFile): Article[] {
  return [articleFromHtml(decode(bytes, name), name, facts)]
}

/** The same for HTML that is at hand already, as from the clipboard. */
export function articleFromHtml(html: string, name: string, facts: Facts): Article {
  if ((html.match(/</g)?.length ?? 0) > ELEMENTS * 2) {
    throw new Unreadable(`${name} could not be read: it has more elements than any page of news.`)
  }
  // Linear in the page, and refuses one that is nested so deep that a parser would overflow.
  const all = htmlParagraphs(html)
  const document = parsed(html)
  const own = document ? pageFacts(document) : {}
  const lines = (document && mainText(document)) ?? all
  if (!lines.length) throw new Unreadable(`${name} could not be read: it shows no text.`)
  return readLines(lines, { ...own, ...facts })
}

function parsed(html: string): Document | undefined {
  try {
    return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document
  } catch {
    return undefined
  }
}

/** The paragraphs of the story, without what surrounds it; undefined where none can be told apart. */
function mainText(document: Document): string[] | undefined {
  try {
    const content = new Readability(document, { maxElemsToParse: ELEMENTS }).parse()?.content
    const lines = content ? htmlParagraphs(content) : []
    return lines.length ? lines : undefined
  } catch {
    return undefined
  }
}
