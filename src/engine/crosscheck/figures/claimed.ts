import { type Evidence, type Finding, SUPPORTS } from '../finding.ts'
import { phrase, told } from '../told.ts'

const placeOf = ({ articleId, paragraph, start }: Evidence): string =>
  `${articleId}\u0000${paragraph}\u0000${start}`

const isSlip = ({ decided }: Evidence): boolean => decided?.rule === 'slip'

/** What the draft gives rightly somewhere, it has not misspelt elsewhere: such a slip is none. */
export function withoutClaimed<F extends Finding>(findings: readonly F[]): F[] {
  const slips = findings.some(({ evidence }) => evidence.some(isSlip))
  if (!slips) return [...findings]
  const claimed = new Set(
    findings.flatMap(({ evidence }) =>
      evidence.filter(({ relation, within }) => SUPPORTS.has(relation) && !within).map(placeOf),
    ),
  )
  return findings.map(finding => {
    const evidence = finding.evidence.filter(one => !isSlip(one) || !claimed.has(placeOf(one)))
    if (evidence.length === finding.evidence.length) return finding
    if (evidence.some(isSlip)) return { ...finding, evidence }
    return { ...finding, verdict: 'unsourced', ...told(phrase('unsourced')), evidence }
  })
}
