const LIMIT = 160
const ENDS = /[.!?…;:,]["'”’»)\]]*$/u
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/u
/** Pictures and crossheads may stand between a headline and the story. */
const BELOW = 4

/**
 * Whether the first line is a headline: words without a full stop above two or more paragraphs that have theirs. A
 * single sentence that lost its full stop is news.
 */
export function isHeadline(lines: readonly string[]): boolean {
  const [first, ...below] = lines.slice(0, BELOW + 1)
  if (!first || first.length > LIMIT || ENDS.test(first) || first.split(/\s+/).length < 3) return false
  return below.filter(line => ENDS_SENTENCE.test(line) && line.length > 40).length >= 2
}
