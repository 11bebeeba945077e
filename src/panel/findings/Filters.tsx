import type { Finding, Loudness } from '../../engine/crosscheck/finding.ts'
import { SearchAndMore } from '../parts/SearchAndMore.tsx'
import { countPhrase, groupPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'
import { Choices } from './Choices.tsx'
import { choices, type Filter } from './filter.ts'
import { LOUDNESS } from './findings.ts'

interface Props {
  filter: Filter
  findings: readonly Finding[]
  counts: Record<Loudness, number>
  onChange(filter: Filter): void
}

/** Search and loudness at hand, the finer choices behind a button. No loudness pressed means all of them. */
export function Filters({ filter, findings, counts, onChange }: Props) {
  const { say, locale } = useWording()
  const number = new Intl.NumberFormat(locale)
  const toggle = (level: Loudness) => {
    const loudness = new Set(filter.loudness)
    if (!loudness.delete(level)) loudness.add(level)
    onChange({ ...filter, loudness })
  }
  return (
    <search className="crosscheck-filters">
      <fieldset className="crosscheck-chips">
        <legend className="crosscheck-hidden">{say('filterLoudness')}</legend>
        {LOUDNESS.filter(
          level => level !== 'incomplete' || counts[level] > 0 || filter.loudness.has(level),
        ).map(level => (
          <button
            key={level}
            type="button"
            data-loudness={level}
            aria-pressed={filter.loudness.has(level)}
            aria-label={say(countPhrase(level), { n: counts[level] })}
            onClick={() => toggle(level)}
          >
            <b>{number.format(counts[level])}</b> {say(groupPhrase(level))}
          </button>
        ))}
      </fieldset>
      <SearchAndMore
        label={say('search')}
        query={filter.query}
        onQuery={query => onChange({ ...filter, query })}
        chosen={choices(filter)}
      >
        {() => <Choices filter={filter} findings={findings} onChange={onChange} />}
      </SearchAndMore>
    </search>
  )
}
