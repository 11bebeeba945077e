/** One line of an input, with its number counted from 1. */
export interface Line {
  number: number
  text: string
}

/**
 * The lines of a stream of UTF-8 that hold anything, as they come. Only a line feed ends one: JSON may hold the other
 * line separators of Unicode.
 */
export async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let number = 0
  let parts: string[] = []
  const line = () => ({ number, text: parts.join('') })
  for await (const chunk of input) {
    const [head, ...ends] = decoder.decode(chunk, { stream: true }).split('\n')
    parts.push(head!)
    for (const end of ends) {
      number++
      if (parts.some(part => part.trim())) yield line()
      parts = [end]
    }
  }
  parts.push(decoder.decode())
  number++
  if (parts.some(part => part.trim())) yield line()
}
