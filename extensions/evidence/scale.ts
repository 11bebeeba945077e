/** From values to places along a line, 0 at its start and 1 at its end. */
export interface Scale {
  logarithmic: boolean
  at(value: number): number
  ticks: number[]
}

/** Values that span a factor of ten or more would crowd together on a linear scale. */
const DECADE = 10
/** The share of the line left free at each end, so that nothing sits on its edge. */
const MARGIN = 0.06

/** A scale that shows all the values; they must be finite. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const logarithmic = low > 0 && high / low >= DECADE
  const along = logarithmic ? Math.log10 : (value: number) => value
  const from = along(low)
  const length = along(high) - from || Math.abs(from) || 1
  const at = (value: number) => {
    const place = MARGIN + ((along(value) - from) / length) * (1 - 2 * MARGIN)
    return Math.min(1, Math.max(0, place))
  }
  const ticks = high === low ? [low] : logarithmic ? decades(low, high) : steps(low, high)
  return { logarithmic, at, ticks }
}

/** Round values inside the range, some three or four of them. */
function steps(low: number, high: number): number[] {
  const rough = (high - low) / 3
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map(factor => factor * magnitude).find(size => size >= rough)!
  const found: number[] = []
  for (let n = Math.ceil(low / step); n * step <= high; n++) found.push(Number((n * step).toPrecision(12)))
  return found.length > 1 ? found : [low, high]
}

/** Powers of ten inside the range, thinned to at most five; its two ends where it holds fewer than two. */
function decades(low: number, high: number): number[] {
  const first = Math.ceil(Math.log10(low))
  const last = Math.floor(Math.log10(high))
  if (last <= first) return [low, high]
  const stride = Math.ceil((last - first + 1) / 5)
  const found: number[] = []
  for (let power = first; power <= last; power += stride) found.push(Number(`1e${power}`))
  return found
}
