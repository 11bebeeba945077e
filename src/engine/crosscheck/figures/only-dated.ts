import type { Figure } from '../../figures/figure.ts'
import { sentences } from '../../text/sentences.ts'
import { around } from '../../text/span.ts'
import type { Finding, Verdict } from '../finding.ts'
import { phrase, told } from '../told.ts'

/**
 * A date that says when something was counted is no more than that: "in 2013 there were over 180 burglaries" is not
 * confirmed by what else is told of 2013. Where no source has what its sentence counts, such a date is told of something
 * else. `findings` are those of one paragraph, in its order.
 */
export function onlyDated(findings: readonly Finding[], text: string): readonly Finding[] {
  const isDate = ({ figure, verdict }: Finding) =>
    figure?.kind === 'date' && verdict === 'confirmed' && /\d{4}/.test(figure.text)
  if (!findings.some(isDate)) return findings
  const spans = sentences(text)
  const sentenceOf = ({ figure, name, role }: Finding) => around(spans, (figure ?? name ?? role)!)
  return findings.map(finding => {
    if (!isDate(finding)) return finding
    const sentence = sentenceOf(finding)
    const counts = findings.filter(
      other => other.figure && !TELLS_WHEN.has(other.figure.kind) && sentenceOf(other) === sentence,
    )
    const when = finding.figure!.text
    const isOf = counts.some(({ figure }) => figure!.period?.text.includes(when))
    if (!isOf || counts.some(({ verdict }) => !UNMET.has(verdict))) return finding
    if (counts.some(({ figure }) => isTold(numberOf(figure!, text), finding))) return finding
    return { ...finding, verdict: 'scope' as const, ...told(phrase('onlyDated')) }
  })
}

const numberOf = ({ number }: Figure, text: string): string => text.slice(number.start, number.end)

/** The sentence that has the date has the number, too, whatever it is told of. */
const isTold = (number: string, { evidence }: Finding): boolean =>
  evidence.some(({ sentence }) => sentence.text.includes(number))

const TELLS_WHEN = new Set(['date', 'time', 'ordinal', 'age', 'duration'])
const UNMET: ReadonlySet<Verdict> = new Set(['unsourced', 'scope', 'check'])
