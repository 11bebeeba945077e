import { LIMITS } from '../../remote/protocol.ts'
import { Refusal } from './refusal.ts'

export interface Line {
  number: number
  value: unknown
}

const LINE_FEED = 0x0a

/**
 * The values of a stream with one of JSON on each line, as they come.
 * @throws Refusal at a line that is too long or no JSON, or where the sender keeps the server waiting
 */
export async function* jsonLines(
  input: AsyncIterable<Uint8Array>,
  patience = LIMITS.patience,
): AsyncGenerator<Line> {
  let number = 0
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of patiently(input, patience)) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      parts.push(chunk.subarray(from, end))
      yield* lineOf(++number, parts)
      parts = []
      length = 0
      from = end + 1
    }
    parts.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > LIMITS.line) {
      throw new Refusal(413, `Line ${number + 1} is longer than ${LIMITS.line} bytes.`, { line: number + 1 })
    }
  }
  yield* lineOf(number + 1, parts)
}

function* lineOf(number: number, parts: readonly Uint8Array[]): Generator<Line> {
  const bytes = Buffer.concat(parts)
  if (bytes.length > LIMITS.line) {
    throw new Refusal(413, `Line ${number} is longer than ${LIMITS.line} bytes.`, { line: number })
  }
  const text = bytes.toString('utf8').trim()
  if (!text) return
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal(400, `Line ${number} is not JSON.`, { line: number })
  }
  yield { number, value }
}

async function* patiently(input: AsyncIterable<Uint8Array>, patience: number): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]()
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Refusal(408, 'The rest of the request did not come in time.')),
        patience,
      )
    })
    try {
      const next = await Promise.race([chunks.next(), late])
      if (next.done) return
      yield next.value
    } finally {
      clearTimeout(timer)
    }
  }
}
