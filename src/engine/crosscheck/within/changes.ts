import { namesChange } from '../../context/events.ts'
import type { Figure } from '../../figures/figure.ts'
import { eventsIn, textBetween } from '../derived/beside.ts'
import { type Change, changesIn, type Size, sizesOf } from '../derived/changes.ts'
import { rounded } from '../derived/rounded.ts'
import { wordsOf as inWords } from '../figures/reasons.ts'
import { phrase } from '../told.ts'
import type { Note, Told } from './draft.ts'

/** A change that does not follow from its own two ends: "rose by 167 percent, from 24 million to 26 million". */
export function changes(draft: readonly Told[], note: Note): void {
  for (const told of draft) {
    const found = changesIn(told)
    if (!found.length) continue
    const claims = told.figures.filter(figure => isClaim(figure, told))
    for (const claim of claims) {
      const change = nearest(claim, found)
      // With two claims for one change, one is a step on the way or told of something else.
      if (!change || claims.filter(other => nearest(other, found) === change).length > 1) continue
      const measured = disagrees(claim, change)
      if (!measured) continue
      note(claim, {
        figure: change.to,
        told,
        relation: measured.phrase === 'slipWithin' ? 'differs' : 'conflict',
        because: phrase(measured.phrase, {
          from: inWords(change.from),
          to: inWords(change.to),
          change: rounded(Math.abs(measured.size)),
          mine: inWords(claim),
        }),
      })
    }
  }
}

const NEAR = 24

/** "rose 12 percent", "a growth rate of 46%", "up by a quarter". */
function isClaim(figure: Figure, told: Told): boolean {
  if (figure.value === null || figure.value <= 0 || figure.quoted) return false
  if (figure.kind !== 'percent' && figure.kind !== 'fraction' && figure.kind !== 'percentagePoints')
    return false
  if (
    /\b(?:to|from|at|of)\s+$/i.test(textBetween(told, told.sentence.start, figure.start)) &&
    !/\b(?:rate|increase|rise|growth|decrease|fall|drop|decline|gain|jump)\s+of\s+$/i.test(
      textBetween(told, told.sentence.start, figure.start),
    )
  )
    return false
  const near = textBetween(told, figure.start - NEAR, figure.end + NEAR)
  return namesChange(figure.measure?.event) || [...eventsIn(near)].some(namesChange)
}

const distance = (claim: Figure, { from, to }: Change): number => {
  const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)]
  return claim.start >= end ? claim.start - end : start - claim.end
}

function nearest(claim: Figure, changes: readonly Change[]): Change | undefined {
  const ranked = changes
    .filter(({ from, to }) => from !== claim && to !== claim)
    .map(change => ({ change, far: distance(claim, change) }))
    .filter(({ far }) => far >= 0 && far <= REACH)
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.change
}

/** How many characters may stand between a change and its two ends. */
const REACH = 60

interface Disagreement {
  phrase: 'changeWithin' | 'pointsWithin' | 'slipWithin'
  size: number
}

/** What the two ends make, where that is not what is claimed; a slip takes percentage points for percent. */
function disagrees(claim: Figure, change: Change): Disagreement | undefined {
  const { percent, step } = sizesOf(change)
  const shares = change.from.kind === 'percent'
  if (claim.kind === 'percentagePoints')
    return shares && !meets(claim, 1, step) ? { phrase: 'pointsWithin', size: step.value } : undefined
  const scale = claim.kind === 'fraction' ? 100 : 1
  if (meets(claim, scale, percent)) return undefined
  const slip = shares && meets(claim, scale, step)
  return { phrase: slip ? 'slipWithin' : 'changeWithin', size: percent.value }
}

function meets({ set, value }: Figure, scale: number, { low, high }: Size): boolean {
  const [least, most] = low < 0 ? [-high, -low] : [low, high]
  const [from, to] = [(set.low ?? value ?? 0) * scale, (set.high ?? Number.POSITIVE_INFINITY) * scale]
  return from <= most && to >= least
}
