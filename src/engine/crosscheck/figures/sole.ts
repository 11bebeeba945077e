import { eventFacts } from '../../context/events.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Judgement } from '../judgement.ts'
import { significantDigits } from './agreement.ts'
import { sharedWords } from './likeness.ts'
import { forecast } from './mislabel.ts'
import { othersBeside, type Timed } from './related.ts'
import { areSwapped, slip } from './slips.ts'
import { countedOf, isFurther, isNew } from './units.ts'

/** A noun for few things or people, which a story counts but once: passengers, and not people. */
export const isNarrow = (figure: Figure): boolean => {
  const { kind, which } = countedOf(figure)
  return figure.kind === 'count' && figure.unit !== '' && (kind !== 'person' || which !== '')
}

/** The source figures that are their article's only one of the draft figure's unit: it has but one number of nurses. */
export function solesOf<S extends Timed & { articleId: string }>(
  draft: Timed,
  sources: readonly S[],
): Set<S> {
  const soles = new Set<S>()
  if (!isNarrow(draft.figure) || isOneOfSeveral(draft)) return soles
  const counts = new Map<string, S[]>()
  for (const source of sources) {
    if (source.figure.unit !== draft.figure.unit || source.figure.kind !== 'count') continue
    counts.set(source.articleId, [...(counts.get(source.articleId) ?? []), source])
  }
  for (const [first, ...more] of counts.values())
    if (first && more.every(({ figure }) => figure.value === first.figure.value)) soles.add(first)
  return soles
}

const isOneOfSeveral = (draft: Timed): boolean =>
  othersBeside(draft).some(({ unit }) => unit === draft.figure.unit)

/**
 * Whether two numbers that differ are of one thing because each is its article's only one of its kind: "hits 7,800 pupils"
 * and "affects 8,700 pupils", where their sentences share more, or a slip of the hand makes the one of the other.
 */
export function isSole(draft: Timed, source: Timed, judgement: Judgement): boolean {
  const [d, s] = [draft.figure, source.figure]
  if (areRivals(d, s) || isFurther(d) !== isFurther(s) || isNew(d) !== isNew(s)) return false
  if (isMisspelt(d, s)) return true
  if (!source.sole) return false
  if (Math.abs(d.value ?? 0) >= SLIPS && slip(d, s, undefined).length > 0) return true
  // Who hires is told of much that those who fire are told of, too.
  const alike = d.measure?.event && s.measure?.event && d.measure.event !== s.measure.event ? 1 : 0
  return forecast(d) === forecast(s) && sharedWords(d, s) >= judgement.sharedWithoutEvent + alike
}

/**
 * Whether one number has become another by digits that changed places: "4,300 patients" and "3,400 patients", whatever is
 * told of them; of two digits alone it takes a word in common.
 */
function isMisspelt(d: Figure, s: Figure): boolean {
  if (d.value === null || d.kind !== s.kind || !(d.kind === 'money' || isNarrow(d))) return false
  return (
    areSwapped(d, s) &&
    Math.abs(d.value) >= SLIPS &&
    (significantDigits(d.value) > 2 || sharedWords(d, s) > 0)
  )
}

/** Of smaller numbers many are made of one another. */
const SLIPS = 100

/** The killed and the displaced are two counts, and a rise is no fall. */
export function areRivals(d: Figure, s: Figure): boolean {
  const [a, b] = [d.measure?.event ?? '', s.measure?.event ?? '']
  const [mine, theirs] = [eventFacts(a), eventFacts(b)]
  return (
    a !== b &&
    mine.kin !== b &&
    mine.near !== b &&
    theirs.near !== a &&
    theirs.kin !== a &&
    (mine.group !== undefined || theirs.group !== undefined || (mine.toll && theirs.toll))
  )
}
