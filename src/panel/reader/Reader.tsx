import { Fragment, useEffect, useRef } from 'react'
import { filed } from '../../../extensions/card/filed.ts'
import type { Article } from '../../engine/articles/article.ts'
import { useArticle } from '../bridge/use-article.ts'
import { titleOf } from '../sources/SourcesView.tsx'
import { useWording } from '../words/phrases.ts'
import type { Passage } from './open-source.ts'

interface Props {
  articleId: string
  /** Where to open the article; without it, at its beginning. */
  passage: Passage | null
  onBack(): void
}

/** A source article as plain text, opened at the passage that a finding rests on. */
export function Reader({ articleId, passage, onBack }: Props) {
  const opened = useArticle(articleId)
  const article = opened?.article
  const { say, locale } = useWording()
  const back = useRef<HTMLButtonElement>(null)
  const mark = useRef<HTMLElement>(null)
  useEffect(() => back.current?.focus({ preventScroll: true }), [])
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
          </p>
          {article.headline && <h3 dir="auto">{article.headline}</h3>}
          {article.paragraphs.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an article's paragraphs do not move.
            <Fragment key={index}>
              <FurnitureBefore index={index} article={article} />
              <p dir="auto">
                {passage?.paragraph === index ? <Marked text={text} passage={passage} mark={mark} /> : text}
              </p>
            </Fragment>
          ))}
          <FurnitureBefore index={article.paragraphs.length} article={article} />
        </article>
      ) : (
        opened === undefined && <p className="crosscheck-quiet-text">{say('readerGone')}</p>
      )}
    </div>
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

interface MarkedProps {
  text: string
  passage: Passage
  mark: React.Ref<HTMLElement>
}

/** The paragraph with the passage's sentence set off, and in it the words that are the evidence. */
function Marked({ text, passage, mark }: MarkedProps) {
  const { sentence, start, end } = passage
  return (
    <>
      {text.slice(0, sentence.start)}
      <span className="crosscheck-passage" ref={mark}>
        {text.slice(sentence.start, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, sentence.end)}
      </span>
      {text.slice(sentence.end)}
    </>
  )
}
