import { Fragment, useEffect, useMemo, useRef } from 'react'
import { filed } from '../../../extensions/card/filed.ts'
import type { Article } from '../../engine/articles/article.ts'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { useArticle } from '../bridge/use-article.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { ArticleTools } from '../import/ArticleTools.tsx'
import { Placeholder } from '../parts/Placeholder.tsx'
import { titleOf } from '../sources/title.ts'
import { useWording } from '../words/phrases.ts'
import { citedIn, layersOf } from './layers.ts'
import { MarkedText } from './MarkedText.tsx'
import type { Passage } from './open-source.ts'

interface Props {
  articleId: string
  /** Where to open the article; without it, at its beginning. */
  passage: Passage | null
  onBack(): void
  /** Shows a finding that rests on the article. */
  onShow(finding: Finding): void
}

/** A source article as plain text, opened at the passage that a finding rests on. */
export function Reader({ articleId, passage, onBack, onShow }: Props) {
  const opened = useArticle(articleId)
  const article = opened?.article
  const { say, locale } = useWording()
  const back = useRef<HTMLButtonElement>(null)
  const mark = useRef<HTMLElement>(null)
  useEffect(() => back.current?.focus({ preventScroll: true }), [])
  const findings = useSnapshot('findings')
  const cited = useMemo(() => citedIn(articleId, findings), [articleId, findings])
  const isThere = article !== undefined
  useEffect(() => {
    if (isThere) mark.current?.scrollIntoView({ block: 'center' })
  }, [isThere])
  return (
    <div className="crosscheck-reader">
      <button type="button" className="crosscheck-button" ref={back} onClick={onBack}>
        ← {say(passage ? 'readerBackToFinding' : 'readerBack')}
      </button>
      {article ? (
        <article
          className="crosscheck-scroller"
          aria-label={say('reader', { title: titleOf(article) })}
          lang={article.language}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
          tabIndex={0}
        >
          <p className="crosscheck-reader-meta">
            <b>{article.publisher || say('publisherUnknown')}</b>
            <span className="crosscheck-filed">
              {article.published ? filed(article.published, locale) : say('filedUnknown')}
            </span>
            {article.url && (
              <a href={article.url} target="_blank" rel="noopener noreferrer">
                {say('readerOriginal')}
              </a>
            )}
          </p>
          {article.headline && <h3 dir="auto">{article.headline}</h3>}
          <Credits article={article} />
          {article.paragraphs.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an article's paragraphs do not move.
            <Fragment key={index}>
              <FurnitureBefore index={index} article={article} />
              <p dir="auto">
                <MarkedText
                  text={text}
                  layers={layersOf(index, opened?.readings[index], cited, passage)}
                  passage={mark}
                  onShow={onShow}
                />
              </p>
            </Fragment>
          ))}
          <FurnitureBefore index={article.paragraphs.length} article={article} />
          <ArticleTools article={article} onRemoved={onBack} />
        </article>
      ) : (
        <Placeholder
          title={say(opened === undefined ? 'readerGoneTitle' : 'readerOpeningTitle')}
          text={say(opened === undefined ? 'readerGone' : 'readerOpening')}
        />
      )}
    </div>
  )
}

/** Who wrote it, and where. */
function Credits({ article: { byline, dateline } }: { article: Article }) {
  const credits = [byline, dateline?.place].filter(Boolean).join(' · ')
  return (
    credits && (
      <p className="crosscheck-quiet-text" dir="auto">
        {credits}
      </p>
    )
  )
}

/** Captions and other lines that stand before a paragraph: part of the page as it was printed, never evidence. */
function FurnitureBefore({ article, index }: { article: Article; index: number }) {
  const lines = article.furniture?.filter(({ before }) => before === index) ?? []
  return lines.map(({ text }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an article's lines do not move.
    <p key={at} className="crosscheck-furniture" dir="auto">
      {text}
    </p>
  ))
}
