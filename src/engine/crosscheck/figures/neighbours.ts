import type { SourceFigure } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import { OPPOSES } from '../finding.ts'
import { numbersAgree } from './comparable.ts'
import { isOfAnother } from './of-another.ts'
import type { Related } from './related.ts'

export interface Compared {
  source: SourceFigure
  related: Related
}

/** Tells a sentence from all others of the archive. */
export const sentenceOf = (source: SourceFigure) =>
  `${source.articleId}\u0000${source.paragraph}\u0000${source.sentence.start}`

/**
 * What is left when each source sentence answers with its own counterpart of the draft's figure: its other figures
 * count something else, even where they look alike.
 */
export function withoutNeighbours(
  draft: Figure,
  compared: readonly Compared[],
  sources: readonly SourceFigure[],
): Compared[] {
  return isBound(draft)
    ? nearest(draft, sameFirst(draft, compared, sources))
    : withoutLoose(equalFirst(draft, compared, sources))
}

const isBound = ({ value, set }: Figure): boolean =>
  value !== null && (set.low === null || set.high === null || set.low === 0)

const POINTS: ReadonlySet<Figure['hedge']> = new Set(['bare', 'exact', 'about', 'nearly'])

const isSame = (a: Figure, b: Figure): boolean => a.value === b.value && a.hedge === b.hedge

/** A sentence that has the very bound of the draft, "more than 260", answers with it. */
function sameFirst(
  draft: Figure,
  compared: readonly Compared[],
  sources: readonly SourceFigure[],
): Compared[] {
  const answering = new Set(sources.filter(({ figure }) => isSame(draft, figure)).map(sentenceOf))
  return compared.filter(
    ({ source, related }) =>
      !OPPOSES.has(related.relation) || !answering.has(sentenceOf(source)) || isSame(draft, source.figure),
  )
}

/** A sentence that holds the draft's number answers with it: "$43 million at home and $39 million abroad". */
function equalFirst(
  draft: Figure,
  compared: readonly Compared[],
  sources: readonly SourceFigure[],
): Compared[] {
  const says = (figure: Figure) =>
    draft.date
      ? figure.kind === draft.kind && figure.date === draft.date
      : numbersAgree(draft, figure) && !isOfAnother(draft, figure)
  // A floor or a range that happens to hold the draft's number must tell of the same thing to answer for it.
  const supporting = new Set(
    compared.filter(({ related }) => !OPPOSES.has(related.relation)).map(({ source }) => source.figure),
  )
  const agreeing = new Set(
    sources
      .filter(({ figure }) => says(figure) && (POINTS.has(figure.hedge) || supporting.has(figure)))
      .map(sentenceOf),
  )
  return compared.filter(
    ({ source, related }) =>
      !OPPOSES.has(related.relation) || !agreeing.has(sentenceOf(source)) || says(source.figure),
  )
}

/**
 * "Spent $135 million on the rights, and gave more than $100 million": what only stretches to the draft's number gives
 * way, in one sentence, to what plainly tells of the same.
 */
function withoutLoose(compared: readonly Compared[]): Compared[] {
  const likest = new Map<string, number>()
  for (const { source, related } of compared)
    if (OPPOSES.has(related.relation)) {
      const key = sentenceOf(source)
      likest.set(key, Math.max(likest.get(key) ?? 0, related.likeness.terms))
    }
  return compared.filter(
    ({ source, related }) =>
      related.rule !== 'tail' || (likest.get(sentenceOf(source)) ?? 0) < related.likeness.terms,
  )
}

/** Much agrees with "more than 40", and a bound is written close to its number: the nearest of a sentence answers. */
function nearest(draft: Figure, compared: readonly Compared[]): Compared[] {
  const best = new Map<string, Compared>()
  for (const item of compared) {
    const sentence = sentenceOf(item.source)
    const known = best.get(sentence)
    if (!known || isCloser(draft, item, known)) best.set(sentence, item)
  }
  return [...best.values()]
}

function isCloser(draft: Figure, a: Compared, b: Compared): boolean {
  const [x, y] = [rank(a), rank(b)]
  return x === y ? distance(draft, a) < distance(draft, b) : x > y
}

const rank = ({ related }: Compared): number =>
  (related.relation === 'scope' ? 0 : 2) + (related.likeness.unit === 'same' ? 1 : 0)

function distance(draft: Figure, { source, related }: Compared): number {
  const [mine, theirs] = [draft.value, source.figure.value]
  if (!mine || !theirs) return Number.POSITIVE_INFINITY
  return Math.abs(Math.log((related.likeness.convert?.(theirs) ?? theirs) / mine))
}

/**
 * "The film" of an excerpt that names none is the draft's film where nothing else may be meant. Where several
 * articles could answer, none of them is held against the draft.
 */
export function withoutRivals(compared: readonly Compared[]): Compared[] {
  const isGuess = ({ related }: Compared) => related.likeness.guessed && related.likeness.bridged
  const rivals = new Set(compared.filter(isGuess).map(c => c.source.articleId))
  return rivals.size < 2 ? [...compared] : compared.filter(c => !isGuess(c))
}
