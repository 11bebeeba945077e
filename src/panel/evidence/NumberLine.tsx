import { type Bar, numberLine } from '../../../extensions/evidence/number-line.ts'
import type { Evidence } from '../../engine/crosscheck/finding.ts'
import type { Figure, ValueSet } from '../../engine/figures/figure.ts'
import { useWording, type Wording } from '../words/phrases.ts'

/** Figures of another scope or measure would stretch the scale until the difference that matters is not seen. */
const isDrawn = ({ relation }: Evidence): boolean => relation !== 'scope' && relation !== 'mislabel'

interface Props {
  draft: Figure
  evidence: readonly Evidence[]
}

/** The draft's figure and each source's on one scale: a dot for the value stated, a bar for what its words allow. */
export function NumberLine({ draft, evidence: all }: Props) {
  const evidence = all.filter(isDrawn)
  const wording = useWording()
  const line = numberLine(
    draft,
    evidence.map(piece => piece.figure),
  )
  if (!line) return null
  const { say, locale } = wording
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })
  return (
    <figure className="crosscheck-line" aria-label={say('numberLine')}>
      <ul>
        <Track label={say('yourDraft')} bar={line.draft} wording={wording} isDraft />
        {line.sources.map((bar, index) => {
          const source = evidence[index]!
          const label = source.within ? say('elsewhere') : source.publisher || say('publisherUnknown')
          // biome-ignore lint/suspicious/noArrayIndexKey: the sources of one finding do not move.
          return bar && <Track key={index} label={label} bar={bar} wording={wording} />
        })}
      </ul>
      <div className="crosscheck-line-axis" aria-hidden="true">
        {line.scale.ticks.map(tick => (
          <span key={tick} style={{ insetInlineStart: `${line.scale.at(tick) * 100}%` }}>
            {compact.format(tick)}
          </span>
        ))}
      </div>
      {line.scale.logarithmic && <figcaption>{say('numberLineLog')}</figcaption>}
    </figure>
  )
}

interface TrackProps {
  label: string
  bar: Bar
  wording: Wording
  isDraft?: boolean
}

function Track({ label, bar, wording, isDraft = false }: TrackProps) {
  const percent = (place: number) => `${place * 100}%`
  return (
    <li data-draft={isDraft || undefined}>
      <span className="crosscheck-line-label">
        <span>{label}</span> <b>{bar.figure.text}</b>
        <span className="crosscheck-hidden"> ({spoken(bar.figure.set, wording)})</span>
      </span>
      <svg aria-hidden="true" width="100%" height="12" focusable="false">
        <line x1="0" x2="100%" y1="6" y2="6" className="crosscheck-line-rail" />
        <rect
          x={percent(bar.from)}
          width={percent(Math.max(0, bar.to - bar.from))}
          y="3.5"
          height="5"
          rx="2.5"
          className="crosscheck-line-bar"
        />
        {bar.opensLow && <path d="M6 1.5 1 6l5 4.5" className="crosscheck-line-arrow" />}
        {bar.opensHigh && (
          <svg x="100%" overflow="visible" aria-hidden="true">
            <path d="M-6 1.5-1 6l-5 4.5" className="crosscheck-line-arrow" />
          </svg>
        )}
        {bar.point !== null && (
          <circle cx={percent(bar.point)} cy="6" r="4" className="crosscheck-line-point" />
        )}
      </svg>
    </li>
  )
}

/** The values that a figure allows, in words. */
function spoken({ low, high }: ValueSet, { say, locale }: Wording): string {
  const write = (value: number) => new Intl.NumberFormat(locale).format(value)
  if (low === null) return say('rangeTo', { high: high === null ? '∞' : write(high) })
  if (high === null) return say('rangeFrom', { low: write(low) })
  if (low === high) return say('rangeExactly', { low: write(low) })
  return say('rangeBetween', { low: write(low), high: write(high) })
}
