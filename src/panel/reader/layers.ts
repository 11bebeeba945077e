import { differs } from '../../../extensions/card/order.ts'
import { spanOf } from '../../../extensions/crosscheck/spans.ts'
import { type Evidence, type Finding, type Loudness, loudness } from '../../engine/crosscheck/finding.ts'
import type { Reading } from '../../engine/read.ts'
import type { Span } from '../../engine/text/span.ts'
import { LOUDNESS } from '../findings/findings.ts'
import type { Passage } from './open-source.ts'

/** What one stretch of an article's paragraph is; several may lie over one another. */
export interface Layer extends Span {
  kind: 'sentence' | 'passage' | 'figure' | 'name' | 'role'
  /** The finding of the draft that rests on it. */
  finding?: Finding
  /** How it is marked: what the draft does not use is faint. */
  loudness?: Loudness
}

interface Resting {
  evidence: Evidence
  finding: Finding
}

export interface Segment {
  start: number
  text: string
  layers: readonly Layer[]
}

/** The findings that rest on an article, by paragraph: what of it bears on the draft, and how loudly. */
export type Cited = ReadonlyMap<number, readonly Resting[]>

export function citedIn(articleId: string, findings: readonly Finding[]): Cited {
  const cited = new Map<number, Resting[]>()
  for (const finding of findings) {
    for (const evidence of finding.evidence) {
      if (evidence.articleId !== articleId || evidence.within) continue
      const there = cited.get(evidence.paragraph)
      if (there) there.push({ evidence, finding })
      else cited.set(evidence.paragraph, [{ evidence, finding }])
    }
  }
  return cited
}

/** The marks of one paragraph, in the extent that marks have in the draft, and the passage where it is opened. */
export function layersOf(
  paragraph: number,
  reading: Reading | undefined,
  cited: Cited,
  passage: Passage | null,
): Layer[] {
  const here = cited.get(paragraph) ?? []
  const mark = (kind: Layer['kind'], whole: Span, span: Span): Layer => {
    const resting = here.filter(({ evidence }) => overlap(evidence, whole) && isOf(kind, evidence))
    return { kind, ...plain(span), ...loudestOf(resting) }
  }
  const marks = [
    ...(reading?.figures ?? []).map(figure => mark('figure', figure, spanOf({ figure }))),
    ...(reading?.roles ?? []).map(role => mark('role', role, role)),
    ...(reading?.names ?? []).map(name => mark('name', name, name)),
  ]
  if (passage?.paragraph !== paragraph) return marks
  return [{ kind: 'sentence', ...plain(passage.sentence) }, { kind: 'passage', ...plain(passage) }, ...marks]
}

const plain = ({ start, end }: Span): Span => ({ start, end })
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const isOf = (kind: Layer['kind'], { figure, name, role }: Evidence): boolean =>
  kind === 'figure' ? figure !== undefined : kind === 'role' ? role !== undefined : name !== undefined

/** The finding that a stretch of an article says most against, or else one that it bears out. */
function loudestOf(resting: readonly Resting[]): Pick<Layer, 'finding' | 'loudness'> {
  const heard = resting.map(({ evidence, finding }) => ({
    finding,
    loudness: differs(evidence.relation) ? loudness(finding.verdict) : ('quiet' as const),
  }))
  const volume = (one: { loudness: Loudness }) => LOUDNESS.indexOf(one.loudness)
  return heard.sort((a, b) => volume(a) - volume(b))[0] ?? { loudness: 'unsourced' }
}

/** A text cut wherever a layer begins or ends. Layers that do not fit the text are left out. */
export function segments(text: string, layers: readonly Layer[]): Segment[] {
  const fitting = layers.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const starting = [...fitting].sort((a, b) => a.start - b.start)
  const cuts = [...new Set([0, text.length, ...fitting.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  let open: Layer[] = []
  let next = 0
  return cuts.slice(0, -1).map((from, index) => {
    open = open.filter(({ end }) => end > from)
    while (next < starting.length && starting[next]!.start === from) open.push(starting[next++]!)
    return { start: from, text: text.slice(from, cuts[index + 1]), layers: [...open] }
  })
}
