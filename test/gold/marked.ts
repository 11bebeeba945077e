import type { Span } from '../../src/engine/text/span.ts'

const MARKED = /\[\[([^|\]]+)\|([^\]]+)\]\]|\{\{([^|}]+)\|(name|role)\|([^}]+)\}\}/g

/** Words of a draft with the verdicts that are right for them; the span runs over the unmarked text. */
export interface Marked extends Span {
  words: string
  what: 'figure' | 'name' | 'role'
  accept: string[]
}

/** Takes the marks out of a draft: `[[50,000|disputed]]`, `{{Sergei Lavrov|name|confirmed}}`, `a/b` for either verdict. */
export function unmarked(draft: string): { text: string; gold: Marked[] } {
  const gold: Marked[] = []
  let text = ''
  let last = 0
  for (const m of draft.matchAll(MARKED)) {
    text += draft.slice(last, m.index)
    const words = m[1] ?? m[3]!
    gold.push({
      words,
      what: (m[4] ?? 'figure') as Marked['what'],
      accept: (m[2] ?? m[5]!).split('/'),
      start: text.length,
      end: text.length + words.length,
    })
    text += words
    last = m.index + m[0].length
  }
  return { text: text + draft.slice(last), gold }
}
