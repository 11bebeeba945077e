import { useDeferredValue, useMemo, useState } from 'react'
import type { ArticleEntry } from '../../engine/articles/entry.ts'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { ImportArea } from '../import/ImportArea.tsx'
import { Placeholder } from '../parts/Placeholder.tsx'
import { useWording } from '../words/phrases.ts'
import { ArticleItem } from './ArticleItem.tsx'
import { Discords } from './Discords.tsx'

/** Articles that are listed at first: an archive of thousands is searched, not read. */
const AT_FIRST = 100
/** A list this short is seen at a glance. */
const WORTH_A_SEARCH = 8

/** Where the sources disagree, and the articles of the archive with how many findings rest on each. */
export function SourcesView() {
  const { say } = useWording()
  const articles = useSnapshot('articles')
  const findings = useSnapshot('findings')
  const citations = useMemo(() => citationsOf(findings), [findings])
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(AT_FIRST)
  const wanted = useDeferredValue(query).trim().toLowerCase()
  const found = useMemo(() => articles.filter(article => holds(article, wanted)), [articles, wanted])
  if (articles.length === 0)
    return (
      <ImportArea>
        <Placeholder title={say('emptyArchiveTitle')} text={say('emptyArchive')} />
      </ImportArea>
    )
  return (
    <ImportArea>
      {articles.length > 1 && <Discords />}
      <div className="crosscheck-sources-head">
        <h3>{say('sourcesCount', { n: articles.length })}</h3>
        {articles.length >= WORTH_A_SEARCH && (
          <input
            type="search"
            value={query}
            placeholder={say('searchSources')}
            aria-label={say('searchSources')}
            onChange={event => setQuery(event.target.value)}
          />
        )}
      </div>
      <ul className="crosscheck-sources">
        {found.slice(0, limit).map(article => (
          <ArticleItem key={article.id} article={article} cited={citations.get(article.id) ?? 0} />
        ))}
      </ul>
      {found.length === 0 && <p className="crosscheck-nothing">{say('noArticle')}</p>}
      {found.length > limit && (
        <button type="button" className="crosscheck-button" onClick={() => setLimit(limit + AT_FIRST)}>
          {say('moreArticles', { n: found.length - limit })}
        </button>
      )}
    </ImportArea>
  )
}

const holds = ({ publisher, headline, opening, published }: ArticleEntry, wanted: string): boolean =>
  !wanted || [publisher, headline ?? opening, published].some(text => text?.toLowerCase().includes(wanted))

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
