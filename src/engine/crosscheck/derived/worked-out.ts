import type { Figure } from '../../figures/figure.ts'
import { valueSet } from '../../figures/value-set.ts'
import type { Beside } from './beside.ts'
import { changesIn, type Size, sizesOf } from './changes.ts'
import { type Share, sharesIn } from './shares.ts'
import { sumFigure, sumsIn } from './sums.ts'

/** What a sentence says without saying it: a figure that follows from others, and those that it follows from. */
export interface WorkedOut {
  figure: Figure
  from: readonly Figure[]
  /** Whether it is all of it: 300 men and 200 women are everybody, 300 teachers and 200 nurses may not be. */
  firm: boolean
}

/** The figures that follow from those of a sentence: sums of parts, shares of wholes, changes from one end to another. */
export function workedOut(beside: Beside): WorkedOut[] {
  return [
    ...sumsIn(beside).map(sum => ({ figure: sumFigure(sum, beside), from: sum.parts, firm: sum.exhaustive })),
    ...sharesIn(beside).map(share => ({
      figure: shareFigure(share, beside),
      from: [share.part, share.whole],
      firm: true,
    })),
    ...changesIn(beside).flatMap(change => {
      const { percent, step, times } = sizesOf(change)
      const from = [change.from, change.to]
      const figure = (kind: 'percent' | 'percentagePoints' | 'ratio', unit: string, size: Size) => ({
        // The end that is named first stands nearer to the verb and to what qualifies it.
        figure: changeFigure(change.from.start < change.to.start ? change.from : change.to, beside, from, {
          kind,
          unit,
          size,
        }),
        from,
        firm: true,
      })
      return [
        figure('percent', 'percent', percent),
        ...(change.to.kind === 'percent' ? [figure('percentagePoints', 'percentage point', step)] : []),
        figure('ratio', '', times),
      ]
    }),
  ]
}

/** The same figure at another stretch of its sentence, and worth something else. */
function standingFor(
  base: Figure,
  { sentence }: Beside,
  from: readonly Figure[],
  worth: Partial<Figure>,
): Figure {
  const start = Math.min(...from.map(figure => figure.start))
  const end = Math.max(...from.map(figure => figure.end))
  const { counted: _, range: __, ...rest } = base
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  return { ...rest, start, end, number: { start, end }, text, hedge: 'bare', ...worth }
}

function shareFigure({ part, whole }: Share, beside: Beside): Figure {
  const from = [part, whole]
  if (part.kind === 'count' || part.kind === 'plain') {
    const value = part.value! / whole.value!
    const set = { low: value * 0.99, high: value * 1.01, lowOpen: false, highOpen: false }
    return standingFor(part, beside, from, { kind: 'fraction', unit: '', value, set, hedge: part.hedge })
  }
  const share = part.value! / (part.kind === 'percent' ? 100 : 1)
  const value = Number((share * whole.value!).toPrecision(6))
  const { kind, unit } = whole
  return standingFor(part, beside, from, {
    kind,
    unit,
    value,
    hedge: 'about',
    set: valueSet({ value, hedge: 'about', kind }),
  })
}

interface Worth {
  kind: Figure['kind']
  unit: string
  size: Size
}

function changeFigure(
  end: Figure,
  beside: Beside,
  from: readonly Figure[],
  { kind, unit, size }: Worth,
): Figure {
  const falls = size.value < 0 || (kind === 'ratio' && size.value < 1)
  const [low, high] = size.value < 0 ? [-size.high, -size.low] : [size.low, size.high]
  const { measure } = end
  return standingFor(end, beside, from, {
    kind,
    unit,
    value: Number(Math.abs(size.value).toPrecision(3)),
    set: { low, high, lowOpen: false, highOpen: false },
    measure: {
      event: falls ? 'decrease' : 'increase',
      verb: measure?.verb ?? '',
      subject: measure?.subject ?? [],
    },
  })
}
