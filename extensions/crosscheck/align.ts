/**
 * For each text that stands now, the index of the same text among those that were sent; null where it is new.
 * Order is kept at both ends and, in the changed middle, among texts that are alike; no position is compared, so
 * an answer finds its paragraphs again after others were split, moved, or replaced by equal ones.
 */
export function align(sent: readonly string[], now: readonly string[]): (number | null)[] {
  const found: (number | null)[] = new Array(now.length).fill(null)
  const shorter = Math.min(sent.length, now.length)
  let head = 0
  while (head < shorter && sent[head] === now[head]) {
    found[head] = head
    head++
  }
  let tail = 0
  while (tail < shorter - head && sent[sent.length - 1 - tail] === now[now.length - 1 - tail]) {
    found[now.length - 1 - tail] = sent.length - 1 - tail
    tail++
  }

  const waiting = new Map<string, number[]>()
  for (let index = sent.length - tail - 1; index >= head; index--) {
    const text = sent[index]!
    const same = waiting.get(text)
    if (same) same.push(index)
    else waiting.set(text, [index])
  }
  for (let index = head; index < now.length - tail; index++) {
    found[index] = waiting.get(now[index]!)?.pop() ?? null
  }
  return found
}
