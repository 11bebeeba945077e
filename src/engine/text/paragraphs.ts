import type { Span } from './span.ts'

/** The paragraphs of a text: its lines that hold anything but white space, with their offsets. */
export function paragraphs(text: string): (Span & { text: string })[] {
  const found: (Span & { text: string })[] = []
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const body = line[0].trim()
    if (!body) continue
    const start = line.index + line[0].indexOf(body)
    found.push({ start, end: start + body.length, text: body })
  }
  return found
}
