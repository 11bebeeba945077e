import { Parser } from 'htmlparser2'
import { Unreadable } from '../decode.ts'

/** An element of an XML document. Names are in lower case, without the prefix of their name space. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

/** No format for news nests deeper; a document that does is made to break its reader. */
const DEPTH = 200

const local = (name: string) => name.toLowerCase().replace(/^.*:/, '')

/**
 * Parses XML into a tree, as far as it is well formed. The only entities are XML's own and HTML's: a document's
 * declarations are never read and nothing outside of it is ever fetched.
 * @param name what to call the document in the sentence of an error
 * @throws Unreadable when it is no XML or nested beyond reason
 */
export function parseXml(text: string, name: string): Element {
  const document: Element = { name: '', attributes: {}, children: [] }
  const open = [document]
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length > DEPTH) throw new Unreadable(`${name} could not be read: it is nested too deeply.`)
        const entries = Object.entries(attributes).map(([key, value]) => [local(key), value])
        const element: Element = { name: local(tag), attributes: Object.fromEntries(entries), children: [] }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext: part => void open.at(-1)!.children.push(part),
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  const root = document.children.find(child => typeof child !== 'string')
  if (!root) throw new Unreadable(`${name} could not be read: it is not XML.`)
  return root
}

/** The elements below a path of names, from an element down: `at(item, 'contentmeta', 'headline')`. */
export function all(element: Element | undefined, ...path: string[]): Element[] {
  let found = element ? [element] : []
  for (const name of path) {
    found = found.flatMap(({ children }) =>
      children.filter((child): child is Element => typeof child !== 'string' && child.name === name),
    )
  }
  return found
}

export const first = (element: Element | undefined, ...path: string[]): Element | undefined =>
  all(element, ...path)[0]

/** All text in the first such element on one line; undefined where there is none. */
export function textAt(element: Element | undefined, ...path: string[]): string | undefined {
  const found = first(element, ...path)
  return (found && textOf(found)) || undefined
}

function textOf(element: Element): string {
  const parts: string[] = []
  const collect = ({ children }: Element) => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(child)
      else collect(child)
    }
  }
  collect(element)
  return oneLine(parts.join(''))
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
