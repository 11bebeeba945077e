import { allowed } from '../../../extensions/evidence/allowed.ts'
import { type Bar, numberLine } from '../../../extensions/evidence/number-line.ts'
import type { Figure } from '../../engine/figures/figure.ts'
import { useWording, type Wording } from '../words/phrases.ts'

/** A figure with the name of whoever gives it. */
export interface Given {
  label: string
  figure: Figure | undefined
}

interface Props {
  /** The draft's, where there is one. The others are measured in the unit of the first. */
  draft?: Given
  sources: readonly Given[]
}

/** Figures on one scale: a dot for the value stated, a bar for what its words allow, an arrow where that is open. */
export function NumberLine({ draft, sources }: Props) {
  const wording = useWording()
  const [first, ...rest] = draft ? [draft, ...sources] : sources
  const line =
    first?.figure &&
    numberLine(
      first.figure,
      rest.map(({ figure }) => figure),
    )
  if (!line) return null
  const { say, locale } = wording
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })
  return (
    <figure className="crosscheck-line" aria-label={say('numberLine')}>
      <ul>
        <Track label={first.label} bar={line.draft} wording={wording} isDraft={first === draft} />
        {line.sources.map((bar, index) => {
          const { label } = rest[index]!
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
        <span className="crosscheck-hidden"> ({allowed(bar.figure.set, wording)})</span>
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
