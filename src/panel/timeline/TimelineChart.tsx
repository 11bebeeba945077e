import { filed } from '../../../extensions/card/filed.ts'
import type { Evidence } from '../../engine/crosscheck/finding.ts'
import type { Figure } from '../../engine/figures/figure.ts'
import { useWording } from '../words/phrases.ts'
import { Dot, SHAPES } from './Dot.tsx'
import { type Report, type Timeline, timeline } from './timeline.ts'

/** Of the drawing, in pixels; its width is the panel's. */
const HEIGHT = 112
const PAD = 10

interface Props {
  draft: Figure
  evidence: readonly Evidence[]
}

/** A running figure: its values by time filed, a shape and a line for each origin, and the draft's beside them. */
export function TimelineChart({ draft, evidence }: Props) {
  const { say, locale } = useWording()
  const line = timeline(draft, evidence)
  if (!line) return null
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })
  return (
    <figure className="crosscheck-timeline" aria-label={say('timeline')}>
      <p className="crosscheck-quiet-text" aria-hidden="true">
        {say('timeline')}
      </p>
      <Drawing line={line} write={compact.format} />
      <div className="crosscheck-timeline-ends" aria-hidden="true">
        <span>{day.format(line.from)}</span>
        <span>
          {say('yourDraft')}: {compact.format(line.draft.value)}
        </span>
        <span>{day.format(line.to)}</span>
      </div>
      <ul>
        {line.series.map(({ origin, reports }, index) => (
          <li key={origin ?? ''}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
              <Dot shape={SHAPES[index % SHAPES.length]!} />
            </svg>
            <span>
              <b>
                <bdi>{origin ?? say('publisherUnknown')}</bdi>
              </b>{' '}
              {reports.map(({ evidence: { articleId, start, figure, published } }) => (
                <span key={`${articleId} ${start}`} className="crosscheck-report">
                  <bdi>{figure!.text}</bdi> <time dateTime={published}>{filed(published!, locale)}</time>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** Time runs from left to right in every script, as on the number line. What it shows, the list below says in words. */
function Drawing({ line, write }: { line: Timeline; write(value: number): string }) {
  const top = (y: number) => PAD + (1 - y) * (HEIGHT - 2 * PAD)
  const left = ({ x }: Report) => `${8 + x * 88}%`
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {line.scale.ticks.map(tick => (
        <g key={tick}>
          <line
            x1="0"
            x2="100%"
            y1={top(line.scale.at(tick))}
            y2={top(line.scale.at(tick))}
            className="crosscheck-timeline-grid"
          />
          <text x="0" y={top(line.scale.at(tick)) - 3}>
            {write(tick)}
          </text>
        </g>
      ))}
      <line
        x1="0"
        x2="100%"
        y1={top(line.draft.y)}
        y2={top(line.draft.y)}
        className="crosscheck-timeline-draft"
      />
      {line.series.map(({ origin, reports }, index) => (
        <g key={origin ?? ''} className="crosscheck-timeline-series">
          {reports.slice(1).map((report, nth) => (
            <line
              key={report.evidence.articleId + report.evidence.start}
              x1={left(reports[nth]!)}
              y1={top(reports[nth]!.y)}
              x2={left(report)}
              y2={top(report.y)}
            />
          ))}
          {reports.map(report => (
            <svg
              key={report.evidence.articleId + report.evidence.start}
              x={left(report)}
              y={top(report.y)}
              overflow="visible"
              aria-hidden="true"
            >
              <Dot shape={SHAPES[index % SHAPES.length]!} />
            </svg>
          ))}
        </g>
      ))}
    </svg>
  )
}
