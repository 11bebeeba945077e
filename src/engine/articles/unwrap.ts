/** Copy is wrapped at widths between these: narrower lines are lists or verse, wider ones paragraphs. */
const NARROWEST = 50
const WIDEST = 100
/** Fewer breaks may fall so by chance. */
const BREAKS = 3
/** The share of breaks that a fixed width must explain: some lines break at a hyphen. */
const EXPLAINED = 0.9

/**
 * Joins the lines of a text that was wrapped at a fixed width, as wire copy and mail are: within paragraphs, which a
 * blank line or an indent parts, each line is so long that the next word would not have fitted. Any other text is
 * given back as it is.
 */
export function unwrap(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.trimEnd())
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  if (width < NARROWEST || width > WIDEST) return text
  let breaks = 0
  let forced = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!joins(lines[i]!, lines[i + 1]!)) continue
    breaks++
    if (lines[i]!.length + 1 + lines[i + 1]!.search(/\s|$/) > width) forced++
  }
  if (forced < BREAKS || forced < breaks * EXPLAINED) return text
  return lines.reduce((whole, line, i) =>
    i === 0 ? line : whole + (joins(lines[i - 1]!, line) ? ' ' : '\n') + line,
  )
}

/** Whether two lines may belong to one paragraph. */
const joins = (line: string, next: string) => line !== '' && /^\S/.test(next)
