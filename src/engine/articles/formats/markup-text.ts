import { Parser } from 'htmlparser2'
import { Unreadable } from '../decode.ts'
import tags from './tags.json'
import { type Element, oneLine } from './xml-tree.ts'

/** Pages nest a few dozen deep. */
const DEPTH = 1000
const INLINE = new Set(tags.inline)
/** What is no text of the story: scripts, forms, navigation, captions, tables. */
const SKIPPED = new Set(tags.skipped)

/** Gathers text into paragraphs: every tag that does not stand within a line ends one. */
class Paragraphs {
  readonly #found: string[] = []
  #parts: string[] = []
  /** How many open tags deep within something that is skipped. */
  #skipped = 0

  open(name: string): void {
    if (this.#skipped || SKIPPED.has(name)) this.#skipped++
    else if (!INLINE.has(name)) this.#end()
  }

  text(part: string): void {
    if (!this.#skipped) this.#parts.push(part)
  }

  close(name: string): void {
    if (this.#skipped) this.#skipped--
    else if (!INLINE.has(name)) this.#end()
  }

  finish(): string[] {
    this.#end()
    return this.#found
  }

  #end(): void {
    const text = oneLine(this.#parts.join(''))
    if (text) this.#found.push(text)
    this.#parts = []
  }
}

/** The paragraphs of an element's text. */
export function paragraphsOf(element: Element): string[] {
  const paragraphs = new Paragraphs()
  const walk = ({ name, children }: Element) => {
    paragraphs.open(name)
    for (const child of children) {
      if (typeof child === 'string') paragraphs.text(child)
      else walk(child)
    }
    paragraphs.close(name)
  }
  for (const child of element.children) {
    if (typeof child === 'string') paragraphs.text(child)
    else walk(child)
  }
  return paragraphs.finish()
}

/**
 * The paragraphs of a piece of HTML. Nothing of it is run, fetched or kept but its text.
 * @throws Unreadable when it is nested beyond reason
 */
export function htmlParagraphs(html: string): string[] {
  const paragraphs = new Paragraphs()
  let depth = 0
  const parser = new Parser({
    onopentagname(name) {
      // Elements that nobody closed add up; each one would make every later tag slower to read.
      if (++depth > DEPTH) throw new Unreadable('The HTML of an article is nested too deeply to be read.')
      paragraphs.open(name)
    },
    ontext: part => paragraphs.text(part),
    onclosetag(name) {
      depth--
      paragraphs.close(name)
    },
  })
  parser.end(html)
  return paragraphs.finish()
}
