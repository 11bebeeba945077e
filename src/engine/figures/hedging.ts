import type { FigureKind, Hedge } from './figure.ts'
import { hedgeAfter, hedgeBefore } from './hedges.ts'
import type { Reader } from './reader.ts'

export interface Said {
  hedge: Hedge
  /** The first lexeme of the hedged number, and the one after its last or after its closing hedge. */
  at: number
  next: number
}

interface Place {
  /** The number with its currency sign or its "aged", up to `next`; with its unit or noun up to `end`. */
  at: number
  next: number
  end: number
  kind: FigureKind
}

/** How a number is hedged, before it, after it or after its noun; undefined where it names a group ("under-18s"). */
export function hedging({ words, floor, last }: Reader, { at, next, end, kind }: Place): Said | undefined {
  const start = /^(?:the|an?)$/.test(words[at - 1]?.lower ?? '') && words[at]!.lower === 'age' ? at - 1 : at
  const before = hedgeBefore(words, start, floor)
  const after = hedgeAfter(words, next) ?? hedgeAfter(words, end)
  if (before && !isPeriod(words, before.at, before.hedge, kind)) {
    if (words[next]?.lower === 's' && words[next]!.tight) return undefined
    // "about 500 or more" is a floor.
    if (before.hedge === 'about' && after && after.hedge !== 'about')
      return { hedge: after.hedge, at: before.at, next: after.at }
    return { hedge: before.hedge, at: before.at, next: after?.hedge === before.hedge ? after.at : next }
  }
  if (after) return { hedge: after.hedge, at, next: after.at }
  // "more than 100 kilometers (60 miles)": the conversion is hedged as the number is.
  if (words[at - 1]?.text === '(' && last?.next === at - 1 && last.kind === kind)
    return { hedge: last.hedge, at, next }
  return { hedge: 'bare', at, next }
}

const LASTS =
  /^(?:for|last|lasts|lasted|lasting|took|take|takes|taking|after|in|of|is|was|were|are|be|been|by|spent|spend|spends|within|serve|served|serving|jailed|a|and|just|well|the|wait|waited|waiting|ago|from|to|with|than|already|nearly|almost|there|goes|stretching|running)$/

/** "over three days" tells when, unless a word of lasting comes before: "for over three days". */
function isPeriod(words: Reader['words'], at: number, hedge: Hedge, kind: FigureKind): boolean {
  if (kind !== 'duration' || hedge !== 'over' || words[at]!.lower !== 'over') return false
  return !LASTS.test(words[at - 1]?.lower ?? '')
}
