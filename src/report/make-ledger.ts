import type { Article } from '../engine/articles/article.ts'
import type { Check, Evidence, Finding } from '../engine/crosscheck/finding.ts'
import { sentences } from '../engine/text/sentences.ts'
import { around } from '../engine/text/span.ts'
import type { SignOff } from '../signoff/sign-off.ts'
import type { Ledger, LedgerEntry, LedgerEvidence } from './ledger.ts'

export interface LedgerSources {
  findings: readonly Finding[]
  coverage: Check['coverage']
  /** The draft's sentence that a finding stands in: `sentenceIn(paragraphs)`, or what the editor knows. */
  sentenceOf(finding: Finding): string
  /** The sign-offs in force, by the id of the finding they hold for. */
  signOffs?: Readonly<Record<string, SignOff>> | undefined
  /** What is known of the articles that evidence comes from. */
  articles?: readonly Pick<Article, 'id' | 'headline' | 'url'>[]
  /** The ids of the figures that the desk has chosen for publication. */
  chosen?: ReadonlySet<string>
  /** The host's name for the draft. */
  title?: string | undefined
  /** When the draft is filed. */
  published?: string | undefined
  /** When the ledger is made. Default: now. */
  made?: Date
}

/** The ledger of a draft: every finding with its evidence and what was decided about it. */
export function makeLedger(from: LedgerSources): Ledger {
  const { findings, coverage, title = '', published, made = new Date() } = from
  return {
    format: 'crosscheck-ledger',
    version: 1,
    title,
    ...(published && { published }),
    made: made.toISOString(),
    coverage,
    entries: entriesOf(from, findings),
  }
}

function entriesOf(
  { signOffs = {}, articles = [], chosen, sentenceOf }: LedgerSources,
  findings: readonly Finding[],
): LedgerEntry[] {
  const known = new Map(articles.map(article => [article.id, article]))
  return findings.map(finding => {
    const { id, figure, name, role, verdict, reason, evidence } = finding
    const signed = signOffs[id]
    return {
      id,
      subject: figure ? 'figure' : role ? 'role' : 'name',
      words: (figure ?? role ?? name)?.text ?? '',
      sentence: sentenceOf(finding),
      ...(figure?.speaker && { speaker: figure.speaker }),
      verdict,
      reason,
      evidence: evidence.map(piece => evidenceOf(piece, known.get(piece.articleId))),
      ...(signed && { signOff: decisionOf(signed) }),
      ...(chosen?.has(id) && { publish: true as const }),
    }
  })
}

function evidenceOf(piece: Evidence, article: Pick<Article, 'headline' | 'url'> | undefined): LedgerEvidence {
  const { articleId, publisher, published, sentence, figure, name, role, relation, reason, origin, within } =
    piece
  return {
    articleId,
    publisher,
    ...(article?.headline && { headline: article.headline }),
    ...(published && { filed: published }),
    ...(article?.url && { url: article.url }),
    sentence: sentence.text,
    words: (figure ?? role ?? name)?.text ?? '',
    relation,
    reason,
    ...(origin && { origin }),
    ...(within && { within }),
  }
}

const decisionOf = ({ decision, initials, note, time }: SignOff): LedgerEntry['signOff'] => ({
  decision,
  initials,
  ...(note && { note }),
  time,
})

/** Finds the sentences that findings stand in, by the paragraphs that they were found in. */
export function sentenceIn(paragraphs: readonly string[]): (finding: Finding) => string {
  const cut = new Map<string, ReturnType<typeof sentences>>()
  return ({ paragraph, figure, name, role }) => {
    const text = paragraphs[paragraph] ?? ''
    const own = figure ?? role ?? name
    const spans = cut.get(text) ?? sentences(text)
    cut.set(text, spans)
    const span = own && (around(spans, own) ?? own)
    return span ? text.slice(span.start, span.end) : ''
  }
}
