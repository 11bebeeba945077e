import type { Figure } from '../../figures/figure.ts'
import { sentences } from '../../text/sentences.ts'
import { around } from '../../text/span.ts'
import type { Finding, Verdict } from '../finding.ts'
import { phrase, told } from '../told.ts'

/** Of a figure with such a verdict no source says what the draft says, nor anything against it. */
const UNMET: ReadonlySet<Verdict> = new Set(['unsourced', 'scope'])

/**
 * That the sources know a name confirms nothing that a sentence says of it: where they have none of the figures that
 * stand beside it, a name is only named. The office that a source gives it, too, is something said of it. `findings`
 * are those of one paragraph, in its order.
 */
export function onlyNamed(findings: readonly Finding[], text: string): readonly Finding[] {
  const isUnmet = isUnmetIn(text)
  const isBare = ({ name, verdict }: Finding) => name !== undefined && verdict === 'confirmed'
  if (!findings.some(isUnmet) || !findings.some(isBare)) return findings
  const spans = sentences(text)
  const sentenceOf = ({ figure, name, role }: Finding) => around(spans, (figure ?? name ?? role)!)
  const figures = findings.filter(({ figure }) => figure)
  const met = new Set(figures.filter(({ verdict }) => !UNMET.has(verdict)).map(sentenceOf))
  const unmet = new Set(figures.filter(isUnmet).map(sentenceOf))
  const holders = new Set(
    findings.map(({ role, verdict }) => (verdict === 'confirmed' ? role?.holder.start : undefined)),
  )
  return findings.map(finding => {
    if (!isBare(finding) || holders.has(finding.name!.start)) return finding
    const sentence = sentenceOf(finding)
    return unmet.has(sentence) && !met.has(sentence) ? named(finding) : finding
  })
}

const isUnmetIn =
  (text: string) =>
  ({ figure, verdict }: Finding): boolean =>
    isTelling(figure) && UNMET.has(verdict) && !isEdition(figure!, text)

/** "The 2019 season", "the 2014 final": the year says which, and states nothing. */
const isEdition = ({ kind, start, end }: Figure, text: string): boolean =>
  kind === 'date' &&
  /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) &&
  /^ \p{L}/u.test(text.slice(end, end + 2))

/** "On Sunday", "for a third time": when or how often it was tells too little of what the sentence says. */
function isTelling(figure: Figure | undefined): boolean {
  if (!figure || figure.kind === 'time' || figure.kind === 'ordinal') return false
  return figure.kind !== 'date' || /\d{4}/.test(figure.text)
}

const named = (finding: Finding): Finding => ({ ...finding, verdict: 'named', ...told(phrase('onlyNamed')) })
