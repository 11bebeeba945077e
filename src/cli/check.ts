import * as z from 'zod'
import { MemoryArchive } from '../engine/archive/memory-archive.ts'
import { type Article, Draft } from '../engine/articles/article.ts'
import { decode } from '../engine/articles/decode.ts'
import { articleFrom } from '../engine/articles/formats/json.ts'
import { check } from '../engine/check.ts'
import { type Check, type Finding, loudness } from '../engine/crosscheck/finding.ts'
import { paragraphs } from '../engine/text/paragraphs.ts'
import { answerLines } from './answer-lines.ts'
import type { Arguments } from './arguments.ts'
import { checkReport } from './check-report.ts'
import { readCorpus } from './corpus.ts'
import { isLedgerFormat, LEDGER_FORMATS, ledgerOfCheck } from './report.ts'
import { shift } from './shift.ts'
import { type Terminal, wholeFile } from './terminal.ts'

const CheckLine = z.object({
  id: z.union([z.string(), z.number()]),
  draft: z.object({ text: z.string(), published: Draft.shape.published }),
  corpus: z.array(z.unknown()),
})

/** `crosscheck check`: a draft against articles. Offsets run over the draft's whole text. */
export async function runCheck(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.ndjson) {
    const all = await answerLines(terminal, terminal.open(args.input), CheckLine, async line => {
      const articles = line.corpus.map((article, i) =>
        articleFrom(article, String(i + 1), `article ${i + 1} of the corpus`),
      )
      return { id: line.id, ...(await checkWhole(line.draft, articles, args.explain)) }
    })
    return all ? 0 : 1
  }
  const text = decode(await wholeFile(terminal.open(args.input)), args.input)
  const { articles, unread } = await readCorpus(args.corpus)
  unread.forEach(terminal.complain)
  const checked = await checkWhole({ text, published: args.published }, articles, args.explain)
  if (args.format === 'text') await terminal.print(checkReport(args.input, text, checked, args.explain))
  else if (isLedgerFormat(args.format)) {
    await terminal.print(LEDGER_FORMATS[args.format](ledgerOfCheck(args, text, checked, articles)))
  } else await terminal.print(`${JSON.stringify(checked, null, args.format === 'json' ? 2 : undefined)}\n`)
  if (checked.findings.some(finding => loudness(finding.verdict) === 'alarm')) return 3
  return unread.length ? 1 : 0
}

async function checkWhole(
  { text, published }: { text: string; published?: string | undefined },
  articles: Article[],
  explain: boolean,
): Promise<Check> {
  const spans = paragraphs(text)
  const draft = { paragraphs: spans.map(span => span.text), published }
  const starts = spans.map(span => span.start)
  const { findings, coverage } = await check(draft, new MemoryArchive(articles))
  const placed = findings.map(finding => shift(finding, starts))
  return { findings: explain ? placed : placed.map(unexplained), coverage }
}

const unexplained = (finding: Finding): Finding => ({
  ...finding,
  evidence: finding.evidence.map(({ decided: _, ...evidence }) => evidence),
})
