import { isBareSum, mayBeSum } from '../../archive/figure-keys.ts'
import { areAkin } from '../../context/akin.ts'
import { concept, lemma } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { convert } from '../../figures/index.ts'
import { asItIs } from './agreement.ts'
import type { Likeness } from './likeness.ts'
import { areRepeats, isRank, ranksAlike } from './ranks.ts'
import { countedOf, isFurther } from './units.ts'

const SHARES = new Set(['percent', 'fraction', 'percentagePoints', 'ratio'])

/** Whether and how the source's number is brought into the draft's unit. */
export function unitRelation(
  draft: Figure,
  source: Figure,
  akin = false,
): Pick<Likeness, 'convert' | 'unit'> {
  const isShare = SHARES.has(draft.kind) && SHARES.has(source.kind)
  if (isShare) {
    // A rating of 8/10 is no 80 percent of anybody.
    if (isRating(draft) !== isRating(source)) return { convert: undefined, unit: 'different' }
    if ((draft.kind === 'percentagePoints') !== (source.kind === 'percentagePoints'))
      return { convert: undefined, unit: 'different' }
    if (draft.kind === 'percentagePoints')
      return { convert: value => convert(value, source.unit, draft.unit) ?? value, unit: 'same' }
    const factor = percentOf(source) / percentOf(draft)
    return { convert: value => value * factor, unit: 'same' }
  }
  const bare = isBareSum(draft) ? draft : isBareSum(source) ? source : undefined
  if (bare && (draft.kind === 'money' || source.kind === 'money')) {
    // Crores are of rupees, unless it is said of what else.
    const { unit } = bare === draft ? source : draft
    return RUPEES.test(bare.text) && unit !== 'INR'
      ? { convert: undefined, unit: 'different' }
      : { convert: asItIs, unit: 'open' }
  }
  // "Joined three times" and "joined for the third time"
  if (areRepeats(draft, source)) return { convert: asItIs, unit: 'same' }
  if (akin && isOneSum(draft, source)) return { convert: asItIs, unit: 'open' }
  if (draft.kind === 'count' || draft.kind === 'plain') {
    const [d, s] = [countedOf(draft), countedOf(source)]
    if (isFurther(draft) !== isFurther(source)) return { convert: undefined, unit: 'different' }
    if (!d.kind || !s.kind) return { convert: asItIs, unit: 'open' }
    if (d.kind === s.kind) return { convert: asItIs, unit: 'same' }
    // "Households" and "homes" may well be one thing.
    return akin && isOneKind(draft, source)
      ? { convert: asItIs, unit: 'open' }
      : { convert: undefined, unit: 'different' }
  }
  if (akin && draft.kind === 'ordinal' && source.kind === 'ordinal' && isOneKind(draft, source))
    return { convert: asItIs, unit: 'open' }
  if (isRank(draft) && isRank(source)) return { convert: asItIs, unit: ranksAlike(draft, source) }
  // "182 votes to 129" and "182 to 129"
  const scores = draft.kind === 'score' && source.kind === 'score'
  if (scores || draft.unit === source.unit) return { convert: asItIs, unit: 'same' }
  if (convert(1, source.unit, draft.unit) === undefined) return { convert: undefined, unit: 'different' }
  return { convert: value => convert(value, source.unit, draft.unit) ?? value, unit: 'same' }
}

/** "$51,400" and "$51,400 a year", "2.5 billion" and "2.5 billion francs": the one leaves out what the other says. */
const isOneSum = (a: Figure, b: Figure): boolean => leavesOut(a, b) || leavesOut(b, a)
const leavesOut = (less: Figure, more: Figure): boolean =>
  more.kind === 'money' &&
  (mayBeSum(less) ||
    (less.kind === 'money' && less.value === more.value && more.unit.startsWith(`${less.unit} per `)))

/** "Positions" are cut as well as jobs, though people are counted by them. */
const isOneKind = (a: Figure, b: Figure): boolean =>
  areAkin(countedOf(a).kind, countedOf(b).kind) || areAkin(concept(lemma(a.unit)), concept(lemma(b.unit)))

const RUPEES = /\b(?:crore|lakh)s?\b/i

/** What one of its unit is in percent. */
const percentOf = ({ kind }: Figure): number => (kind === 'fraction' || kind === 'ratio' ? 100 : 1)

const isRating = ({ kind, text }: Figure): boolean =>
  kind === 'fraction' && /\d\/(?:5|10|20|100)\b/.test(text)
