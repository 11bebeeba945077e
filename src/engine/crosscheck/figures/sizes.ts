import type { Judgement } from '../judgement.ts'
import { least, most, type Stated } from './agreement.ts'

/** Whether the part is no larger than the whole; `source` says which of the two the source's figure is. */
export function contained(source: 'wider' | 'narrower', mine: Stated, theirs: Stated): boolean {
  const [part, whole] = source === 'wider' ? [mine, theirs] : [theirs, mine]
  // "Thousands" is no count that a part could exceed.
  if (whole.hedge === 'vague') return true
  const [low, high] = [part.nominal ?? least(part), most(whole)]
  return low === null || high === null || low <= high
}

/** A count many times as large, of a scope that nobody states: the whole of which the draft tells a part. */
export function outgrows(mine: Stated, theirs: Stated, judgement: Judgement): boolean {
  const [high, low] = [most(mine), least(theirs)]
  if (high === null || low === null || low < high * judgement.widerBy) return false
  // The same digits with a zero more are a slip of the hand, not another scope.
  const zeros = mine.nominal && theirs.nominal ? Math.log10(theirs.nominal / mine.nominal) : 0.5
  return Math.abs(zeros - Math.round(zeros)) > 1e-9
}
