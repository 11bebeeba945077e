import { type Check, type Evidence, type Finding, loudness } from '../engine/crosscheck/finding.ts'
import { positions } from './position.ts'

/** What is alarming or wants attention, each with its sources, as a text for a terminal; then one line of counts. */
export function checkReport(
  name: string,
  text: string,
  { findings, coverage }: Check,
  explain = false,
): string {
  const at = positions(text)
  const loud = findings.filter(finding => ['alarm', 'advice'].includes(loudness(finding.verdict)))
  // Whoever asks why wants to know it of the quiet ones, too.
  const shown = explain
    ? findings.filter(finding => loud.includes(finding) || finding.evidence.some(one => one.decided))
    : loud
  const entries = shown.map(finding => {
    const { start, text: words } = subject(finding)
    // One sentence may hold two figures that are comparable.
    const sources = new Set(
      finding.evidence.map(
        evidence => `    ${source(evidence, at)}\n${explain ? explanation(evidence) : ''}`,
      ),
    )
    return `${name}:${at(start)}  ${finding.verdict}  “${words}”\n  ${finding.reason}\n${[...sources].join('')}\n`
  })
  const alarms = loud.filter(finding => loudness(finding.verdict) === 'alarm').length
  const { figures, compared, names, matched } = coverage
  const counts = `${compared} of ${figures} figures compared, ${matched} of ${names} names found in the sources.`
  return `${entries.join('')}${counts} Alarms: ${alarms}; advice: ${loud.length - alarms}.\n`
}

const subject = ({ figure, name, role }: Finding) => (figure ?? name ?? role)!

function source(evidence: Evidence, at: (offset: number) => string): string {
  const { publisher, articleId, published, sentence, within, start } = evidence
  if (within) return `Elsewhere in this draft, ${at(start)}: ${inOneLine(sentence.text)}`
  const filed = published ? `, ${published.slice(0, 16).replace('T', ' ')}` : ''
  return `${publisher || articleId}${filed}: ${inOneLine(sentence.text)}`
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function explanation({ relation, decided, scope = {} }: Evidence): string {
  if (!decided) return ''
  const { rule, event, unit, likeness, shared, agreement, story } = decided
  const scopes = Object.entries(scope).map(([part, how]) => `${part} ${how}`)
  const parts = [
    `${relation} by ${rule}`,
    `event ${event}`,
    `unit ${unit}`,
    `likeness ${likeness} (${shared} words)`,
    agreement && `numbers ${agreement}`,
    scopes.length > 0 && `scope: ${scopes.join(', ')}`,
    story && `story ${story}`,
  ]
  return `      ${parts.filter(Boolean).join('; ')}\n`
}
