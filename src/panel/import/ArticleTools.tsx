import type { Article } from '../../engine/articles/article.ts'
import { useBridge } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'
import { FactsForm } from './FactsForm.tsx'

/** Below an article in the reader: what is known of it can be corrected, and it can be taken out of the archive. */
export function ArticleTools({ article, onRemoved }: { article: Article; onRemoved(): void }) {
  const { say } = useWording()
  const bridge = useBridge()
  return (
    <details className="crosscheck-article-tools">
      <summary>{say('importCorrect')}</summary>
      <FactsForm
        key={`${article.publisher}${article.published}${article.headline}`}
        entry={article}
        submit={say('importKeep')}
        onSubmit={facts => void bridge.correctArticle(article.id, facts)}
      />
      <button
        type="button"
        className="crosscheck-button"
        onClick={() => void bridge.removeArticles([article.id]).then(onRemoved)}
      >
        {say('importRemove')}
      </button>
    </details>
  )
}
