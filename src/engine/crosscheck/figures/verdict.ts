import { OPPOSES, type Relation, SUPPORTS, type Verdict } from '../finding.ts'
import { byOrigin, type Report, toldAt } from './origins.ts'

const FIRM: ReadonlySet<Relation> = new Set(['match', 'compatible'])

export interface Decided<R extends Report> {
  verdict: Verdict
  /** The pieces of evidence that decided, those that differ first. */
  deciding: R[]
}

/** How a draft figure stands to all its evidence. */
export function verdictOf<R extends Report>(evidence: readonly R[]): Decided<R> {
  const is = (...relations: Relation[]) => evidence.filter(e => relations.includes(e.relation))
  const supports = evidence.filter(e => SUPPORTS.has(e.relation))
  if (supports.length) {
    const overtaken = newerReport(evidence)
    if (overtaken) return { verdict: 'outdated', deciding: overtaken }
    const opposing = opposingOrigins(evidence)
    if (opposing.length) return { verdict: 'disputed', deciding: [...opposing, ...supports] }
    const firm = supports.filter(e => FIRM.has(e.relation))
    return firm.length ? { verdict: 'confirmed', deciding: firm } : { verdict: 'hedge', deciding: supports }
  }
  if (is('conflict').length) return { verdict: 'contradicted', deciding: is('conflict') }
  if (is('mislabel').length) return { verdict: 'mislabelled', deciding: is('mislabel') }
  if (is('differs').length) return { verdict: 'check', deciding: is('differs') }
  if (is('scope').length) return { verdict: 'scope', deciding: is('scope') }
  return { verdict: 'unsourced', deciding: [] }
}

/** Where one origin has agreed and later said something else: its newer and its older report. */
function newerReport<R extends Report>(evidence: readonly R[]): R[] | undefined {
  for (const reports of byOrigin(evidence).values()) {
    const newest = reports.find(e => SUPPORTS.has(e.relation) || e.relation === 'conflict')
    if (newest?.relation !== 'conflict') continue
    const older = reports.find(e => SUPPORTS.has(e.relation) && toldAt(e) < toldAt(newest))
    if (older) return [newest, older]
  }
  return undefined
}

/** An older state of a count that goes up does not dispute its newer one. */
const isOvertaken = (e: Report): boolean => e.relation === 'differs' && e.decided?.rule === 'olderToll'

/** What differs, from origins that do not also agree: an article's second, looser mention is no dispute. */
function opposingOrigins<R extends Report>(evidence: readonly R[]): R[] {
  const opposing: R[] = []
  for (const reports of byOrigin(evidence).values()) {
    if (reports.some(e => SUPPORTS.has(e.relation))) continue
    opposing.push(...reports.filter(e => OPPOSES.has(e.relation) && !isOvertaken(e)))
  }
  return opposing
}
