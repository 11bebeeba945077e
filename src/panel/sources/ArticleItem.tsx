import { filed } from '../../../extensions/card/filed.ts'
import type { ArticleEntry } from '../../engine/articles/entry.ts'
import { useOpenSource } from '../reader/open-source.ts'
import { useWording } from '../words/phrases.ts'
import { titleOf } from './title.ts'

/** One article of the list, which opens in the reader. */
export function ArticleItem({ article, cited }: { article: ArticleEntry; cited: number }) {
  const { say, locale } = useWording()
  const openSource = useOpenSource()
  return (
    <li>
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
}
