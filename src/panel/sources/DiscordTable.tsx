import { Fragment, useMemo } from 'react'
import { filed } from '../../../extensions/card/filed.ts'
import type { SourceFigure } from '../../engine/archive/archive.ts'
import { labelOf } from '../evidence/label.ts'
import { NumberLine } from '../evidence/NumberLine.tsx'
import { useOpenSource } from '../reader/open-source.ts'
import { useWording } from '../words/phrases.ts'
import { type Column, columnsOf, type Measure } from './measures.ts'

/** One row a measure, one column a source; below each row its figures on a number line. */
export function DiscordTable({ measures }: { measures: readonly Measure[] }) {
  const wording = useWording()
  const { say, locale } = wording
  const columns = useMemo(() => columnsOf(measures), [measures])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
    <section className="crosscheck-wide" aria-label={say('discordsTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('discordsMeasure')}</th>
            {columns.map(column => (
              <th key={column.articleId} scope="col">
                <bdi>{column.publisher || say('publisherUnknown')}</bdi>
                <span className="crosscheck-filed">
                  {column.published ? filed(column.published, locale) : say('filedUnknown')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(measure => (
            <Fragment key={keyOf(measure.figures[0]!)}>
              <tr>
                <th scope="row" dir="auto">
                  {measure.label}
                </th>
                {columns.map(column => (
                  <Cell key={column.articleId} column={column} measure={measure} />
                ))}
              </tr>
              <tr className="crosscheck-discord-line">
                <td colSpan={columns.length + 1}>
                  {measure.reasons.map(reason => (
                    <p key={reason} className="crosscheck-quiet-text" dir="auto">
                      {reason}
                    </p>
                  ))}
                  <NumberLine
                    sources={measure.figures.map(one => ({
                      label: labelOf(one, wording),
                      figure: one.figure,
                    }))}
                  />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const keyOf = ({ articleId, paragraph, figure }: SourceFigure): string =>
  `${articleId} ${paragraph} ${figure.start}`

/** What one source says of a measure; each figure leads to its passage. */
function Cell({ column, measure }: { column: Column; measure: Measure }) {
  const { say } = useWording()
  const openSource = useOpenSource()
  const figures = measure.figures.filter(({ articleId }) => articleId === column.articleId)
  if (figures.length === 0) return <td className="crosscheck-unstated">{say('notStated')}</td>
  return (
    <td>
      {figures.map(one => {
        const { start, end, text } = one.figure
        return (
          <button
            key={keyOf(one)}
            type="button"
            className="crosscheck-link"
            aria-label={say('figureIn', {
              words: text,
              publisher: column.publisher || say('publisherUnknown'),
            })}
            onClick={() => openSource(one.articleId, { ...one, start, end })}
          >
            <bdi>{text}</bdi>
          </button>
        )
      })}
    </td>
  )
}
