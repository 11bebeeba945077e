import type { Figure } from '../../figures/figure.ts'
import type { Decided, Evidence } from '../finding.ts'

/** Whose count a piece of evidence is: its speaker's, else the publisher's or the article's own. */
export function originOf(evidence: Pick<Evidence, 'figure' | 'publisher' | 'articleId'>): string {
  const speaker = evidence.figure?.speaker
  return speaker ? (speaker.organisation ?? speaker.name) : evidence.publisher || evidence.articleId
}

/** Whether two figures are the words of one speaker, who may be told by name or as an organisation. */
export function sameSpeaker(a: Figure, b: Figure): boolean {
  const [x, y] = [a.speaker, b.speaker]
  if (!x || !y) return false
  return x.name === y.name || x.name === y.organisation || y.name === x.organisation
}

/** What a piece of evidence is weighed by. */
export interface Report
  extends Pick<Evidence, 'relation' | 'figure' | 'publisher' | 'articleId' | 'published' | 'origin'> {
  decided?: Pick<Decided, 'rule'> | undefined
}

/** When it was said: the day named with the saying, else when the article was filed; '' when nobody knows. */
export const toldAt = ({ figure, published }: Pick<Report, 'figure' | 'published'>): string =>
  figure?.reported ?? published ?? ''

/** Evidence by origin, each origin's newest report first. */
export function byOrigin<R extends Report>(evidence: readonly R[]): Map<string, R[]> {
  const origins = new Map<string, R[]>()
  for (const item of evidence) {
    const origin = (item.origin ?? originOf(item)).toLowerCase()
    const reports = origins.get(origin)
    if (reports) reports.push(item)
    else origins.set(origin, [item])
  }
  for (const reports of origins.values())
    reports.sort((a, b) => (toldAt(a) < toldAt(b) ? 1 : toldAt(a) > toldAt(b) ? -1 : 0))
  return origins
}
