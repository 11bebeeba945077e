import type { Archive, SourceFigure } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Beside } from '../derived/beside.ts'
import { workedOut } from '../derived/worked-out.ts'
import { OPPOSES, SUPPORTS } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import { isChange, numbersAgree } from './comparable.ts'
import { type Compared, sentenceOf } from './neighbours.ts'
import type { Timed } from './related.ts'
import { relate } from './relation.ts'

/**
 * What is compared when what follows from the figures of a sentence counts, too: 500 people against "300 men and 200
 * women", "rose 12.5 percent" against "from 40 to 45", "two-thirds of the 900 workers" against 600. The figures that
 * it follows from no longer count against the draft. What is stated and supports the draft needs none of this.
 */
export async function withWorkedOut(
  draft: Timed & { beside?: Beside | undefined },
  compared: readonly Compared[],
  sources: readonly SourceFigure[],
  find: Archive['findFigures'],
  judgement: Judgement,
): Promise<Compared[]> {
  if (compared.some(({ related }) => SUPPORTS.has(related.relation))) return [...compared]
  const answered = new Set<string>()
  const added: Compared[] = []
  const { figure: stated, beside } = draft
  // "Two-thirds of the 900 workers": 600, which the sources may state.
  for (const { figure, from } of beside ? workedOut(beside) : []) {
    if (isChange(figure) || !from.some(part => part.start === stated.start)) continue
    for (const source of await find({ figure })) {
      const [agrees] = held({ ...draft, figure }, source, judgement)
      if (agrees?.related.relation !== 'compatible') continue
      answered.add(placeOf(source, source.figure))
      if (from[0]!.start === stated.start) added.push(agrees)
    }
  }
  // "Two-thirds of the workers" is answered by "600 of the 900 workers".
  const more =
    SHARES.has(stated.kind) && !isChange(stated) ? await find({ figure: { ...stated, kind: 'count' } }) : []
  for (const source of oneOfEachSentence([...sources, ...more])) {
    const says = source.beside?.some(figure => numbersAgree(stated, figure))
    for (const { figure, from, firm } of workedOut({
      sentence: source.sentence,
      figures: source.beside ?? [],
    })) {
      if (!mayAnswer(stated, figure)) continue
      const found = held(draft, { ...source, figure }, judgement).filter(
        ({ related }) => (firm && !says) || related.relation !== 'conflict',
      )
      added.push(...found)
      if (found.length) for (const part of from) answered.add(placeOf(source, part))
    }
  }
  const left = compared.filter(
    ({ source, related }) => !OPPOSES.has(related.relation) || !answered.has(placeOf(source, source.figure)),
  )
  // "Five percent" for "five percentage points" says more than what the change amounts to.
  const opposed = left.some(({ related }) => OPPOSES.has(related.relation) || related.relation === 'mislabel')
  return [...left, ...(opposed ? added.filter(({ related }) => !OPPOSES.has(related.relation)) : added)]
}

const placeOf = ({ articleId, paragraph }: SourceFigure, { start }: Figure): string =>
  `${articleId}\u0000${paragraph}\u0000${start}`
const SHARES: ReadonlySet<Figure['kind']> = new Set(['fraction', 'percent'])

/** A worked out change answers only to a change, and a share of a whole to no change. */
function mayAnswer(draft: Figure, figure: Figure): boolean {
  if ((draft.kind === 'ratio') !== (figure.kind === 'ratio')) return false
  return isChange(draft) ? draft.measure?.event === figure.measure?.event : !isChange(figure)
}

function held(draft: Timed, source: SourceFigure, judgement: Judgement): Compared[] {
  const related = relate(draft, source, judgement)
  if (!related) return []
  const { relation, likeness } = related
  if (SUPPORTS.has(relation))
    return [{ source, related: { ...related, relation: 'compatible', rule: 'workedOut' } }]
  const clear =
    relation === 'conflict' &&
    related.rule === 'disagree' &&
    likeness.event === 'same' &&
    likeness.terms >= judgement.likeWithoutEvent &&
    likeness.shared > 0
  return clear ? [{ source, related: { ...related, rule: 'workedOut' } }] : []
}

/** One figure for each sentence that holds several. */
function oneOfEachSentence(sources: readonly SourceFigure[]): SourceFigure[] {
  const seen = new Set<string>()
  return sources.filter(source => {
    const key = sentenceOf(source)
    if ((source.beside?.length ?? 0) < 2 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
