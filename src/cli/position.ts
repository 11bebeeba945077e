/** Finds "line:column", both counted from 1, of offsets that are asked for in any order. */
export function positions(text: string): (offset: number) => string {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  return offset => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return `${low + 1}:${offset - starts[low]! + 1}`
  }
}
