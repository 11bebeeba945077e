import { type Check, type Evidence, type Finding, loudness } from '../engine/crosscheck/finding.ts'
import { positions } from './position.ts'

/** What is alarming or wants attention, each with its sources, as a text for a terminal; then one line of counts. */
export function checkReport(name: string, text: string, { findings, coverage }: Check): string {
  const at = positions(text)
  const loud = findings.filter(finding => ['alarm', 'advice'].includes(loudness(finding.verdict)))
  const entries = loud.map(finding => {
    const { start, text: words } = subject(finding)
    // One sentence may hold two figures that are comparable.
    const sources = new Set(finding.evidence.map(evidence => `    ${source(evidence, at)}\n`))
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
