import { isKnownEvent } from '../../context/events.ts'
import type { Figure } from '../../figures/figure.ts'
import { textBetween, thingOf, wordsOf } from '../derived/beside.ts'
import { reachOf, type Sum, sumFigure, sumsIn } from '../derived/sums.ts'
import words from '../derived/words.json'
import { wordsOf as inWords } from '../figures/reasons.ts'
import { countedOf } from '../figures/units.ts'
import { phrase } from '../told.ts'
import type { Note, Told } from './draft.ts'

/** A total and its parts that do not add up: "12 people died, seven in the north and four in the south". */
export function totals(draft: readonly Told[], note: Note): void {
  for (const [at, told] of draft.entries()) {
    for (const sum of sumsIn(told)) {
      const total = totalOf(sum, told, draft[at - 1])
      if (!total || addsUp(total.figure, sum)) continue
      if (sum.value < total.figure.value! && isCompletedLater(total.figure, sum, draft.slice(at, at + 3)))
        continue
      const parts = sumFigure(sum, told)
      const because = phrase('sumWithin', {
        parts: inWords(parts),
        sum: sum.value.toLocaleString('en-US'),
        mine: inWords(total.figure),
      })
      note(total.figure, { figure: parts, told, relation: 'conflict', because })
      for (const part of sum.parts)
        note(part, { figure: total.figure, told: total.told, relation: 'conflict', yields: true, because })
    }
  }
}

const LINK =
  /^[^;.]*?(?:(,|[:—–(]|\s-)\s*(?:with|comprising|namely|made up of|consisting of|split between)?\s*)$/
const SPELLED_OUT = /(?:[:—–(]|\s-)\s*$|(?:comprising|made up of|consisting of|namely)\s*$/
const OPEN = new Set(words.open.split(' '))

function totalOf(sum: Sum, told: Told, before: Told | undefined): { figure: Figure; told: Told } | undefined {
  const first = sum.parts[0]!
  const earlier = told.figures.filter(figure => figure.end <= first.start && isTotal(figure, sum))
  if (earlier.length > 1) return undefined
  const [total] = earlier
  if (total) {
    const link = textBetween(told, total.end, first.start)
    if (!LINK.test(link) || wordsOf(link).some(word => OPEN.has(word))) return undefined
    return sum.exhaustive || SPELLED_OUT.test(link) ? { figure: total, told } : undefined
  }
  // "The storm killed 12 people. Seven died in the north and four in the south."
  const opens = wordsOf(textBetween(told, told.sentence.start, first.start)).length <= 1
  const event = first.measure?.event ?? ''
  if (!before || !opens || !sum.exhaustive || !isKnownEvent(event)) return undefined
  if (before.nth + 1 < told.nth && before.paragraph !== told.paragraph - 1) return undefined
  const totals = before.figures.filter(figure => isTotal(figure, sum) && figure.measure?.event === event)
  return totals.length === 1 ? { figure: totals[0]!, told: before } : undefined
}

/** Whether a figure may be the whole of which the parts are told. */
function isTotal(figure: Figure, { parts }: Sum): boolean {
  const [part] = parts as readonly [Figure]
  if (figure.value === null || figure.value <= 0 || figure.modality === 'denied') return false
  const counts = (kind: Figure['kind']) => kind === 'count' || kind === 'plain'
  if (!counts(figure.kind)) return figure.kind === part.kind && figure.unit === part.unit
  const [whole, own] = [thingOf(figure), thingOf(part)]
  return counts(part.kind) && whole !== '' && (whole === own || !countedOf(part).kind)
}

const addsUp = (total: Figure, { low, high }: Sum): boolean => {
  const whole = reachOf(total)
  return low <= whole.high && high >= whole.low
}

/** "One more died in Cuba": what is missing from the parts comes after them. */
function isCompletedLater(total: Figure, sum: Sum, next: readonly Told[]): boolean {
  const last = sum.parts.at(-1)!
  return next.some(({ figures }) =>
    figures.some(
      f =>
        !sum.parts.includes(f) &&
        f !== total &&
        f.value === total.value! - sum.value &&
        f.start !== last.start,
    ),
  )
}
