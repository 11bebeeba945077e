import { concept } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { lexemes, readSuperlative } from '../../figures/index.ts'
import { oncePer } from '../../text/once.ts'
import { by, type Reached } from './related.ts'

/** Where something is ranked: the third in the country may be the first in its county. */
const REGIONS = new Set(
  'country county province region world city town island continent district league'.split(' ').map(concept),
)

interface Rank {
  /** "largest", "most populous" */
  by: string
  /** The noun that is ranked, '' where it is left out. */
  of: string
  regions: readonly string[]
}

const rankOf: (figure: Figure) => Rank | undefined = oncePer(({ kind, unit, terms }) => {
  const superlative = kind === 'ordinal' ? readSuperlative(lexemes(unit), 0) : undefined
  if (!superlative) return undefined
  const of = unit.slice(superlative.unit.length + 1)
  return { by: superlative.unit, of: concept(of), regions: terms.filter(term => REGIONS.has(term)) }
})

/** "The third-largest port": a rank by something, and not in time or in a row. */
export const isRank = (figure: Figure): boolean => rankOf(figure) !== undefined

/** Whether two ranks are among the same, as far as their sentences tell. */
export function ranksAlike(draft: Figure, source: Figure): 'same' | 'open' | 'different' {
  const [d, s] = [rankOf(draft), rankOf(source)]
  if (!d || !s || d.by !== s.by || (d.of && s.of && d.of !== s.of)) return 'different'
  const elsewhere = d.regions.length && s.regions.length && !d.regions.some(one => s.regions.includes(one))
  return elsewhere ? 'different' : 'same'
}

/** "Three times", "for the third time": how often something has happened, of which one tells by its rank. */
export const areRepeats = (draft: Figure, source: Figure): boolean =>
  isRepeat(draft) && isRepeat(source) && (draft.kind === 'ordinal' || source.kind === 'ordinal')

const isRepeat = ({ kind, unit }: Figure): boolean =>
  unit === 'time' && (kind === 'ordinal' || kind === 'count')

/**
 * How two numbers of times that differ stand to one another. Who wins for the third time has not won twice; who had won
 * three times may well win again, and did win once before.
 */
export function relateRepeats(draft: Figure, source: Figure): Reached | undefined {
  // Who walked out for the third time today has done so at other times, too.
  if (draft.kind === 'ordinal')
    return source.kind === 'ordinal' && !draft.period === !source.period
      ? by('conflict', 'disagree')
      : undefined
  const { high, highOpen } = draft.set
  const fewer =
    high !== null && source.value !== null && (high < source.value || (highOpen && high === source.value))
  return by(fewer ? 'conflict' : 'differs', 'disagree')
}
