import type { Figure } from '../../figures/figure.ts'
import type { Reading } from '../../read.ts'
import { inside, type Span } from '../../text/span.ts'
import { decidedBy } from '../figures/decided.ts'
import { type Evidence, type Finding, loudness, type Verdict } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import { told } from '../told.ts'
import { ages } from './ages.ts'
import { changes } from './changes.ts'
import { type Against, type Note, toldIn } from './draft.ts'
import { repeats } from './repeats.ts'
import { totals } from './totals.ts'

/** How many places of the draft a finding shows at most. */
const SHOWN = 3

/** Where a draft contradicts itself: for each such figure, what other places of the draft say. */
export function contradictionsWithin(
  texts: readonly string[],
  readings: readonly Reading[],
  judgement: Judgement,
): Map<Figure, Against[]> {
  const found = new Map<Figure, Against[]>()
  const note: Note = (figure, against) => {
    const list = found.get(figure)
    if (!list) found.set(figure, [against])
    else if (list.length < SHOWN) list.push(against)
  }
  const draft = toldIn(texts, readings)
  repeats(draft, judgement, note)
  totals(draft, note)
  changes(draft, note)
  ages(draft, note)
  return found
}

function evidenceOf(
  own: Figure,
  { figure, told: place, relation, because, related }: Against,
  published: string | undefined,
): Evidence {
  return {
    start: figure.start,
    end: figure.end,
    articleId: '',
    publisher: '',
    ...(published !== undefined && { published }),
    paragraph: place.paragraph,
    sentence: place.sentence,
    figure,
    relation,
    ...told(because),
    ...(related && { scope: related.scope, decided: decidedBy(own, figure, related) }),
    within: true,
  }
}

const SUPPORTED: ReadonlySet<Verdict> = new Set(['confirmed', 'hedge'])

/**
 * Adds to the findings, which stand in the draft's order, what the draft itself says against them. A figure alarms, unless the sources support it and
 * not the other: then the other bears the alarm. What the sources made an alarm stays as it is.
 */
export function addWithin<T extends Finding>(
  findings: readonly T[],
  against: ReadonlyMap<Figure, readonly Against[]>,
  published: string | undefined,
): T[] {
  const judged = new Map<number, (Span & Pick<Finding, 'verdict'>)[]>()
  for (const { paragraph, figure, verdict } of against.size ? findings : []) {
    if (!figure) continue
    const list = judged.get(paragraph)
    const one = { start: figure.start, end: figure.end, verdict }
    if (list) list.push(one)
    else judged.set(paragraph, [one])
  }
  const supported = ({ paragraph, start, end }: Evidence): boolean => {
    const others = inside(judged.get(paragraph) ?? [], { start, end })
    return others.length > 0 && others.every(other => SUPPORTED.has(other.verdict))
  }
  return findings.map(finding => {
    const { figure } = finding
    const contradictions = figure && against.get(figure)
    if (!contradictions) return finding
    const within = contradictions
      .map(one => ({ ...one, evidence: evidenceOf(figure, one, published) }))
      .filter(one => !one.yields || supported(one.evidence))
    if (!within.length) return finding
    const evidence = [...finding.evidence, ...within.map(one => one.evidence)]
    const own = SUPPORTED.has(finding.verdict) && !within.some(one => supported(one.evidence))
    if (loudness(finding.verdict) === 'alarm' || own) return { ...finding, evidence }
    const worst = within.find(one => one.relation === 'conflict')
    const { because } = worst ?? within[0]!
    return { ...finding, verdict: worst ? 'contradicted' : 'check', ...told(because), evidence }
  })
}
