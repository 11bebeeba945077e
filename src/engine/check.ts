import type { Archive } from './archive/archive.ts'
import type { Draft } from './articles/article.ts'
import { checkFigure } from './crosscheck/figures/index.ts'
import type { Check, Finding } from './crosscheck/finding.ts'
import { findingId } from './crosscheck/finding-id.ts'
import { JUDGEMENT, type Judgement } from './crosscheck/judgement.ts'
import { checkNames } from './crosscheck/names/index.ts'
import { Reader, type Reading, topicOf } from './read.ts'
import { sentences } from './text/sentences.ts'
import { contains, type Span } from './text/span.ts'

export interface CheckOptions {
  /** Remembers what it has read: pass the same one for every version of a draft. */
  reader?: Reader
  judgement?: Judgement
}

/** Checks every figure, name and role of a draft against an archive. Findings stand in the draft's order. */
export async function check(draft: Draft, archive: Archive, options: CheckOptions = {}): Promise<Check> {
  const { reader = new Reader(), judgement = JUDGEMENT } = options
  const readings = reader.readAll(
    draft.paragraphs,
    draft.published === undefined ? {} : { published: draft.published },
  )
  const figures = await checkFigures(draft, readings, archive, judgement)
  const names = await checkNames(
    readings.map((reading, i) => ({ ...reading, text: draft.paragraphs[i]! })),
    archive,
  )
  const findings = [...figures, ...names].sort((a, b) => a.paragraph - b.paragraph || startOf(a) - startOf(b))
  const compared = (list: Finding[]) => list.filter(f => f.verdict !== 'unsourced').length
  return {
    findings,
    coverage: {
      figures: figures.length,
      compared: compared(figures),
      names: names.length,
      matched: compared(names),
    },
  }
}

const startOf = (finding: Finding): number => (finding.figure ?? finding.name ?? finding.role)?.start ?? 0

async function checkFigures(
  draft: Draft,
  readings: readonly Reading[],
  archive: Archive,
  judgement: Judgement,
): Promise<Finding[]> {
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  const topic = topicOf(readings)
  for (const [paragraph, { figures }] of readings.entries()) {
    if (!figures.length) continue
    const text = draft.paragraphs[paragraph]!
    const spans = sentences(text)
    for (const figure of figures) {
      const sentence = sentenceOf(spans, figure)
      const words = text.slice(sentence.start, sentence.end)
      const key = `${words}\u0000${figure.text}`
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      const judged = await checkFigure({ figure, published: draft.published, topic }, archive, judgement)
      findings.push({ id: findingId('figure', words, figure.text, nth), paragraph, figure, ...judged })
    }
  }
  return findings
}

function sentenceOf(spans: readonly Span[], inner: Span): Span {
  return spans.find(span => contains(span, inner)) ?? inner
}
