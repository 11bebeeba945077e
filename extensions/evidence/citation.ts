import type { ArticleEntry } from '../../src/engine/articles/entry.ts'
import type { Evidence } from '../../src/engine/crosscheck/finding.ts'
import { filed } from '../card/filed.ts'
import type { Wording } from '../crosscheck/phrases.ts'

/** A source's sentence with where it stands, to paste into a note or a mail: “…” (Publisher, “Headline”, filed, address). */
export function citation(
  evidence: Evidence,
  article: ArticleEntry | undefined,
  { say, locale }: Wording,
): string {
  const source = [
    evidence.publisher || say('publisherUnknown'),
    article?.headline && say('quotation', { words: article.headline }),
    article?.byline,
    evidence.published ? filed(evidence.published, locale) : say('filedUnknown'),
    article?.url,
  ].filter(Boolean)
  return `${say('quotation', { words: evidence.sentence.text.trim() })} (${source.join(', ')})`
}
