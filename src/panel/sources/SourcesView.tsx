import { useMemo } from 'react'
import { filed } from '../../../extensions/card/filed.ts'
import type { ArticleEntry } from '../../engine/articles/entry.ts'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { Placeholder } from '../parts/Placeholder.tsx'
import { useOpenSource } from '../reader/open-source.ts'
import { useWording } from '../words/phrases.ts'

/** The articles of the archive, with how many findings rest on each. */
export function SourcesView() {
  const openSource = useOpenSource()
  const { say, locale } = useWording()
  const articles = useSnapshot('articles')
  const findings = useSnapshot('findings')
  const citations = useMemo(() => citationsOf(findings), [findings])
  if (articles.length === 0)
    return <Placeholder title={say('emptyArchiveTitle')} text={say('emptyArchive')} />
  return (
    <div className="crosscheck-scroller">
      <p className="crosscheck-sources-count">{say('sourcesCount', { n: articles.length })}</p>
      <ul className="crosscheck-sources">
        {articles.map(article => {
          const cited = citations.get(article.id) ?? 0
          return (
            <li key={article.id}>
              <button type="button" data-article={article.id} onClick={() => openSource(article.id)}>
                <b>{article.publisher || say('publisherUnknown')}</b>
                <span className="crosscheck-filed">
                  {article.published ? filed(article.published, locale) : say('filedUnknown')}
                </span>
                <span className="crosscheck-headline" dir="auto">
                  {titleOf(article)}
                </span>
                <span className="crosscheck-quiet-text">
                  {cited > 0 ? say('sourceCited', { n: cited }) : say('sourceNotCited')}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** An article without a headline is known by how it begins. */
export const titleOf = (article: ArticleEntry): string => article.headline ?? article.opening ?? article.id

/** How many findings have evidence from each article. */
function citationsOf(findings: readonly Finding[]): Map<string, number> {
  const citations = new Map<string, number>()
  for (const finding of findings) {
    for (const id of new Set(finding.evidence.map(evidence => evidence.articleId))) {
      citations.set(id, (citations.get(id) ?? 0) + 1)
    }
  }
  return citations
}
