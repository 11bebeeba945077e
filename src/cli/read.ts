import * as z from 'zod'
import { Draft } from '../engine/articles/article.ts'
import { readDateline } from '../engine/articles/dateline.ts'
import { decode } from '../engine/articles/decode.ts'
import { type Reading, read } from '../engine/read.ts'
import { paragraphs } from '../engine/text/paragraphs.ts'
import { answerLines } from './answer-lines.ts'
import type { Arguments } from './arguments.ts'
import { readingReport } from './reading-report.ts'
import { type Terminal, wholeFile } from './terminal.ts'

const Id = z.union([z.string(), z.number()])
const ReadLine = z.object({ id: Id, text: z.string(), published: Draft.shape.published })

/** `crosscheck read`: the figures, names and roles of a text. Offsets run over the whole text. */
export async function runRead(args: Arguments, terminal: Terminal): Promise<number> {
  const input = terminal.open(args.input)
  if (args.ndjson) {
    const all = await answerLines(terminal, input, ReadLine, ({ id, text, published }) => ({
      id,
      ...readWhole(text, published),
    }))
    return all ? 0 : 1
  }
  const text = decode(await wholeFile(input), args.input)
  const reading = readWhole(text, args.published)
  if (args.format === 'text') await terminal.print(readingReport(text, reading))
  else await terminal.print(`${JSON.stringify(reading, null, args.format === 'json' ? 2 : undefined)}\n`)
  return 0
}

function readWhole(text: string, published: string | undefined): Reading {
  const [first] = paragraphs(text)
  const place = first && readDateline(first.text, published)?.place
  return read(text, { published, place })
}
