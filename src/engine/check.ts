import { type Archive, type FigureQuery, Incomplete } from './archive/archive.ts'
import type { Draft } from './articles/article.ts'
import type { Beside } from './crosscheck/derived/beside.ts'
import { withoutClaimed } from './crosscheck/figures/claimed.ts'
import { checkFigure } from './crosscheck/figures/index.ts'
import type { Check, Finding, Judged } from './crosscheck/finding.ts'
import { FindingIds } from './crosscheck/finding-id.ts'
import { judgeByAnswers } from './crosscheck/incomplete.ts'
import { judgementOf, type OwnJudgement } from './crosscheck/judgement.ts'
import { judgedBeside } from './crosscheck/names/beside.ts'
import { checkNames } from './crosscheck/names/index.ts'
import { tolerant } from './crosscheck/tolerances.ts'
import { addWithin, contradictionsWithin } from './crosscheck/within/index.ts'
import type { Figure } from './figures/figure.ts'
import { Memory } from './memory.ts'
import type { KnownNames } from './names/index.ts'
import { type Reading, topicOf } from './read.ts'
import { sentences } from './text/sentences.ts'
import { around, inside } from './text/span.ts'

export interface CheckOptions {
  /** Pass the same one for every version of a draft: only what changed is read and judged again. */
  memory?: Memory
  /** Where judgement is a matter of degree, as this desk sees it: see JUDGEMENT for what may be set. */
  judgement?: OwnJudgement
}

/** Checks every figure, name and role of a draft against an archive. Findings stand in the draft's order. */
export async function check(draft: Draft, archive: Archive, options: CheckOptions = {}): Promise<Check> {
  const { memory = new Memory() } = options
  const judgement = judgementOf(options.judgement)
  const readings = memory.reader.readAll(
    draft.paragraphs,
    draft.published === undefined ? {} : { published: draft.published },
    await knownNames(archive),
  )
  const topic = topicOf(readings)
  memory.enter(archive, draft.published, topic)
  const judge = (figure: Figure, beside: Beside) =>
    memory.figure(figure, () =>
      judgeByAnswers(
        (query: FigureQuery) => archive.findFigures(query),
        findFigures =>
          checkFigure(
            { figure, published: draft.published, topic, beside, among: archive.size },
            { findFigures },
            judgement,
          ),
      ),
    )
  const { published } = draft
  // Both at once: an archive on a server is not asked for names only after it has answered for figures.
  const [judged, names] = await Promise.all([
    checkFigures(draft, readings, judge),
    checkNames(
      readings.map((reading, i) => ({ ...reading, text: draft.paragraphs[i]! })),
      archive,
      { published, topic, remember: (key, anew) => memory.name(key, anew) },
    ),
  ])
  const within = contradictionsWithin(draft.paragraphs, readings, judgement)
  const figures = addWithin(withoutClaimed(judged), within, published).map(tolerant(judgement))
  const findings = judgedBeside(
    [...figures, ...names].sort((a, b) => a.paragraph - b.paragraph || startOf(a) - startOf(b)),
    draft.paragraphs,
  )
  const compared = (list: Finding[]) =>
    list.filter(f => f.verdict !== 'unsourced' && f.verdict !== 'incomplete' && !isOnlyWithin(f)).length
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

/** What only the draft itself contradicts was compared with no source. */
const isOnlyWithin = ({ evidence }: Finding): boolean =>
  evidence.length > 0 && evidence.every(one => one.within)

/** Names are read a little better for knowing the archive's: without them a draft is still read. */
async function knownNames(archive: Archive): Promise<KnownNames | undefined> {
  try {
    return await archive.knownNames?.()
  } catch (error) {
    if (error instanceof Incomplete) return undefined
    throw error
  }
}

const startOf = (finding: Finding): number => (finding.figure ?? finding.name ?? finding.role)?.start ?? 0

type FigureFinding = Finding & { figure: Figure }

async function checkFigures(
  draft: Draft,
  readings: readonly Reading[],
  judge: (figure: Figure, beside: Beside) => Promise<Judged>,
): Promise<FigureFinding[]> {
  // All at once, so that an archive on a server is asked once and not figure by figure.
  const findings: Promise<FigureFinding>[] = []
  const ids = new FindingIds()
  for (const [paragraph, { figures }] of readings.entries()) {
    if (!figures.length) continue
    const text = draft.paragraphs[paragraph]!
    const spans = sentences(text)
    for (const figure of figures) {
      const id = ids.next('figure', text, spans, figure)
      const sentence = around(spans, figure) ?? { start: 0, end: text.length }
      const beside = {
        sentence: { ...sentence, text: text.slice(sentence.start, sentence.end) },
        figures: inside(figures, sentence),
      }
      findings.push(judge(figure, beside).then(judged => ({ id, paragraph, figure, ...judged })))
    }
  }
  return Promise.all(findings)
}
